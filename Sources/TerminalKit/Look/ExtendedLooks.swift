/// The looks of 256 colours: light text on near-black, the brand where the eye shall go.
struct ExtendedLooks {
    private static let ground: UInt8 = 234
    private static let black: UInt8 = 16
    private static let white: UInt8 = 231

    private let brand: UInt8
    private let lightBrand: UInt8

    init(accent: RGB) {
        brand = Palette.nearestExtended(accent)
        let ground = Palette.extended(Self.ground)
        let lighter = stride(from: 0, through: 1, by: 0.05).lazy
            .map { Palette.nearestExtended(accent.lightened($0)) }
        lightBrand =
            lighter.first { Palette.extended($0).contrast(with: ground) >= 4.5 } ?? Self.white
    }

    func look(_ style: Style) -> Look {
        switch style {
        case .normal: Look(252, on: Self.ground)
        case .dim, .border: Look(247, on: Self.ground)
        case .disabled: Look(245, on: Self.ground)
        case .heading, .price: Look(Self.white, on: Self.ground, .bold)
        case .key, .stageHere: Look(lightBrand, on: Self.ground, .bold)
        case .stageDone: Look(114, on: Self.ground)
        case .focus: Look(Self.black, on: lightBrand)
        case .selected: Look(Self.white, on: 239)
        case .field: Look(255, on: 237)
        case .error: Look(210, on: Self.ground, .bold)
        case .warning: Look(221, on: Self.ground)
        case .good: Look(114, on: Self.ground)
        case .title, .badge: Look(onBrand, on: brand, .bold)
        case .banner: Look(Self.black, on: 221, .bold)
        }
    }

    /// Black or white: one of them always stands out from a colour by 4.5:1.
    private var onBrand: UInt8 {
        let colour = Palette.extended(brand)
        let isWhite =
            Palette.extended(Self.white).contrast(with: colour)
            >= Palette.extended(Self.black).contrast(with: colour)
        return isWhite ? Self.white : Self.black
    }
}
