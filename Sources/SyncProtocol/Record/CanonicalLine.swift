internal import FoundationEssentials

/// Reads and writes a record's one line byte by byte: what ``RecordLine`` means, only faster.
///
/// Texts with anything but printable ASCII, `\\` and `\"` are left to the JSON coder: nil says so,
/// and says nothing about the line.
struct CanonicalLine {
    private let bytes: [UInt8]
    private var place = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The record of a line in its one spelling; nil for any other.
    static func read(_ bytes: [UInt8]) -> JournalRecord? {
        var line = CanonicalLine(bytes)
        return line.record()
    }

    private mutating func record() -> JournalRecord? {
        guard take(#"{"body":""#), let body = base64(),
            take(#"","boot_id":""#), let boot = id(),
            take(#"","epoch":""#), let epoch = id(),
            take(#"","event_id":""#), let event = id(),
            take(#"","genius":""#), let genius = text(),
            take(#"","hash":""#), let hash = hash(),
            take(#"","journey":""#), let journey = id(),
            take(#"","mono_ms":"#), let monotonic = integer(),
            take(#","prev":""#), let previous = self.hash(),
            take(#"","seq":"#), let seq = integer(),
            take(#","subject":"#), let subject = subject(),
            take(#","type":""#), let type = text(),
            take(#"","version":"#), let version = integer(),
            take(#","wall_ms":"#), let wall = integer(),
            take("}"), place == bytes.count
        else { return nil }
        let header = RecordHeader(
            epoch: epoch, seq: seq, eventID: event, journey: journey, type: type,
            version: version, subject: subject.id, genius: genius,
            moment: Moment(
                wallMilliseconds: wall, monotonicMilliseconds: monotonic, bootID: boot))
        return JournalRecord(header: header, body: body, previous: previous, hash: hash)
    }

    private mutating func take(_ literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard bytes.count - place >= count else { return false }
        for offset in 0..<count where bytes[place + offset] != literal.utf8Start[offset] {
            return false
        }
        place += count
        return true
    }

    /// Moves behind everything up to the next quotation mark.
    private mutating func quoted() -> Range<Int>? {
        var end = place
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += 1 }
        guard end < bytes.count else { return nil }
        defer { place = end }
        return place..<end
    }

    private mutating func base64() -> [UInt8]? {
        guard let range = quoted(), let decoded = Data(base64Encoded: Data(bytes[range])) else {
            return nil
        }
        // The last four characters tell whether the spelling is the one with zeros to fill up.
        let rest = decoded.count % 3
        if rest > 0 {
            let last = Data(decoded.suffix(rest)).base64EncodedData()
            guard bytes[range].suffix(4).elementsEqual(last) else { return nil }
        }
        guard range.count == (decoded.count + 2) / 3 * 4 else { return nil }
        return [UInt8](decoded)
    }

    private mutating func hexadecimal(_ digits: Int) -> UInt64? {
        guard bytes.count - place >= digits else { return nil }
        var value: UInt64 = 0
        for byte in bytes[place..<place + digits] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value << 4 | UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"):
                value = value << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        place += digits
        return value
    }

    private mutating func id() -> UniqueID? {
        guard let first = hexadecimal(8), take("-"), let second = hexadecimal(4), take("-"),
            let third = hexadecimal(4), take("-"), let fourth = hexadecimal(4), take("-"),
            let fifth = hexadecimal(12)
        else { return nil }
        return UniqueID(high: first << 32 | second << 16 | third, low: fourth << 48 | fifth)
    }

    private mutating func hash() -> ChainHash? {
        var words: [UInt8] = []
        words.reserveCapacity(32)
        for _ in 0..<4 {
            guard let word = hexadecimal(16) else { return nil }
            words.appendBigEndian(word)
        }
        return ChainHash(bytes: words)
    }

    /// A subject, or null.
    private struct Subject {
        var id: UniqueID?
    }

    private mutating func subject() -> Subject? {
        if take("null") { return Subject(id: nil) }
        guard take("\""), let id = id(), take("\"") else { return nil }
        return Subject(id: id)
    }

    private mutating func integer() -> Int64? {
        let start = place
        var end = place
        while end < bytes.count, bytes[end] == UInt8(ascii: "-") || isDigit(bytes[end]) { end += 1 }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        guard let value = Int64(text), String(value) == text else { return nil }
        place = end
        return value
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private mutating func text() -> String? {
        var text: [UInt8] = []
        while place < bytes.count {
            var byte = bytes[place]
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            if byte == UInt8(ascii: "\\") {
                place += 1
                guard place < bytes.count, Self.isEscaped(bytes[place]) else { return nil }
                byte = bytes[place]
            }
            guard (0x20..<0x7F).contains(byte) else { return nil }
            text.append(byte)
            place += 1
        }
        return nil
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }
}

extension CanonicalLine {
    /// The line of a record; nil for one whose texts are left to the JSON coder.
    static func write(_ record: JournalRecord) -> [UInt8]? {
        let header = record.header
        guard let genius = escaped(header.genius), let type = escaped(header.type) else {
            return nil
        }
        var line: [UInt8] = []
        line.reserveCapacity(600 + record.body.count / 3 * 4)
        func add(_ literal: StaticString, _ value: some Sequence<UInt8>) {
            line.append(
                contentsOf: UnsafeBufferPointer(
                    start: literal.utf8Start, count: literal.utf8CodeUnitCount))
            line.append(contentsOf: value)
        }
        add(#"{"body":""#, Data(record.body).base64EncodedData())
        add(#"","boot_id":""#, header.moment.bootID.description.utf8)
        add(#"","epoch":""#, header.epoch.description.utf8)
        add(#"","event_id":""#, header.eventID.description.utf8)
        add(#"","genius":""#, genius)
        add(#"","hash":""#, record.hash.description.utf8)
        add(#"","journey":""#, header.journey.description.utf8)
        add(#"","mono_ms":"#, String(header.moment.monotonicMilliseconds).utf8)
        add(#","prev":""#, record.previous.description.utf8)
        add(#"","seq":"#, String(header.seq).utf8)
        add(#","subject":"#, (header.subject.map { "\"\($0)\"" } ?? "null").utf8)
        add(#","type":""#, type)
        add(#"","version":"#, String(header.version).utf8)
        add(#","wall_ms":"#, String(header.moment.wallMilliseconds).utf8)
        line.append(UInt8(ascii: "}"))
        return line
    }

    private static func escaped(_ text: String) -> [UInt8]? {
        var escaped: [UInt8] = []
        for byte in text.utf8 {
            guard (0x20..<0x7F).contains(byte) else { return nil }
            if isEscaped(byte) { escaped.append(UInt8(ascii: "\\")) }
            escaped.append(byte)
        }
        return escaped
    }
}
