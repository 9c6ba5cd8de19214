/// Turns the bytes of a terminal into keys, pastes and mouse events; it never waits.
///
/// Bytes may arrive cut anywhere. What cannot be decided yet stays inside until more bytes come or
/// ``nextDeadline`` passes: a lone Esc counts as the key after 25 ms. Times are handed in as
/// durations since any fixed origin.
///
/// Memory is bounded whatever arrives: sequences by 64 bytes, pastes by 64 KiB.
public struct InputDecoder: Sendable {
    /// How long an Esc may be the beginning of a sequence.
    public static let escapeDelay = Duration.milliseconds(25)
    /// How long an unfinished sequence waits for its next byte; a slow line may cut it.
    static let sequenceDelay = Duration.milliseconds(300)
    /// How long a paste may stay silent before it counts as ended.
    static let pasteDelay = Duration.seconds(1)
    static let longestSequence = 64

    /// What has been read of something that is not whole yet.
    private enum State: Sendable {
        case ground
        case character([UInt8], length: Int)
        case escape(count: Int)
        case control([UInt8], alt: Bool)
        case linuxFunction
        case single
        case oldMouse([UInt8])
        case text(closing: Bool)
        case paste(PasteBuffer)
    }

    private var state = State.ground
    private var events: [InputEvent] = []

    /// When to call ``advance(to:)`` if no byte comes before; nil when nothing is pending.
    public private(set) var nextDeadline: Duration?

    /// Makes a decoder that has read nothing.
    public init() {}

    /// Takes all bytes that have arrived.
    ///
    /// - Parameters:
    ///   - bytes: what was read, cut anywhere.
    ///   - now: when, since a fixed origin.
    /// - Returns: what they mean, in order.
    /// - Complexity: linear in the bytes, for a paste too.
    public mutating func feed(_ bytes: [UInt8], at now: Duration) -> [InputEvent] {
        var rest = bytes[...]
        while let byte = rest.popFirst() { take(byte, before: rest) }
        nextDeadline = delay.map { now + $0 }
        return drain()
    }

    /// Decides what is still open once its deadline has passed.
    ///
    /// - Returns: what the waiting bytes mean; nothing before the deadline.
    public mutating func advance(to now: Duration) -> [InputEvent] {
        guard let deadline = nextDeadline, now >= deadline else { return [] }
        nextDeadline = nil
        let pending = state
        state = .ground
        switch pending {
        case .ground, .character: break
        case .escape(let count): for _ in 0..<count { emit(.escape) }
        case .control(let read, _): read.isEmpty ? emit(.alt("[")) : unrecognised("^[[", read)
        case .single: emit(.alt("O"))
        case .linuxFunction: unrecognised("^[[[", [])
        case .oldMouse(let read): unrecognised("^[[M", read)
        case .text: unrecognised("^[]", [])
        case .paste(let buffer): events.append(buffer.event)
        }
        return drain()
    }

    private var delay: Duration? {
        switch state {
        // The rest of a character always comes, or something that proves it lost.
        case .ground, .character: nil
        case .escape: Self.escapeDelay
        case .paste: Self.pasteDelay
        default: Self.sequenceDelay
        }
    }

    private mutating func drain() -> [InputEvent] {
        defer { events = [] }
        return events
    }

    private mutating func emit(_ key: Key) { events.append(.key(key)) }

    private mutating func unrecognised(_ prefix: String, _ read: [UInt8]) {
        let text = read.prefix(Self.longestSequence).map { SafeText.visible(byte: $0) }
        events.append(.unrecognised(prefix + text.joined()))
    }
}

// MARK: One byte at a time

extension InputDecoder {
    private mutating func take(_ byte: UInt8, before rest: ArraySlice<UInt8>) {
        switch state {
        case .ground: begin(byte)
        case .character(let read, let length): takeCharacter(byte, after: read, length: length)
        case .escape(let count): takeEscape(byte, count: count)
        case .control(let read, let alt): takeControl(byte, after: read, alt: alt)
        case .linuxFunction: finish(KeySequence.linuxFunction(byte), "^[[[", [byte])
        case .single: takeSingle(byte)
        case .oldMouse(let read): takeOldMouse(byte, after: read)
        case .text(let closing): takeText(byte, closing: closing)
        case .paste(var buffer):
            // Taken out of the state while it grows, or each byte would copy the whole paste.
            state = .ground
            let ended = buffer.take(byte, before: rest)
            if ended { events.append(buffer.event) } else { state = .paste(buffer) }
        }
    }

