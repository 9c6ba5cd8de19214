/// What a terminal can show.
public enum ColourProfile: Hashable, Sendable, CaseIterable {
    /// 256 colours or more.
    case extended
    /// The eight colours of the Linux console.
    case basic
    /// Bold, reverse and underline; no colour sequence is ever sent.
    case monochrome
}

/// How each role looks on a kind of terminal, in a brand's colour.
///
/// Every role's text stands out from its background by 4.5:1 or more, whatever the brand.
public struct Theme: Hashable, Sendable {
    /// The brand's colour where none is chosen yet: a calm blue.
    public static let neutralAccent = RGB(38, 96, 164)

    /// For which kind of terminal.
    public let profile: ColourProfile
    private let looks: [Look]

    /// Makes the theme of a brand's colour for a kind of terminal.
    public init(_ profile: ColourProfile, accent: RGB = Theme.neutralAccent) {
        self.profile = profile
        let look: (Style) -> Look =
            switch profile {
            case .extended: ExtendedLooks(accent: accent).look
            case .basic: BasicLooks(accent: accent).look
            case .monochrome: monochromeLook
            }
        looks = Style.allCases.map(look)
    }

    /// How a role looks.
    public subscript(style: Style) -> Look { looks[Int(style.rawValue)] }

    /// The contrast of a role's text with its background; nil without colours.
    public func contrast(of style: Style) -> Double? {
        let look = self[style]
        guard let colours = look.colours else { return nil }
        switch profile {
        case .monochrome: return nil
        case .extended:
            return Palette.extended(colours.foreground)
                .contrast(with: Palette.extended(colours.background))
        case .basic:
            let isBold = look.attributes.contains(.bold)
            return Palette.basic(colours.foreground, bold: isBold)
                .contrast(with: Palette.basic(colours.background))
        }
    }
}

private func monochromeLook(_ style: Style) -> Look {
    switch style {
    case .title, .heading, .key, .price, .error, .warning: Look(.bold)
    case .focus, .badge: Look(.reverse)
    case .banner: Look([.reverse, .bold])
    case .selected, .stageHere: Look([.bold, .underline])
    case .field: Look(.underline)
    case .normal, .dim, .border, .good, .disabled, .stageDone: Look([])
    }
}
