import JourneyEngine
import TestSupport

/// Visits by chance that repeat themselves from a seed: offers, leads, visitors who walk away.
struct SeededVisits {
    private var chance: SeededGenerator
    private let geniuses: Int
    private var count = 0
    /// The models of each brand that can be ordered, read once.
    private var models: [Brand: [Model]] = [:]
    /// The dealers of a brand from a postal code on, nearest first, read once.
    private var dealers: [String: [String]] = [:]

    init(seed: UInt64, geniuses: Int) {
        chance = SeededGenerator(seed: seed)
        self.geniuses = max(1, geniuses)
    }

    /// A command, and how long the genius takes for it.
    struct Step {
        let command: Command
        let milliseconds: Int64
    }

    /// Ten bytes of chance, for what one decision makes.
    mutating func entropy() -> [UInt8] {
        (0..<10).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
    }

    /// How long the centre takes to hand a mail over; one in ten is not heard of.
    mutating func reportDelay() -> Int64? {
        isTime(oneIn: 10) ? nil : .random(in: 30_000...240_000, using: &chance)
    }

    /// The next visit, from the signing in on.
    mutating func next(_ catalogue: any Catalogue) -> [Step] {
        count += 1
        let genius = Int.random(in: 0..<geniuses, using: &chance)
        let brand = Brand.allCases[Int.random(in: 0..<Brand.allCases.count, using: &chance)]
        let start = [
            step(.signIn(id: "TA\(40_000 + genius)"), 2...5),
            step(.chooseBrand(brand, confirm: true), 1...4),
        ]
        // Every twentieth genius reads no consent aloud, and always gets a yes.
        let isHasty = genius % 20 == 19
        let isLead = !brand.makesQuotes || isTime(oneIn: 7)
        return start + (isLead ? lead(brand, catalogue) : offer(brand, isHasty, catalogue))
    }

    // MARK: - An offer

    private mutating func offer(
        _ brand: Brand, _ isHasty: Bool, _ catalogue: any Catalogue
    ) -> [Step] {
        let visitor = visitor()
        let language = Market.belgium.languages[Int.random(in: 0..<3, using: &chance)]
        var steps = [
            step(.begin(.belgium, language, confirm: false), 3...15),
            step(.search(SearchFacts(by: .name, kind: nil, hits: 0)), 5...25),
        ]
        if isTime(oneIn: 16) { return steps }
        if isTime(oneIn: 9) {
            var slip = visitor
            slip.mobile = "47"
            steps.append(step(.createCustomer(slip), 40...120))
        }
        steps.append(step(.createCustomer(visitor), 20...150))
        steps += ConsentPurpose.allCases.map { consent($0, isHasty) }
        steps += [step(.createAccount, 2...8), step(.continueWithCustomer, 2...20)]
        if isTime(oneIn: 12) { return steps }
        steps += vehicle(of: brand, visitor.postalCode ?? "", catalogue)
        if isTime(oneIn: 12) { return steps }
        if isTime(oneIn: 3) {
            steps.append(step(.noteWish(.tradeIn, text: "Corsa, \(count % 90_000) km"), 10...40))
        }
        steps.append(step(.issueQuote(again: false), 15...90))
        steps.append(sendOut())
        return steps + [step(.disconnectCustomer, 3...20)]
    }

    private mutating func consent(_ purpose: ConsentPurpose, _ isHasty: Bool) -> Step {
        let isGiven = isHasty || isTime(oneIn: 5) == (purpose != .contact)
        let command = Command.answerConsent(purpose, isGiven: isGiven)
        return isHasty
            ? Step(command: command, milliseconds: .random(in: 150...600, using: &chance))
            : step(command, 6...25)
    }

    /// A version by chance with two of its options, which may not go together, and a dealer nearby,
    /// seldom far.
    private mutating func vehicle(
        of brand: Brand, _ postalCode: String, _ catalogue: any Catalogue
    ) -> [Step] {
        let models =
            models[brand]
            ?? catalogue.models(of: brand, in: .belgium).filter { $0.availability == .orderable }
        self.models[brand] = models
        let near = nearDealers(of: brand, postalCode, catalogue)
        let choice = isTime(oneIn: 15) ? near[...] : near.prefix(4)
        guard let model = models.randomElement(using: &chance),
            let version = model.versions.randomElement(using: &chance),
            let dealer = choice.randomElement(using: &chance)
        else { return [] }
        let options = model.options.filter { option in
            option.trims.contains(version.trim)
                && (option.engines.isEmpty || option.engines.contains(version.engine))
        }.shuffled(using: &chance).prefix(2)
        return [
            step(.chooseModel(model.id), 10...90),
            step(.chooseTrim(version.trim, confirm: false), 10...60),
            step(.chooseEngine(version.engine, confirm: false), 10...60),
        ] + options.map { step(.toggleOption($0.id), 5...40) } + [
            step(.confirmConfiguration, 20...90), step(.choosePointOfSale(dealer: dealer), 10...40),
        ]
    }

