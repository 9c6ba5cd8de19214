import JourneyEngine

/// The catalogue until the store is open: nothing in it.
struct EmptyCatalogue: Catalogue {
    let version = ""
    let consents: [ConsentText] = []
    let houseRules: [HouseRule] = []
    let show = ShowFacts(
        code: "", name: LocalizedText(""), supportPhone: "", supportEmail: "", voucher: .zero,
        deposit: .zero, specialVATRates: PerMarket(be: [], lu: []), promoCodes: [])

    func models(of brand: Brand, in market: Market) -> [Model] { [] }
    func model(_ id: String) -> Model? { nil }
    func dealer(_ id: String) -> Dealer? { nil }
    func dealers(of brand: Brand, in market: Market) -> [Dealer] { [] }
    func places(postalCode: String, in market: Market) -> [Place] { [] }
    func places(in market: Market) -> [Place] { [] }
    func standIn(forPostalCode postalCode: String, in market: Market) -> Place? { nil }
}
