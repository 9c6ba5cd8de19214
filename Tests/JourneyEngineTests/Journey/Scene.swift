import JourneyEngine
import Testing

/// Given what happened, when a command, then these events or this refusal.
///
/// The memory of the terminal follows the events, as it does on the stand.
struct Scene {
    var desk = DeskDecider.initial
    var records = MemoryRecords()
    var events: [Event] = []
    var isRehearsal = false
    var entitledBrands: Set<Brand>?
    var mayBegin = true
    private var turn: UInt8 = 0

    init() {}

    /// Carries commands out; one that is refused is a failure of the test.
    static func after(_ commands: Command...) throws -> Scene {
        var scene = Scene()
        for command in commands { try scene.perform(command) }
        return scene
    }

    @discardableResult
    mutating func perform(_ command: Command) throws -> [Event.Kind] {
        let decided = try decide(command)
        turn &+= 1
        for event in decided {
            let journey = desk.visit?.id
            DeskDecider.evolve(&desk, event)
            records.take(event, journey: desk.visit?.id ?? journey)
        }
        events += decided
        return decided.map(\.kind)
    }

    func decide(_ command: Command) throws(Rejection) -> [Event] {
        try DeskDecider.decide(command, desk, world)
    }

    /// The rule and field of the refusal that a command meets.
    func refusal(of command: Command) -> Rejection? {
        do {
            _ = try decide(command)
            return nil
        } catch {
            return error
        }
    }

    var world: World {
        var world = SmallWorld.world(
            records: records, entitledBrands: entitledBrands, isRehearsal: isRehearsal,
            mayBegin: mayBegin, chance: turn)
        world.voucherCode = { "\($0.show) \($0.id.text) \($0.quote) \($0.validUntil)" }
        return world
    }

    var journey: Journey {
        get throws { try #require(desk.journey) }
    }

    var price: Price {
        get throws {
            let journey = try journey
            let configuration = try #require(journey.configuration)
            let model = try #require(SmallWorld.catalogue.model(configuration.model))
            return try #require(ConfiguredModel(model, configuration).price(in: journey.market))
        }
    }
}

// MARK: - Ways to a stage

extension Scene {
    static func signedIn(_ brand: Brand = .citroen) throws -> Scene {
        try after(.signIn(id: "TA48213"), .chooseBrand(brand, confirm: false))
    }

    static func begun(_ brand: Brand = .citroen, _ market: Market = .belgium) throws -> Scene {
        var scene = try signedIn(brand)
        try scene.perform(.begin(market, .french, confirm: false))
        return scene
    }

    static func created(_ brand: Brand = .citroen, form: CustomerForm = .marie) throws -> Scene {
        var scene = try begun(brand)
        try scene.perform(.search(SearchFacts(by: .name, kind: nil, hits: 0)))
        try scene.perform(.createCustomer(form))
        return scene
    }

    static func linked(_ brand: Brand = .citroen, form: CustomerForm = .marie) throws -> Scene {
        var scene = try created(brand, form: form)
        for purpose in ConsentPurpose.allCases {
            try scene.perform(.answerConsent(purpose, isGiven: purpose == .contact))
        }
        try scene.perform(.createAccount)
        try scene.perform(.continueWithCustomer)
        return scene
    }

    static func configured() throws -> Scene {
        var scene = try linked()
        try scene.perform(.chooseModel("citroen/city"))
        try scene.perform(.chooseTrim("you", confirm: false))
        try scene.perform(.chooseEngine("electric", confirm: false))
        return scene
    }

    static func atBasket() throws -> Scene {
        var scene = try configured()
        try scene.perform(.confirmConfiguration)
        try scene.perform(.choosePointOfSale(dealer: "carrect"))
        return scene
    }

    static func dsAtBasket() throws -> Scene {
        var scene = try linked(.ds)
        try scene.perform(.chooseModel("ds/van"))
        try scene.perform(.chooseTrim("short", confirm: false))
        try scene.perform(.chooseEngine("diesel", confirm: false))
        try scene.perform(.confirmConfiguration)
        try scene.perform(.choosePointOfSale(dealer: "carrect"))
        return scene
    }

    static func quoted() throws -> Scene {
        var scene = try atBasket()
        try scene.perform(.issueQuote(again: false))
        return scene
    }

    static func sent() throws -> Scene {
        var scene = try quoted()
        try scene.perform(.sendOut(SendOutRequest()))
        return scene
    }
}

extension CustomerForm {
    static let marie: CustomerForm = {
        var form = CustomerForm()
        form.companyCar = false
        form.title = "mrs"
        form.firstName = "Marie"
        form.lastName = "Leblanc"
        form.email = "marie.leblanc@yopmail.com"
        form.emailAgain = "marie.leblanc@yopmail.com"
        form.mobile = "474741428"
        form.postalCode = "1000"
        return form
    }()

    static let company: CustomerForm = {
        var form = marie
        form.companyCar = true
        form.companyName = "Exemple SA"
        form.vat = "BE0417159386"
        return form
    }()
}
