/// What has arrived of a bracketed paste.
struct PasteBuffer: Sendable {
    static let limit = 65_536
    private static let start = Array("\u{1B}[200~".utf8)
    private static let end = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []
    private var dropped = 0
    /// How many bytes of the end marker have been read.
    private var matched = 0

    /// Takes a byte of the paste.
    ///
    /// - Parameters:
    ///   - byte: the byte.
    ///   - rest: what has arrived after it. If another end marker waits there, this one was part
    ///     of what was pasted, a trick to have the rest taken for keys; unless the next paste
    ///     follows at once, with no key between.
    /// - Returns: whether the paste has ended.
    mutating func take(_ byte: UInt8, before rest: ArraySlice<UInt8>) -> Bool {
        if byte == Self.end[matched] {
            matched += 1
            guard matched == Self.end.count else { return false }
            matched = 0
            guard isEmbedded(before: rest) else { return true }
            dropped += Self.end.count
            return false
        }
        for index in 0..<matched { keep(Self.end[index]) }
        matched = 0
        if byte == Self.end[0] { matched = 1 } else { keep(byte) }
        return false
    }

    /// The event: line breaks as `\n`, tabs, and no other control character.
    var event: InputEvent {
        var text = String.UnicodeScalarView()
        var left = dropped
        var afterReturn = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\r": text.append("\n")
            case "\n": if !afterReturn { text.append("\n") }
            case "\t": text.append("\t")
            case _ where scalar.properties.generalCategory == .control: left += 1
            default: text.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return .paste(text: String(text), dropped: left)
    }

    private mutating func keep(_ byte: UInt8) {
        if bytes.count < Self.limit { bytes.append(byte) } else { dropped += 1 }
    }

    private func isEmbedded(before rest: ArraySlice<UInt8>) -> Bool {
        if rest.starts(with: Self.start) { return false }
        var rest = rest
        while let escape = rest.firstIndex(of: Self.end[0]) {
            rest = rest[escape...]
            if rest.starts(with: Self.end) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
