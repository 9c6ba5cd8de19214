extension KeySequence {
    /// A key that a sequence names by its last letter.
    static func named(_ byte: UInt8, _ modifiers: Modifiers) -> Key? {
        let word = !modifiers.isDisjoint(with: [.alt, .control])
        return switch Character(Unicode.Scalar(byte)) {
        case "A": .up
        case "B": .down
        case "C": word ? .wordRight : .right
        case "D": word ? .wordLeft : .left
        case "F": .end
        case "H": .home
        case "Z": .backTab
        case "P", "Q", "R", "S": function(Int(byte - UInt8(ascii: "P")) + 1, modifiers)
        default: nil
        }
    }

    /// A key that a sequence names by its first number.
    static func numbered(_ number: Int, _ modifiers: Modifiers) -> InputEvent? {
        let key: Key? =
            switch number {
            case 1, 7: .home
            case 2: .insert
            case 3: .delete
            case 4, 8: .end
            case 5: .pageUp
            case 6: .pageDown
            case 11...15: function(number - 10, modifiers)
            case 17...21: function(number - 11, modifiers)
            case 23...26: function(number - 12, modifiers)
            case 28, 29: function(number - 13, modifiers)
            case 31...34: function(number - 14, modifiers)
            default: nil
            }
        return key.map(InputEvent.key)
    }

    /// A key that a sequence names by the character that it types (modifyOtherKeys, CSI u).
    static func typed(_ code: Int, _ modifiers: Modifiers) -> InputEvent? {
        guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
        switch code {
        case 9: return .key(modifiers.contains(.shift) ? .backTab : .tab)
        case 8, 13, 27, 127: return .key(control(UInt8(code)))
        default: break
        }
        guard scalar.properties.generalCategory != .control else { return nil }
        let character = Character(scalar)
        if modifiers.contains(.control) {
            return .key(.control(character.lowercased().first ?? character))
        }
        return .key(modifiers.contains(.alt) ? .alt(character) : .character(character))
    }

    private static func function(_ number: Int, _ modifiers: Modifiers) -> Key {
        if modifiers.contains(.control) { return .function(number + 24) }
        return .function(modifiers.contains(.shift) ? number + 12 : number)
    }
}
