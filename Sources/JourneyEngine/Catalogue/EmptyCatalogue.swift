/// A catalogue with nothing in it: until the store is open, and where none is needed.
public struct EmptyCatalogue: Catalogue {
    public let version = ""
    public let consents: [ConsentText] = []
    public let houseRules: [HouseRule] = []
    public let show = ShowFacts(
        code: "", name: LocalizedText(""), supportPhone: "", supportEmail: "", voucher: .zero,
        deposit: .zero, specialVATRates: PerMarket(be: [], lu: []), promoCodes: [])

    public init() {}

    /// None.
    public func models(of brand: Brand, in market: Market) -> [Model] { [] }
    /// None.
    public func model(_ id: String) -> Model? { nil }
    /// None.
    public func dealer(_ id: String) -> Dealer? { nil }
    /// None.
    public func dealers(of brand: Brand, in market: Market) -> [Dealer] { [] }
    /// None.
    public func places(postalCode: String, in market: Market) -> [Place] { [] }
    /// None.
    public func places(in market: Market) -> [Place] { [] }
    /// None.
    public func standIn(forPostalCode postalCode: String, in market: Market) -> Place? { nil }
    /// None.
    public func ticket(_ number: String) -> Ticket? { nil }
}
