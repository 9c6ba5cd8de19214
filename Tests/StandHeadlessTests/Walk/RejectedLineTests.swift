import JourneyEngine
import LocalStore
import Testing

@testable import StandHeadless

/// A line that is refused, what came before it, and the rule and field it is refused for.
struct Rejected: CustomTestStringConvertible, Sendable {
    let given: [String]
    let line: String
    let rule: String
    let field: String?

    init(_ given: [String], _ line: String, _ rule: String, _ field: String?) {
        self.given = given
        self.line = line
        self.rule = rule
        self.field = field
    }

    var testDescription: String { line }
}

extension Rejected {
    /// Values that no field has, and what is left out.
    static let unknown: [Rejected] = [
        Rejected([], #"{"do":"signIn"}"#, "R-101", "id"),
        Rejected([], #"{"do":"signIn","id":["TA48213"]}"#, "R-101", "id"),
        Rejected(WalkScene.signedIn, #"{"do":"chooseBrand","brand":"trabant"}"#, "R-103", "brand"),
        Rejected(WalkScene.signedIn, #"{"do":"chooseBrand"}"#, "R-103", "brand"),
        Rejected(
            WalkScene.signedIn, #"{"do":"chooseBrand","brand":"ds","confirm":"yes"}"#, "R-103",
            "confirm"),
        Rejected(
            WalkScene.branded, #"{"do":"begin","market":"FR","language":"fr"}"#, "R-104", "market"),
        Rejected(WalkScene.branded, #"{"do":"begin","market":"BE"}"#, "R-104", "language"),
        Rejected(WalkScene.begun, #"{"do":"search"}"#, "R-111", "name"),
        Rejected(WalkScene.begun, #"{"do":"search","name":"a","kind":"dog"}"#, "R-113", "kind"),
        Rejected(WalkScene.searched, #"{"do":"linkCustomer","result":0}"#, "R-113", "result"),
        Rejected(WalkScene.searched, #"{"do":"linkCustomer","result":0.5}"#, "R-113", "result"),
        Rejected(WalkScene.searched, #"{"do":"linkCustomer"}"#, "R-113", "customer"),
        Rejected(
            WalkScene.searched, #"{"do":"createCustomer","companyCar":"perhaps"}"#, "R-117",
            "companyCar"),
        Rejected(
            WalkScene.created, #"{"do":"answerConsent","purpose":"contact","answer":"perhaps"}"#,
            "R-122", "answer"),
        Rejected(
            WalkScene.created, #"{"do":"answerConsent","purpose":"spam","answer":"yes"}"#,
            "R-122", "purpose"),
        Rejected(WalkScene.created, #"{"do":"editCustomer","lastName":{}}"#, "R-116", "lastName"),
        Rejected(
            WalkScene.linked, #"{"do":"chooseModel","model":"citroen/none"}"#, "R-130", "model"),
        Rejected(
            WalkScene.vanChosen, #"{"do":"filterDimensions","length":[2,1]}"#, "R-131", "length"),
        Rejected(WalkScene.vanChosen, #"{"do":"filterDimensions","weight":7}"#, "R-131", "weight"),
        Rejected(WalkScene.modelled, #"{"do":"chooseTrim","id":"none"}"#, "R-132", "trim"),
        Rejected(WalkScene.modelled, #"{"do":"chooseEngine"}"#, "R-132", "engine"),
        Rejected(WalkScene.configured, #"{"do":"chooseColour","id":"none"}"#, "R-132", "colour"),
        Rejected(WalkScene.configured, #"{"do":"toggleOption","id":true}"#, "R-132", "id"),
        Rejected(
            WalkScene.confirmed, #"{"do":"choosePointOfSale","near":"1000","index":9}"#, "R-140",
            "index"),
        Rejected(
            WalkScene.confirmed, #"{"do":"choosePointOfSale","near":"1000","index":"0"}"#, "R-140",
            "index"),
        Rejected(WalkScene.confirmed, #"{"do":"choosePointOfSale"}"#, "R-120", "near"),
        Rejected(
            WalkScene.atBasket, #"{"do":"noteWish","wish":"money","text":""}"#, "R-142", "wish"),
        Rejected(WalkScene.atBasket, #"{"do":"chooseVatRate","vat":7}"#, "R-146", "vat"),
        Rejected(WalkScene.atBasket, #"{"do":"issueQuote","again":"perhaps"}"#, "R-151", "again"),
        Rejected(WalkScene.quoted, #"{"do":"sendOut","quote":"the last"}"#, "R-160", "quote"),
        Rejected(WalkScene.quoted, #"{"do":"sendOut","language":"it"}"#, "R-161", "language"),
        Rejected(WalkScene.quoted, #"{"do":"skipSendOut","reason":"tired"}"#, "R-164", "reason"),
    ]

    /// What the rules refuse.
    static let rules: [Rejected] = [
        Rejected([], WalkScene.branded[1], "R-101", "id"),
        Rejected(WalkScene.signedIn, WalkScene.begun[2], "R-103", "brand"),
        Rejected(WalkScene.begun, WalkScene.marie(), "R-110", "name"),
        Rejected(WalkScene.searched, WalkScene.marie(mobile: "12"), "R-118", "mobile"),
        Rejected(WalkScene.created, #"{"do":"addContact"}"#, "R-115", "customer"),
        Rejected(WalkScene.created, #"{"do":"createAccount"}"#, "R-122", "purpose"),
        Rejected(WalkScene.answered, #"{"do":"continueWithCustomer"}"#, "R-124", "customer"),
        Rejected(
            WalkScene.linked, #"{"do":"chooseModel","model":"citroen/newcomer"}"#, "R-205",
            "model"),
        Rejected(WalkScene.configured, #"{"do":"chooseBrand","brand":"ds"}"#, "R-103", "confirm"),
        Rejected(
            WalkScene.configured, #"{"do":"begin","market":"LU","language":"fr"}"#, "R-105",
            "confirm"),
        Rejected(WalkScene.configured, #"{"do":"toggleOption","id":"hook"}"#, "R-133", "option"),
        Rejected(
            WalkScene.configured, #"{"do":"chooseUpholstery","id":"leather"}"#, "R-133",
            "upholstery"),
        Rejected(
            WalkScene.confirmed, #"{"do":"choosePointOfSale","dealer":"hidden"}"#, "R-141",
            "dealer"),
        Rejected(WalkScene.atBasket, #"{"do":"applyPromoCode","code":"X"}"#, "R-144", "code"),
        Rejected(WalkScene.atBasket, #"{"do":"removePromoCode"}"#, "R-145", "code"),
        Rejected(WalkScene.quoted, #"{"do":"issueQuote"}"#, "R-151", "again"),
        Rejected(WalkScene.sent, #"{"do":"sendOut"}"#, "R-162", "again"),
        Rejected(WalkScene.quoted, #"{"do":"disconnectCustomer"}"#, "R-164", "quote"),
        Rejected(WalkScene.begun, #"{"do":"keepCustomer"}"#, "R-170", "quote"),
        Rejected(WalkScene.quoted, #"{"do":"abandon","reason":"left"}"#, "R-164", "quote"),
    ]
}

@Suite("Lines that a walk rejects")
struct RejectedLineTests {
    @Test(
        "each answers with its rule, field and sentence, and evolves nothing",
        arguments: Rejected.unknown + Rejected.rules)
    func rejected(line: Rejected) throws {
        let scene = try WalkScene(line.given)
        let before = scene.workplace.recorder.picture
        let answer = try scene.say(line.line)
        #expect(answer.fields["ok"] as? Bool == false, "\(answer.line)")
        #expect(answer.text("rule") == line.rule)
        #expect(answer.text("field") == line.field)
        #expect(answer.text("message")?.last.map { ".?".contains($0) } == true, "\(answer.line)")
        let keys: Set = ["line", "ok", "rule", "field", "message"]
        #expect(answer.keys.subtracting(["suggestion"]) == keys)
        #expect(scene.workplace.recorder.picture == before)
        #expect(scene.walk.rejections == 1)
    }

    @Test("R-105, R-133: what a change would lose is named, and confirmed it is done")
    func losses() throws {
        let scene = try WalkScene(WalkScene.configured)
        let refused = try scene.say(#"{"do":"chooseBrand","brand":"ds"}"#)
        #expect(refused.text("message")?.contains("City") == true)
        let done = try scene.say(#"{"do":"chooseBrand","brand":"ds","confirm":true}"#)
        #expect(done.events == ["brandChosen"])
    }

    @Test("R-133: what would make an option possible is suggested")
    func suggestion() throws {
        let scene = try WalkScene(WalkScene.configured)
        let refused = try scene.say(#"{"do":"toggleOption","id":"hook"}"#)
        #expect(refused.text("suggestion") == "wiring")
        #expect(refused.text("message")?.contains("Wiring") == true, "\(refused.line)")
    }

    @Test("A refused search leaves the results of the one before")
    func refusedSearch() throws {
        let scene = try WalkScene(WalkScene.sent + [#"{"do":"disconnectCustomer"}"#])
        #expect(try scene.say(#"{"do":"search","name":"Leblanc"}"#).text("rule") == "R-104")
        try scene.say(WalkScene.begun[2])
        #expect(try scene.say(#"{"do":"linkCustomer","result":0}"#).text("rule") == "R-113")
    }
}

@Suite("Lines that end a walk, or say nothing")
struct OtherLineTests {
    @Test(
        "A line that is no JSON object with a do ends the walk, naming the line",
        arguments: ["{", "[]", "signIn", #"{"id":"TA48213"}"#, #"{"do":7}"#, #""signIn""#, "{}x"])
    func notJSON(line: String) throws {
        let scene = try WalkScene(WalkScene.signedIn)
        #expect(throws: WalkFailure.notJSON(line: 2)) { try scene.say(line) }
        #expect(scene.workplace.recorder.picture.desk.session != nil, "what came before is kept")
    }

    @Test(
        "An unknown do ends the walk, whatever its fields",
        arguments: ["dance", "", "signin", "SIGNIN", "chooseVATRate"])
    func unknownDo(name: String) throws {
        let scene = try WalkScene(WalkScene.signedIn)
        #expect(throws: WalkFailure.unknownCommand(line: 2, name: name)) {
            try scene.say(#"{"do":"\#(name)","id":[1],"confirm":"no","kind":{}}"#)
        }
    }

    @Test("Blank lines are passed over and counted", arguments: ["", " ", "\t", "\r\n"])
    func blank(line: String) throws {
        let scene = try WalkScene()
        #expect(try scene.walk.take(line) == .nothing)
        #expect(try scene.say(WalkScene.signedIn[0]).fields["line"] as? Int == 2)
    }

    @Test("A strict walk ends with its first rejected line")
    func strict() throws {
        let scene = try WalkScene(isStrict: true)
        guard case .lastAnswer(let answer) = try scene.walk.take(#"{"do":"signOut"}"#) else {
            Issue.record("the walk goes on")
            return
        }
        #expect(try Said(answer).text("rule") == "R-101")
    }

    @Test("A sealed file that can't be appended to ends the walk as the store's failure")
    func storeFailure() throws {
        let scene = try WalkScene(WalkScene.signedIn)
        try scene.workplace.close()
        #expect {
            try scene.say(WalkScene.branded[1])
        } throws: { error in
            guard case .store = error as? WalkFailure else { return false }
            return true
        }
    }
}
