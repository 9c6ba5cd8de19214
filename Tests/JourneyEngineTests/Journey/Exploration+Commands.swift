import JourneyEngine

extension Exploration {
    /// Coming and going: two geniuses, journeys set aside and resumed.
    static let comingAndGoing: [Command] = [
        .signIn(id: "TA48213"), .signIn(id: "TA00001"), .signOut,
        .chooseBrand(.citroen, confirm: true), .begin(.belgium, .french, confirm: true),
        .parkJourney(.idle), .search(SearchFacts(by: .name, kind: nil, hits: 0)),
        .createCustomer(.marie), .abandon(reason: "left"),
    ]

    /// The way through, with its forks; followed to new states.
    static let wayThrough: [Command] = [
        .signIn(id: "TA48213"),
        .chooseBrand(.citroen, confirm: true), .begin(.belgium, .french, confirm: true),
        .search(SearchFacts(by: .name, kind: nil, hits: 0)),
        .createCustomer(.marie),
        .answerConsent(.contact, isGiven: false), .answerConsent(.experience, isGiven: false),
        .answerConsent(.partners, isGiven: false),
        .createAccount, .continueWithCustomer,
        .chooseModel("citroen/city"), .chooseTrim("you", confirm: true),
        .chooseEngine("electric", confirm: true),
        .confirmConfiguration, .backToConfiguration,
        .choosePointOfSale(dealer: "carrect"),
        .issueQuote(again: true), .sendOut(SendOutRequest()), .skipSendOut(.customerRefused),
        .keepCustomer, .disconnectCustomer, .abandon(reason: "left"),
    ]

    /// Everything else, sensible or not; tried in each state.
    static let probes: [Command] =
        hostileTexts.flatMap(commands) + [
            .chooseBrand(.ds, confirm: false), .chooseBrand(.ds, confirm: true),
            .chooseBrand(.leapmotor, confirm: true), .begin(.luxembourg, .german, confirm: true),
            .signIn(id: "TA00001"), .signOut, .parkJourney(.idle),
            .begin(.belgium, .german, confirm: true), .begin(.luxembourg, .french, confirm: false),
            .resumeJourney(JourneyID(milliseconds: 0, random: [])),
            .linkCustomer(CustomerID(milliseconds: 0, random: [])),
            .createCustomer(CustomerForm()), .editCustomer(.company), .addContact(.marie),
            .answerConsent(.contact, isGiven: true),
            .chooseModel("citroen/newcomer"), .chooseModel("citroen/sold"), .chooseModel("ds/van"),
            .filterDimensions(nil), .filterDimensions(DimensionFilter(length: 0...1)),
            .chooseTrim("plus", confirm: false), .chooseEngine("petrol", confirm: false),
            .chooseFinish(.colour, "blue"), .chooseFinish(.upholstery, "leather"),
            .chooseFinish(.wheels, "pyrite"),
            .toggleOption("kit"), .toggleOption("roof"), .toggleOption("fast"),
            .choosePointOfSale(dealer: "hidden"), .choosePointOfSale(dealer: "merckx"),
            .noteWish(.tradeIn, text: "a Corsa of 2014"), .applyPromoCode("BMS26-DS"),
            .removePromoCode, .chooseVATRate(percent: 6), .chooseVATRate(percent: -1),
            .issueQuote(again: false),
            .sendOut(SendOutRequest(email: "new@example.org", again: "wrong address")),
            .skipSendOut(.wrongEmail),
            .takeNews(.sendOut(QuoteID(milliseconds: 0, random: []), .atCentre)),
            .takeNews(.account(CustomerID(milliseconds: 0, random: []), .activated)),
        ]

    private static let hostileTexts = [
        "", " ", "\u{0}\u{1B}[2J", "\u{202E}gnp.exe", "'; DROP TABLE journal; --",
        String(repeating: "é", count: 10_000), "👩‍👩‍👧‍👦", "..\\..\\etc",
    ]

    private static func commands(with text: String) -> [Command] {
        var form = CustomerForm()
        form.companyCar = false
        form.firstName = text
        form.lastName = text
        form.email = text
        form.mobile = text
        form.postalCode = text
        return [
            .signIn(id: text), .createCustomer(form), .editCustomer(form), .chooseModel(text),
            .chooseTrim(text, confirm: true), .chooseEngine(text, confirm: true),
            .chooseFinish(.colour, text), .toggleOption(text), .choosePointOfSale(dealer: text),
            .noteWish(.delivery, text: text), .applyPromoCode(text),
            .sendOut(SendOutRequest(email: text, again: text)), .abandon(reason: text),
        ]
    }
}
