/// As much of an XML reader as tells a well-formed document from another; like any, it reads
/// code points and knows no clusters of them.
enum XMLReader {
    typealias Text = Substring.UnicodeScalarView

    enum Fault: Error {
        case strayCharacter(Unicode.Scalar)
        case unbalanced(String)
        case unknownEntity(String)
        case noEnd
    }

    /// The texts between the tags, their entities resolved.
    /// - Throws: what keeps it from being a well-formed XML 1.0 document.
    @discardableResult
    static func check(_ document: String) throws -> [String] {
        var open: [String] = []
        var texts: [String] = []
        if let stray = document.unicodeScalars.first(where: { kept($0) != $0 }) {
            throw Fault.strayCharacter(stray)
        }
        for part in document[...].unicodeScalars.split(separator: "<").dropFirst() {
            guard let end = part.firstIndex(of: ">") else { throw Fault.noEnd }
            let tag = String(part[..<end])
            let name = String(tag.prefix { $0 != " " })
            if name.hasPrefix("/") {
                guard open.popLast() == String(name.dropFirst()) else {
                    throw Fault.unbalanced(name)
                }
            } else if !name.hasPrefix("?") {
                open.append(name)
            }
            texts.append(try resolved(part[part.index(after: end)...]))
        }
        guard open.isEmpty else { throw Fault.unbalanced(open.joined(separator: " ")) }
        return texts
    }

    /// A character as a document may hold it.
    static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let isAllowed =
            ["\t", "\n", "\r"].contains(scalar)
            || (scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF)
        return isAllowed ? scalar : "\u{FFFD}"
    }

    private static let entities: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#13": "\r",
    ]

    private static func resolved(_ text: Text) throws -> String {
        var whole = String.UnicodeScalarView()
        for (index, part) in text.split(separator: "&", omittingEmptySubsequences: false)
            .enumerated()
        {
            guard index > 0 else {
                whole += part
                continue
            }
            guard let end = part.firstIndex(of: ";"), let sign = entities[String(part[..<end])]
            else { throw Fault.unknownEntity(String(part.prefix(8))) }
            whole.append(sign)
            whole += part[part.index(after: end)...]
        }
        return String(whole)
    }
}
