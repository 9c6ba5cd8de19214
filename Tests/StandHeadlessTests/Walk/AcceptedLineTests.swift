import JourneyEngine
import LocalStore
import Testing

@testable import StandHeadless

/// A line, what came before it, and the events it leads to.
struct Accepted: CustomTestStringConvertible, Sendable {
    let given: [String]
    let line: String
    let events: [String]
    let stage: String?
    let totalCents: Int?

    init(
        _ given: [String], _ line: String, _ events: String..., stage: String? = nil,
        total: Int? = nil
    ) {
        self.given = given
        self.line = line
        self.events = events
        self.stage = stage
        totalCents = total
    }

    var testDescription: String { line }
}

extension Accepted {
    static let welcome: [Accepted] = [
        Accepted([], #"{"do":"signIn","id":"ta48213"}"#, "signedIn"),
        Accepted(WalkScene.begun, #"{"do":"signOut"}"#, "journeyParked", "signedOut"),
        Accepted(WalkScene.signedIn, #"{"do":"chooseBrand","brand":"opel"}"#, "brandChosen"),
        Accepted(
            WalkScene.branded, #"{"do":"begin","market":"LU","language":"de"}"#, "journeyBegan",
            stage: "customer"),
        Accepted(
            WalkScene.begun, #"{"do":"begin","market":"BE","language":"nl"}"#, "offerChanged",
            stage: "customer"),
        Accepted(
            WalkScene.begun, #"{"do":"search","email":"a@b.be","kind":"any"}"#,
            "customersSearched", stage: "customer"),
        Accepted(
            WalkScene.begun, #"{"do":"search","vat":"BE0417159386","kind":"professional"}"#,
            "customersSearched", stage: "customer"),
        Accepted(WalkScene.searched, WalkScene.marie(), "customerCreated", stage: "customer"),
        Accepted(
            WalkScene.created, #"{"do":"editCustomer","postalCode":1853}"#, "customerEdited",
            stage: "customer"),
        Accepted(
            WalkScene.created, #"{"do":"editCustomer","city":null}"#, stage: "customer"),
        Accepted(
            WalkScene.created, #"{"do":"answerConsent","purpose":"contact","answer":"yes"}"#,
            "consentAnswered", stage: "customer"),
        Accepted(
            WalkScene.answered, #"{"do":"createAccount"}"#, "accountRequested", stage: "customer"),
        Accepted(
            WalkScene.asked, #"{"do":"continueWithCustomer"}"#, "customerLinked",
            stage: "vehicle"),
    ]

    static let vehicle: [Accepted] = [
        Accepted(
            WalkScene.linked, #"{"do":"chooseModel","model":"citroen/city"}"#, "modelChosen",
            stage: "vehicle"),
        Accepted(
            WalkScene.vanChosen, #"{"do":"filterDimensions","length":[5000,6000]}"#,
            "dimensionsFiltered", stage: "vehicle"),
        Accepted(
            WalkScene.vanChosen, #"{"do":"filterDimensions","skip":true}"#, "dimensionsFiltered",
            stage: "vehicle"),
        Accepted(
            WalkScene.modelled, #"{"do":"chooseTrim","id":"you"}"#, "trimChosen",
            stage: "vehicle"),
        Accepted(
            WalkScene.trimmed, #"{"do":"chooseEngine","id":"electric"}"#, "engineChosen",
            stage: "vehicle", total: 2_000_000),
        Accepted(
            WalkScene.configured, #"{"do":"chooseColour","id":"blue"}"#, "colourChosen",
            stage: "vehicle", total: 2_065_000),
        Accepted(
            WalkScene.configured, #"{"do":"chooseUpholstery","id":"grey"}"#, "upholsteryChosen",
            stage: "vehicle", total: 2_000_000),
        Accepted(
            WalkScene.configured, #"{"do":"chooseWheels","id":"alloy"}"#, "wheelsChosen",
            stage: "vehicle", total: 2_010_000),
        Accepted(
            WalkScene.configured, #"{"do":"toggleOption","id":"kit"}"#, "optionAdded",
            stage: "vehicle", total: 2_002_000),
        Accepted(
            WalkScene.configured + [#"{"do":"toggleOption","id":"kit"}"#],
            #"{"do":"toggleOption","id":"kit"}"#, "optionRemoved", stage: "vehicle",
            total: 2_000_000),
        Accepted(
            WalkScene.configured, #"{"do":"confirmConfiguration"}"#, "configurationConfirmed",
            stage: "pointOfSale", total: 2_000_000),
        Accepted(
            WalkScene.confirmed, #"{"do":"backToConfiguration"}"#, "configurationReopened",
            stage: "vehicle", total: 2_000_000),
        Accepted(
            WalkScene.configured, #"{"do":"chooseBrand","brand":"ds","confirm":true}"#,
            "brandChosen", stage: "vehicle"),
    ]

    static let offer: [Accepted] = [
        Accepted(
            WalkScene.confirmed, #"{"do":"choosePointOfSale","dealer":"carrect"}"#,
            "pointOfSaleChosen", stage: "quote", total: 2_000_000),
        Accepted(
            WalkScene.confirmed, #"{"do":"choosePointOfSale","near":"1000","index":1}"#,
            "pointOfSaleChosen", stage: "quote", total: 2_000_000),
        Accepted(
            WalkScene.atBasket, #"{"do":"noteWish","wish":"delivery","text":"in May"}"#,
            "wishNoted", stage: "quote", total: 2_000_000),
        Accepted(
            WalkScene.vanAtBasket, #"{"do":"applyPromoCode","code":"bms26-ds"}"#,
            "promoCodeApplied", stage: "quote", total: 3_000_000),
        Accepted(
            WalkScene.atBasket, #"{"do":"chooseVatRate","vat":6}"#, "vatRateChosen",
            stage: "quote", total: 2_000_000),
        Accepted(
            WalkScene.atBasket, #"{"do":"issueQuote"}"#, "quoteIssued", stage: "email",
            total: 2_000_000),
        Accepted(
            WalkScene.quoted, #"{"do":"issueQuote","again":true}"#, "quoteIssued",
            stage: "email", total: 2_000_000),
        Accepted(
            WalkScene.quoted, #"{"do":"sendOut"}"#, "sendOutRequested", stage: "disconnect",
            total: 2_000_000),
        Accepted(
            WalkScene.quoted,
            #"{"do":"sendOut","email":"m@b.be","language":"nl","brand":"ds"}"#,
            "customerEdited", "sendOutRequested", stage: "disconnect", total: 2_000_000),
        Accepted(
            WalkScene.sent, #"{"do":"sendOut","again":"the mail was lost"}"#, "reasonNoted",
            "sendOutRequested", stage: "disconnect", total: 2_000_000),
        Accepted(
            WalkScene.quoted, #"{"do":"skipSendOut","reason":"wrongEmail"}"#, "sendOutSkipped",
            stage: "disconnect", total: 2_000_000),
        Accepted(WalkScene.sent, #"{"do":"keepCustomer"}"#, "customerKept", stage: "vehicle"),
        Accepted(WalkScene.sent, #"{"do":"disconnectCustomer"}"#, "customerDisconnected"),
        Accepted(
            WalkScene.begun, #"{"do":"abandon","reason":"left"}"#, "reasonNoted",
            "journeyAbandoned"),
    ]
}

@Suite("Lines that a walk accepts")
struct AcceptedLineTests {
    @Test(
        "each answers with its events, stage and running total",
        arguments: Accepted.welcome + Accepted.vehicle + Accepted.offer)
    func accepted(line: Accepted) throws {
        let scene = try WalkScene(line.given)
        let answer = try scene.say(line.line)
        #expect(answer.isAccepted, "\(answer.line)")
        #expect(answer.events == line.events)
        #expect(answer.text("stage") == line.stage)
        #expect(answer.totalCents == line.totalCents)
        #expect(answer.fields["line"] as? Int == line.given.count + 1)
        var keys: Set = ["line", "ok", "events"]
        if line.stage != nil { keys.insert("stage") }
        if line.totalCents != nil { keys.insert("totalCents") }
        if line.line.contains("search") { keys.insert("results") }
        #expect(answer.keys.subtracting(["ids"]) == keys)
        #expect(scene.walk.rejections == 0)
    }

    @Test("ids are told of what a line has created or linked, and of nothing else")
    func ids() throws {
        let scene = try WalkScene(WalkScene.branded)
        let began = try scene.say(WalkScene.begun[2])
        #expect(began.ids.keys.sorted() == ["journey"])
        #expect(try scene.say(WalkScene.searched[3]).keys.contains("ids") == false)
        let created = try scene.say(WalkScene.marie())
        #expect(created.ids.keys.sorted() == ["customer"])
        for line in WalkScene.quoted.dropFirst(WalkScene.created.count).dropLast() {
            try scene.say(line)
        }
        let quoted = try scene.say(#"{"do":"issueQuote"}"#)
        #expect(quoted.ids.keys.sorted() == ["quote"])
        let picture = scene.workplace.recorder.picture
        #expect(picture.desk.journey?.id.text == began.ids["journey"])
        #expect(picture.desk.journey?.customer?.id.text == created.ids["customer"])
        #expect(picture.records.allQuotes().map(\.quote.id.text) == [quoted.ids["quote"]])
    }

    @Test("R-113: what a search found is linked by its place or by its id")
    func linkedByResult() throws {
        let scene = try WalkScene(
            WalkScene.sent + [#"{"do":"disconnectCustomer"}"#, WalkScene.begun[2]])
        let found = try scene.say(#"{"do":"search","mobile":"0474 74 14 28"}"#)
        #expect(found.results.count == 1)
        #expect(
            try scene.say(#"{"do":"linkCustomer","result":0}"#).ids["customer"] == found.results[0])
        let line = #"{"do":"linkCustomer","customer":"\#(found.results[0])"}"#
        #expect(try scene.say(line).events == ["customerLinked"])
    }

    @Test("R-140: dealers near a postal code are counted from the nearest")
    func nearest() throws {
        for (index, dealer) in [(0, "carrect"), (1, "drogenbos")] {
            let scene = try WalkScene(WalkScene.confirmed)
            try scene.say(#"{"do":"choosePointOfSale","near":"1853","index":\#(index)}"#)
            #expect(scene.workplace.recorder.picture.desk.journey?.dealer == dealer)
        }
    }

    @Test("R-118, R-121: a slip is accepted with a warning in the journey's language")
    func warnings() throws {
        let scene = try WalkScene(WalkScene.searched)
        let answer = try scene.say(WalkScene.marie(email: "marie@gmial.com"))
        #expect(answer.isAccepted)
        #expect(answer.warnings.count == 1)
        let warning = try #require(answer.warnings.first)
        #expect(Set(warning.keys) == ["rule", "field", "message", "suggestion"])
        #expect(warning["rule"] == "R-121")
        #expect(warning["field"] == "email")
        #expect(warning["suggestion"] == "marie@gmail.com")
        #expect(warning["message"]?.contains("gmail.com") == true)
        #expect(warning["message"]?.contains("(") == false, "a sentence, not a value")
    }

    @Test("R-172: a walk goes on where the terminal's journey stands")
    func goesOn() throws {
        let scene = try WalkScene(WalkScene.begun)
        scene.walk = Walk(scene.workplace.recorder, isStrict: false)
        let answer = try scene.say(#"{"do":"search","name":"Leblanc"}"#)
        #expect(answer.events == ["customersSearched"])
        #expect(answer.fields["line"] as? Int == 1)
    }
}
