import Foundation
import JourneyEngine
import SyncProtocol
import TestSupport
import Testing

@testable import StandCentral

@Suite("Activating an account")
struct ActivationTests {
    @Test("R-127: a code leads to its customer, and only to a centre that made it")
    func code() async throws {
        let (own, other) = (try await CentralScene(), try await CentralScene())
        let customer = TestTerminal.id()
        let code = ActivationCode(customer, keys: own.centre.keys)
        #expect(ActivationCode(code.text, keys: own.centre.keys)?.customer == customer)
        #expect(ActivationCode(code.text, keys: other.centre.keys) == nil)
    }

    @Test("R-127: a code that was changed anywhere, or made up, is worth nothing")
    func forged() async throws {
        let keys = try await CentralScene().centre.keys
        let text = ActivationCode(TestTerminal.id(), keys: keys).text
        for place in text.indices {
            var changed = text
            changed.replaceSubrange(place...place, with: text[place] == "A" ? "B" : "A")
            #expect(ActivationCode(changed, keys: keys) == nil, "\(changed)")
        }
        for made in ["", "A", text + "A", text + "=", String(text.dropLast()), "é", "../\(text)"] {
            #expect(ActivationCode(made, keys: keys) == nil, "\(made)")
        }
    }

    @Test("R-127: looking activates nothing, confirming does so once, and the terminal hears of it")
    func life() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let visit = try SampleVisit()
        let code = ActivationCode(visit.customer.id, keys: scene.centre.keys).text
        #expect(try await scene.centre.account(code) == .unknown)
        _ = try await scene.send(terminal, visit.whole(on: &terminal))
        #expect(try await scene.centre.account(code) == .open)
        #expect(try await scene.centre.account(code) == .open)
        #expect(try await scene.centre.activate(code) == .open)
        #expect(try await scene.centre.activate(code) == .activated)
        #expect(try await scene.centre.account(code) == .activated)
        let told = try await scene.cursor(terminal).news.map(\.content)
        let wanted = SyncProtocol.News.Content.account(
            customer: visit.customer.id, state: "activated")
        #expect(told.count { $0 == wanted } == 1)
    }

    @Test("R-407: the account of somebody who was erased is unknown")
    func erased() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let visit = try SampleVisit()
        _ = try await scene.send(terminal, visit.whole(on: &terminal))
        let code = ActivationCode(visit.customer.id, keys: scene.centre.keys).text
        #expect(try await scene.centre.activate(code) == .open)
        _ = try await scene.administration.erase(visit.customer.id.description)
        #expect(try await scene.centre.account(code) == .unknown)
        #expect(try await scene.centre.activate(code) == .unknown)
    }

    @Test(
        "R-127: the page speaks the customer's language and has one button",
        arguments: Language.allCases)
    func page(language: Language) async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let visit = try SampleVisit()
        _ = try await scene.send(terminal, visit.whole(on: &terminal))
        let code = ActivationCode(visit.customer.id, keys: scene.centre.keys).text
        let query = "code=\(code)&language=\(language.rawValue)"
        let words = ActivationTexts.in(language)
        try await scene.routed { client in
            let shown = try await client.send("GET", "/accounts?\(query)")
            #expect(shown.status == 200)
            #expect(shown.text.contains("<html lang=\"\(language.rawValue)\">"))
            #expect(shown.text.contains("<button>\(words.activate)</button>"))
            #expect(!shown.text.contains("Leblanc"))
            let path = "/v1/accounts/\(code)/activation"
            let done = try await client.send(
                "POST", path + "?language=\(language.rawValue)", fields: [("accept", "text/html")])
            #expect(done.text.contains(words.sentence(.activated)))
            #expect(!done.text.contains("<button>"))
            let again = try await client.send("POST", path)
            #expect(again.text == #"{"state":"activated"}"#)
            let strange = try await client.send("GET", "/accounts?code=%3Cb%3E&language=xx")
            #expect(strange.text.contains(ActivationTexts.in(.english).sentence(.unknown)))
            #expect(!strange.text.contains("<b>"))
        }
    }

    @Test("R-124: the account's mail has the link, as text and as a page, where there is a site")
    func letter() {
        let person = Person(
            title: .mrs, firstName: PersonName(recorded: "Marie"),
            lastName: PersonName(recorded: "Leblanc"),
            email: EmailAddress(recorded: "marie@example.com"), mobile: nil)
        var letter = Letter(matter: .account, recipient: person, language: .french, brand: nil)
        #expect(LetterPage(letter).text.contains("répondez simplement"))
        letter.link = "https://centre.example/accounts?code=x&language=fr"
        let page = LetterPage(letter)
        #expect(page.text.contains("\nhttps://centre.example/accounts?code=x&language=fr\n"))
        #expect(
            page.page.contains(
                "<a href=\"https://centre.example/accounts?code=x&amp;language=fr\">"))
        #expect(!page.text.contains("répondez simplement"))
        #expect(page.text.contains("le compte reste inactif"))
    }
}
