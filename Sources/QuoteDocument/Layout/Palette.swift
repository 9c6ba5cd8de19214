import JourneyEngine

/// The colours and letters of a brand's paper.
struct Palette {
    static let ink = Colour(red: 24, green: 28, blue: 34)
    static let grey = Colour(red: 96, green: 104, blue: 114)
    static let line = Colour(red: 221, green: 225, blue: 230)
    static let panel = Colour(red: 245, green: 246, blue: 248)

    /// The brand's own colour, for bars and outlines.
    let accent: Colour
    /// The brand's colour where it can be read on white, else ink.
    let accentInk: Colour
    /// The brand's colour as a breath on white.
    let tint: Colour

    init(_ brand: Brand) { self.init(accent: brand.colour) }

    /// The paper of nobody's brand.
    static let neutral = Palette(accent: ink)

    private init(accent: Colour) {
        self.accent = accent
        accentInk = Self.contrast(accent) >= 4.5 ? accent : Self.ink
        tint = Self.mix(accent, part: 0.09)
    }

    static let body = TextStyle(size: 9, colour: ink)
    static let strong = TextStyle(size: 9, isBold: true, colour: ink)
    static let soft = TextStyle(size: 9, colour: grey)
    static let small = TextStyle(size: 7.5, colour: grey)
    static let label = TextStyle(size: 6.6, isBold: true, colour: grey, tracking: 0.5)

    private static func mix(_ colour: Colour, part: Double) -> Colour {
        func mixed(_ value: Int) -> Int { Int(255 - Double(255 - value) * part) }
        return Colour(
            red: mixed(colour.red), green: mixed(colour.green), blue: mixed(colour.blue))
    }

    /// The contrast with white by WCAG 2, with a plain square for its curve.
    private static func contrast(_ colour: Colour) -> Double {
        func light(_ value: Int) -> Double { Double(value * value) / (255 * 255) }
        let luminance =
            0.2126 * light(colour.red) + 0.7152 * light(colour.green)
            + 0.0722 * light(colour.blue)
        return 1.05 / (luminance + 0.05)
    }
}
