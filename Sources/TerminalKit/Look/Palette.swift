/// What the numbered colours of terminals look like.
enum Palette {
    /// The colours 16 to 255, which are the same on every terminal that has them.
    static func extended(_ index: UInt8) -> RGB {
        if index >= 232 {
            let grey = 8 + 10 * (index - 232)
            return RGB(grey, grey, grey)
        }
        let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
        let cube = Int(max(16, index)) - 16
        return RGB(levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
    }

    /// The eight colours of the Linux console; bold text shows the light variant.
    static func basic(_ index: UInt8, bold: Bool = false) -> RGB {
        let base: UInt8 = bold ? 85 : 0
        func share(_ bit: UInt8) -> UInt8 { index & bit == 0 ? base : base + 170 }
        // The console's yellow is a brown.
        if index == 3, !bold { return RGB(170, 85, 0) }
        return RGB(share(1), share(2), share(4))
    }

    /// The colour from 16 to 255 that comes nearest.
    static func nearestExtended(_ colour: RGB) -> UInt8 {
        (UInt8(16)...255).min {
            extended($0).distance(to: colour) < extended($1).distance(to: colour)
        } ?? 16
    }

    /// The hue from 1 to 6 that comes nearest.
    static func nearestBasic(_ colour: RGB) -> UInt8 {
        (UInt8(1)...6).min {
            basic($0).distance(to: colour) < basic($1).distance(to: colour)
        } ?? 6
    }
}
