/// The looks of the eight colours of the Linux console, where bold means light.
struct BasicLooks {
    private static let black: UInt8 = 0
    private static let cyan: UInt8 = 6
    private static let white: UInt8 = 7

    private let brand: UInt8

    init(accent: RGB) { brand = Palette.nearestBasic(accent) }

    func look(_ style: Style) -> Look {
        switch style {
        case .normal, .dim, .border, .disabled: Look(Self.white, on: Self.black)
        case .heading, .price: Look(Self.white, on: Self.black, .bold)
        case .key, .stageHere: Look(Self.cyan, on: Self.black, .bold)
        case .good, .stageDone: Look(2, on: Self.black)
        case .warning: Look(3, on: Self.black, .bold)
        case .error: Look(Self.white, on: 1, .bold)
        case .focus: Look(Self.black, on: Self.cyan)
        case .selected: Look(Self.white, on: 4, .bold)
        case .field: Look(Self.white, on: Self.black, .underline)
        case .title, .badge: onBrand
        case .banner: Look(Self.black, on: Self.white)
        }
    }

    private var onBrand: Look {
        let colour = Palette.basic(brand)
        let isWhite =
            Palette.basic(Self.white, bold: true).contrast(with: colour)
            >= Palette.basic(Self.black).contrast(with: colour)
        return isWhite ? Look(Self.white, on: brand, .bold) : Look(Self.black, on: brand)
    }
}
