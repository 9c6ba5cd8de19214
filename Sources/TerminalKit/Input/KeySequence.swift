/// What finished sequences mean: the tables of xterm, rxvt, tmux and the Linux console.
enum KeySequence {
    /// A byte below the space, or DEL.
    static func control(_ byte: UInt8) -> Key {
        switch byte {
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x1B: .escape
        default: .control(Character(Unicode.Scalar(byte + (byte < 0x1B ? 0x60 : 0x40))))
        }
    }

    /// Whether `byte` may follow the bytes `read` of a UTF-8 character.
    static func continues(_ read: [UInt8], with byte: UInt8) -> Bool {
        guard read.count == 1 else { return (0x80...0xBF).contains(byte) }
        return switch read[0] {
        case 0xE0: (0xA0...0xBF).contains(byte)
        case 0xED: (0x80...0x9F).contains(byte)
        case 0xF0: (0x90...0xBF).contains(byte)
        case 0xF4: (0x80...0x8F).contains(byte)
        default: (0x80...0xBF).contains(byte)
        }
    }

    /// `ESC [ [ byte`: F1 to F5 of the Linux console.
    static func linuxFunction(_ byte: UInt8) -> InputEvent? {
        guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return nil }
        return .key(.function(Int(byte - UInt8(ascii: "A")) + 1))
    }

    /// `ESC O byte`: cursor keys in application mode, F1 to F4, the number pad.
    static func single(_ byte: UInt8) -> InputEvent? {
        switch Character(Unicode.Scalar(byte)) {
        case "M": return .key(.enter)
        case "I": return .key(.tab)
        case "X": return .key(.character("="))
        case "a": return .key(.up)
        case "b": return .key(.down)
        case "c": return .key(.wordRight)
        case "d": return .key(.wordLeft)
        case "j"..."y":
            let keypad = Array("*+,-./0123456789")
            return .key(.character(keypad[Int(byte - UInt8(ascii: "j"))]))
        default: return named(byte, Modifiers()).map(InputEvent.key)
        }
    }

    /// `ESC [ read final`.
    static func control(_ read: [UInt8], final: UInt8, alt: Bool) -> InputEvent? {
        if read.first == UInt8(ascii: "<") {
            guard let numbers = numbers(read.dropFirst()) else { return nil }
            return mouse(numbers, released: final == UInt8(ascii: "m"))
        }
        guard let numbers = numbers(read[...]) else { return nil }
        var modifiers = Modifiers(parameter: numbers.count > 1 ? numbers[1] : 1)
        if alt { modifiers.insert(.alt) }
        switch Character(Unicode.Scalar(final)) {
        case "~":
            if numbers.first == 27, numbers.count == 3 { return typed(numbers[2], modifiers) }
            return numbered(numbers.first ?? 0, modifiers)
        case "$": return numbered(numbers.first ?? 0, modifiers.union(.shift))
        case "^": return numbered(numbers.first ?? 0, modifiers.union(.control))
        case "@": return numbered(numbers.first ?? 0, modifiers.union([.shift, .control]))
        case "u": return typed(numbers.first ?? 0, modifiers)
        case "a": return .key(.up)
        case "b": return .key(.down)
        case "c": return .key(.right)
        case "d": return .key(.left)
        default: return named(final, modifiers).map(InputEvent.key)
        }
    }

    /// A mouse report's three numbers: button and modifiers, column, row, the latter from 1.
    static func mouse(_ numbers: [Int], released: Bool) -> InputEvent? {
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
        let action: MouseEvent.Action
        switch numbers[0] & ~0b1_1100 {
        case 64: action = .wheelUp
        case 65: action = .wheelDown
        case _ where released: action = .release
        case 0: action = .press
        case 1, 2: action = .otherPress(numbers[0] & 3 + 1)
        default: return nil
        }
        return .mouse(MouseEvent(action, at: Point(x: numbers[1] - 1, y: numbers[2] - 1)))
    }

    private static func numbers(_ read: ArraySlice<UInt8>) -> [Int]? {
        if read.isEmpty { return [] }
        var numbers = [0]
        for byte in read {
            switch byte {
            case UInt8(ascii: ";"): numbers.append(0)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let last = numbers[numbers.count - 1]
                numbers[numbers.count - 1] = min(99_999_999, last * 10 + Int(byte) - 48)
            default: return nil
            }
        }
        return numbers
    }
}

/// The keys held with another, as terminals number them.
struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)

    init(rawValue: Int) { self.rawValue = rawValue }

    /// From a sequence's parameter, which is one more than the sum of the keys held.
    init(parameter: Int) { self.init(rawValue: max(0, parameter - 1) & 7) }
}