    private mutating func begin(_ byte: UInt8) {
        state = .ground
        switch byte {
        case 0x1B: state = .escape(count: 1)
        case 0x00..<0x20, 0x7F: emit(KeySequence.control(byte))
        case 0x20..<0x7F: emit(.character(Character(Unicode.Scalar(byte))))
        case 0xC2...0xDF: state = .character([byte], length: 2)
        case 0xE0...0xEF: state = .character([byte], length: 3)
        case 0xF0...0xF4: state = .character([byte], length: 4)
        default: emit(.character("\u{FFFD}"))
        }
    }

    private mutating func takeCharacter(_ byte: UInt8, after read: [UInt8], length: Int) {
        guard KeySequence.continues(read, with: byte) else {
            emit(.character("\u{FFFD}"))
            return begin(byte)
        }
        let whole = read + [byte]
        guard whole.count == length else {
            state = .character(whole, length: length)
            return
        }
        state = .ground
        guard let scalar = String(decoding: whole, as: UTF8.self).unicodeScalars.first,
            scalar.properties.generalCategory != .control
        else { return unrecognised("", whole) }
        emit(.character(Character(scalar)))
    }

    private mutating func takeEscape(_ byte: UInt8, count: Int) {
        let spare = count - 1
        switch byte {
        case 0x1B where count < 8:
            state = .escape(count: count + 1)
            return
        case UInt8(ascii: "["):
            for _ in 0..<max(0, spare - 1) { emit(.escape) }
            state = .control([], alt: spare > 0)
            return
        default: break
        }
        for _ in 0..<spare { emit(.escape) }
        switch byte {
        case UInt8(ascii: "O"): state = .single
        case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .text(closing: false)
        case 0x09:
            state = .ground
            emit(.backTab)
        case 0x20..<0x7F:
            state = .ground
            emit(.alt(Character(Unicode.Scalar(byte))))
        default:
            emit(.escape)
            begin(byte)
        }
    }

    private mutating func takeControl(_ byte: UInt8, after read: [UInt8], alt: Bool) {
        switch byte {
        case UInt8(ascii: "[") where read.isEmpty: state = .linuxFunction
        case UInt8(ascii: "M") where read.isEmpty: state = .oldMouse([])
        case UInt8(ascii: "$") where !read.isEmpty && read.first != UInt8(ascii: "?"),
            0x40...0x7E:
            if read == Array("200".utf8), byte == UInt8(ascii: "~") {
                state = .paste(PasteBuffer())
            } else {
                let event = KeySequence.control(read, final: byte, alt: alt)
                finish(event, "^[[", read + [byte])
            }
        case 0x20..<0x40:
            // An endless sequence is read to its end, but only its beginning is kept.
            let kept = read.count < Self.longestSequence ? read + [byte] : read
            state = .control(kept, alt: alt)
        default:
            unrecognised("^[[", read)
            begin(byte)
        }
    }

    private mutating func takeSingle(_ byte: UInt8) {
        if (0x30..<0x3C).contains(byte) {
            state = .control([byte], alt: false)
            return
        }
        guard byte >= 0x20, byte != 0x7F else {
            emit(.alt("O"))
            return begin(byte)
        }
        finish(KeySequence.single(byte), "^[O", [byte])
    }

    private mutating func takeOldMouse(_ byte: UInt8, after read: [UInt8]) {
        guard read.count == 2 else {
            state = .oldMouse(read + [byte])
            return
        }
        let numbers = (read + [byte]).map { Int($0) - 32 }
        let event = KeySequence.mouse(numbers, released: numbers[0] & 3 == 3)
        finish(event, "^[[M", read + [byte])
    }

    /// Skips what a terminal answers to questions that we never asked.
    private mutating func takeText(_ byte: UInt8, closing: Bool) {
        switch byte {
        case 0x07: finish(nil, "^[]", [])
        case UInt8(ascii: "\\") where closing: finish(nil, "^[]", [])
        case 0x1B: state = .text(closing: true)
        default: state = .text(closing: false)
        }
    }

    private mutating func finish(_ event: InputEvent?, _ prefix: String, _ read: [UInt8]) {
        state = .ground
        guard let event else { return unrecognised(prefix, read) }
        events.append(event)
    }
}