    private mutating func nearDealers(
        of brand: Brand, _ postalCode: String, _ catalogue: any Catalogue
    ) -> [String] {
        let name = brand.rawValue + postalCode
        if let known = dealers[name] { return known }
        let place = catalogue.place(nearPostalCode: postalCode, in: .belgium)
        let found = catalogue.pointsOfSale(of: brand, in: .belgium, near: place).map(\.dealer.id)
        dealers[name] = found
        return found
    }

    private mutating func sendOut() -> Step {
        switch Int.random(in: 0..<30, using: &chance) {
        case 0, 1: step(.skipSendOut(.customerRefused), 5...20)
        case 2: step(.skipSendOut(.wrongEmail), 5...20)
        default: step(.sendOut(SendOutRequest()), 8...90)
        }
    }

    // MARK: - A lead

    private mutating func lead(_ brand: Brand, _ catalogue: any Catalogue) -> [Step] {
        let visitor = visitor()
        let reason = [LeadReason.noTime, .noTime, .noTime, .kmi, .toolDown]
            .randomElement(using: &chance)
        let wanted = catalogue.models(of: brand, in: .belgium).first {
            ($0.availability == .keepMeInformed) == (reason == .kmi)
        }
        guard let reason, let model = wanted ?? catalogue.models(of: brand, in: .belgium).first
        else { return [] }
        let wish = model.availability == .keepMeInformed ? "keepMeInformed" : "quote"
        let fields: [(LeadField, LeadValue)] = [
            (.language, .text("nl")), (.title, .text(visitor.title ?? "none")),
            (.email, .text(visitor.email ?? "")), (.country, .text("BE")),
            (.postalCode, .text(visitor.postalCode ?? "")), (.models, .list([model.id])),
            (.cta, .text(wish)), (.lastName, .text(visitor.lastName ?? "")),
            (.firstName, .text(visitor.firstName ?? "")),
            (.pointOfSale, .text(nearDealers(of: brand, "1000", catalogue).first ?? "other")),
        ]
        return [step(.beginLead(reason), 1...5)]
            + fields.map { step(.fillLead($0, $1), 2...8) }
            + [
                step(.answerLeadConsent(.contact, isTime(oneIn: 3) ? .no : .yes), 3...12),
                step(.confirmLead(emailRead: true), 2...9),
            ]
    }

    // MARK: - Whoever comes

    private static let firstNames = [
        "Marie", "Jan", "An", "Luc", "Sofie", "Pieter", "Chloé", "Anaïs", "Jürgen", "Elke", "Noé",
        "Lieve", "Tom", "Inès", "Guy", "Veerle",
    ]
    private static let lastNames = [
        "Leblanc", "Peeters", "Janssens", "Maes", "Dubois", "Lambert", "Müller", "D'Hondt",
        "Van den Broeck", "Willems", "Claes", "Simon", "Schmit", "Weber", "Lefèvre", "Goossens",
    ]
    private static let postalCodes = ["1000", "2000", "3000", "4000", "5000", "9000"]

    private mutating func visitor() -> CustomerForm {
        var form = CustomerForm()
        form.companyCar = isTime(oneIn: 8)
        form.title = "mrs"
        form.firstName = Self.firstNames[Int.random(in: 0..<16, using: &chance)]
        form.lastName = Self.lastNames[Int.random(in: 0..<16, using: &chance)]
        form.email = "visitor\(count)@\(isTime(oneIn: 40) ? "gmial.com" : "example.org")"
        form.emailAgain = form.email
        form.mobile = isTime(oneIn: 40) ? "470123456" : "47" + String(1_000_000 + count % 9_000_000)
        form.postalCode = Self.postalCodes[count % Self.postalCodes.count]
        if form.companyCar == true {
            form.companyName = "Garage \(form.lastName ?? "")"
            form.vat = isTime(oneIn: 3) ? "BE0000000097" : "BE0417159386"
        }
        return form
    }

    private mutating func isTime(oneIn count: Int) -> Bool {
        Int.random(in: 0..<count, using: &chance) == 0
    }

    private mutating func step(_ command: Command, _ seconds: ClosedRange<Int64>) -> Step {
        let milliseconds = Int64.random(
            in: seconds.lowerBound * 1000...seconds.upperBound * 1000, using: &chance)
        return Step(command: command, milliseconds: milliseconds)
    }
}
