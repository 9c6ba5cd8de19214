import JourneyEngine
import TestSupport

/// Visits by chance that repeat themselves from a seed: a customer, a vehicle, a quote, a send-out.
struct SeededVisits {
    private var chance: SeededGenerator
    private var count = 0
    /// The models of each brand, read once.
    private var models: [Brand: [Model]] = [:]

    private static let firstNames = [
        "Marie", "Jan", "An", "Luc", "Sofie", "Pieter", "Chloé", "Anaïs", "Jürgen", "Elke", "Noé",
        "Lieve", "Tom", "Inès", "Guy", "Veerle",
    ]
    private static let lastNames = [
        "Leblanc", "Peeters", "Janssens", "Maes", "Dubois", "Lambert", "Müller", "D'Hondt",
        "Van den Broeck", "Willems", "Claes", "Simon", "Schmit", "Weber", "Lefèvre", "Goossens",
    ]
    private static let postalCodes = ["1000", "2000", "3000", "4000", "5000", "9000"]

    init(seed: UInt64) {
        chance = SeededGenerator(seed: seed)
    }

    /// Ten bytes of chance, for what one decision makes.
    mutating func entropy() -> [UInt8] {
        (0..<10).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
    }

    /// The commands of the next visit, from the offer to the disconnecting.
    mutating func next(_ catalogue: any Catalogue) -> [Command] {
        count += 1
        let brand = Brand.allCases[Int.random(in: 0..<Brand.allCases.count, using: &chance)]
        let language = Market.belgium.languages[Int.random(in: 0..<3, using: &chance)]
        return [
            .chooseBrand(brand, confirm: false), .begin(.belgium, language, confirm: false),
            .search(SearchFacts(by: .name, kind: nil, hits: 0)), .createCustomer(form()),
        ]
            + ConsentPurpose.allCases.map { .answerConsent($0, isGiven: $0 != .partners) }
            + [.createAccount, .continueWithCustomer]
            + vehicle(of: brand, catalogue)
            + [.noteWish(.tradeIn, text: "Corsa, \(10_000 + count % 90_000) km")]
            + [.issueQuote(again: false), .sendOut(SendOutRequest()), .disconnectCustomer]
    }

    private mutating func form() -> CustomerForm {
        let first = Self.firstNames[Int.random(in: 0..<16, using: &chance)]
        let last = Self.lastNames[Int.random(in: 0..<16, using: &chance)]
        var form = CustomerForm()
        form.companyCar = false
        form.title = "mrs"
        form.firstName = first
        form.lastName = last
        form.email = "visitor\(count)@example.org"
        form.emailAgain = form.email
        form.mobile = "47" + String(1_000_000 + count % 9_000_000)
        form.postalCode = Self.postalCodes[count % Self.postalCodes.count]
        return form
    }

    /// A version by chance with two options, which may be refused, and a dealer.
    private mutating func vehicle(of brand: Brand, _ catalogue: any Catalogue) -> [Command] {
        let models =
            models[brand]
            ?? catalogue.models(of: brand, in: .belgium).filter { $0.availability == .orderable }
        self.models[brand] = models
        guard let model = models.randomElement(using: &chance),
            let version = model.versions.randomElement(using: &chance),
            let dealer = catalogue.dealers(of: brand, in: .belgium).randomElement(using: &chance)
        else { return [] }
        return [
            .chooseModel(model.id), .chooseTrim(version.trim, confirm: false),
            .chooseEngine(version.engine, confirm: false),
        ]
            + model.options.shuffled(using: &chance).prefix(2).map { .toggleOption($0.id) }
            + [.confirmConfiguration, .choosePointOfSale(dealer: dealer.id)]
    }
}
