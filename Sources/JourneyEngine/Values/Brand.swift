/// A brand on the stand; the order of the cases is the order of every list.
public enum Brand: String, Sendable, Hashable, Codable, CaseIterable {
    case peugeot
    case citroen
    case opel
    case ds
    case alfaRomeo = "alfa-romeo"
    case lancia
    case jeep
    case abarth
    case fiat
    case fiatProfessional = "fiat-professional"
    case leapmotor

    /// The name as the brand writes it.
    public var name: String {
        switch self {
        case .peugeot: "Peugeot"
        case .citroen: "Citroën"
        case .opel: "Opel"
        case .ds: "DS Automobiles"
        case .alfaRomeo: "Alfa Romeo"
        case .lancia: "Lancia"
        case .jeep: "Jeep"
        case .abarth: "Abarth"
        case .fiat: "Fiat"
        case .fiatProfessional: "Fiat Professional"
        case .leapmotor: "Leapmotor"
        }
    }

    /// Whether the brand makes quotes; Leapmotor takes leads only (`R-106`).
    public var makesQuotes: Bool {
        self != .leapmotor
    }

    /// Whether the basket has a promo code field (`R-144`).
    public var takesPromoCode: Bool {
        switch self {
        case .ds, .alfaRomeo, .lancia: true
        default: false
        }
    }

    /// The colour that marks the brand on screens and paper.
    public var colour: Colour {
        switch self {
        case .peugeot: Colour(red: 0, green: 116, blue: 232)
        case .citroen: Colour(red: 218, green: 41, blue: 28)
        case .opel: Colour(red: 247, green: 225, blue: 20)
        case .ds: Colour(red: 193, green: 154, blue: 107)
        case .alfaRomeo: Colour(red: 152, green: 30, blue: 50)
        case .lancia: Colour(red: 0, green: 61, blue: 165)
        case .jeep: Colour(red: 84, green: 110, blue: 52)
        case .abarth: Colour(red: 200, green: 16, blue: 46)
        case .fiat: Colour(red: 173, green: 12, blue: 51)
        case .fiatProfessional: Colour(red: 120, green: 135, blue: 145)
        case .leapmotor: Colour(red: 0, green: 163, blue: 173)
        }
    }
}

/// An sRGB colour, each part from 0 to 255.
public struct Colour: Sendable, Hashable, Codable {
    public let red: Int
    public let green: Int
    public let blue: Int

    public init(red: Int, green: Int, blue: Int) {
        self.red = red
        self.green = green
        self.blue = blue
    }
}
