import Glibc

/// How a cell looks, as the sequences that were sent say; colours by their number, nil for the
/// terminal's own.
struct CellLook: Hashable {
    var foreground: Int?
    var background: Int?
    var isBold = false
    var isReverse = false
    var isUnderlined = false

    /// Takes the numbers of one `ESC [ … m`.
    mutating func take(_ numbers: [Int]) {
        var rest = numbers[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: self = CellLook()
            case 1: isBold = true
            case 4: isUnderlined = true
            case 7: isReverse = true
            case 22: isBold = false
            case 24: isUnderlined = false
            case 27: isReverse = false
            case 30...37: foreground = number - 30
            case 40...47: background = number - 40
            case 90...97: foreground = number - 82
            case 100...107: background = number - 92
            case 38: foreground = Self.extended(&rest)
            case 48: background = Self.extended(&rest)
            case 39: foreground = nil
            case 49: background = nil
            default: break
            }
        }
    }

    /// The number in `5;n`.
    private static func extended(_ rest: inout ArraySlice<Int>) -> Int? {
        guard rest.popFirst() == 5 else { return nil }
        return rest.popFirst()
    }
}

extension CellLook {
    /// How well its text can be read on its ground, 1 to 21 (WCAG 2.2); nil while either colour is
    /// the terminal's own. The palette is xterm's.
    var contrast: Double? {
        guard let foreground, let background else { return nil }
        let lights = [Self.luminance(foreground), Self.luminance(background)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private static func luminance(_ colour: Int) -> Double {
        let shares = rgb(colour).map { share -> Double in
            let value = Double(share) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]
    }

    private static func rgb(_ colour: Int) -> [Int] {
        if colour >= 232 { return Array(repeating: 8 + 10 * (colour - 232), count: 3) }
        if colour >= 16 {
            let levels = [0, 95, 135, 175, 215, 255]
            let cube = colour - 16
            return [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
        }
        return (0..<3).map { colour & (1 << $0) == 0 ? 0 : 205 }
    }
}
