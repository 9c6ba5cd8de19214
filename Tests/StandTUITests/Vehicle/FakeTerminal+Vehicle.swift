import JourneyEngine
import TerminalKit

@testable import StandTUI

extension FakeTerminal {
    /// A customer linked and ready: the list of models.
    static func atModels(
        _ language: Language = .english, brand: Brand = .citroen, isCompany: Bool = false,
        postalCode: String? = nil
    ) -> FakeTerminal {
        var terminal = atHome(language, brand: brand)
        terminal.press(.character("1"), .character(offerKey(language)))
        let isGerman = language == .german
        var form = CustomerForm()
        form.companyCar = isCompany
        form.title = "mrs"
        form.firstName = "Marie"
        form.lastName = "Leblanc"
        form.email = "marie.leblanc@yopmail.com"
        form.emailAgain = form.email
        form.mobile = isGerman ? "621234567" : "474741428"
        form.postalCode = postalCode ?? (isGerman ? "L-1111" : "1000")
        form.city = isGerman ? "Luxembourg" : "Bruxelles"
        form.country = isGerman ? "LU" : "BE"
        form.language = language.rawValue
        if isCompany {
            form.companyName = "Boulangerie Leblanc"
            form.vat = isGerman ? "LU10000356" : "BE0417159386"
        }
        terminal.performed(.search(SearchFacts(by: .name, kind: nil, hits: 0)))
        terminal.performed(.createCustomer(form))
        for purpose in ConsentPurpose.allCases {
            terminal.performed(.answerConsent(purpose, isGiven: purpose != .partners))
        }
        terminal.performed(.createAccount)
        terminal.performed(.continueWithCustomer)
        terminal.goOn()
        return terminal
    }

    /// The page where the journey stands, as the ball menu's home and Enter lead to it.
    mutating func goOn() {
        _ = app.carryOut([.goOn])
    }

    /// The ë-C3 with both questions of step 1 open.
    static func atTrim(_ language: Language = .english, isCompany: Bool = false) -> FakeTerminal {
        var terminal = atModels(language, isCompany: isCompany)
        terminal.type("e-c3")
        terminal.press(.enter)
        return terminal
    }

    /// The ë-C3 YOU with the electric engine: step 2.
    static func atOptions(_ language: Language = .english, isCompany: Bool = false) -> FakeTerminal
    {
        var terminal = atTrim(language, isCompany: isCompany)
        terminal.press(.enter, .enter)
        return terminal
    }

    /// Bright Blue, 16" Pyrite, the kit and the charger: 21,169.98 €.
    static func atOptionsChosen(
        _ language: Language = .english, isCompany: Bool = false
    ) -> FakeTerminal {
        var terminal = atOptions(language, isCompany: isCompany)
        terminal.press(.down, .character(" "), .tab, .tab, .down, .character(" "), .tab)
        terminal.press(.character(" "), .down, .character(" "))
        return terminal
    }

    static func atRecap(_ language: Language = .english, isCompany: Bool = false) -> FakeTerminal {
        var terminal = atOptionsChosen(language, isCompany: isCompany)
        terminal.press(.enter)
        return terminal
    }

    static func atPointOfSale(
        _ language: Language = .english, isCompany: Bool = false
    ) -> FakeTerminal {
        var terminal = atRecap(language, isCompany: isCompany)
        terminal.press(.enter)
        return terminal
    }

    static func atBasket(_ language: Language = .english, isCompany: Bool = false) -> FakeTerminal {
        var terminal = atPointOfSale(language, isCompany: isCompany)
        terminal.press(.enter)
        return terminal
    }

    /// The basket of a brand that takes a promo code.
    static func atBasketOfDS(_ language: Language = .english) -> FakeTerminal {
        var terminal = FakeTerminal.atModels(language, brand: .ds)
        terminal.press(.enter, .enter, .enter, .enter, .enter, .enter)
        return terminal
    }

    static func atPreview(_ language: Language = .english, isCompany: Bool = false) -> FakeTerminal
    {
        var terminal = atBasket(language, isCompany: isCompany)
        terminal.press(.enter)
        return terminal
    }

    /// A quote that a second one, for another dealer, replaced: the second one's preview.
    static func corrected(_ language: Language = .english) -> FakeTerminal {
        var terminal = atPreview(language)
        terminal.press(.escape, .enter, .function(3), .down, .enter, .enter)
        return terminal
    }

    static func atSendOut(_ language: Language = .english) -> FakeTerminal {
        var terminal = atPreview(language)
        terminal.press(.enter)
        return terminal
    }

    static func atClose(_ language: Language = .english) -> FakeTerminal {
        var terminal = atSendOut(language)
        terminal.press(.enter)
        return terminal
    }

    /// The same terminal once what was typed is on disk.
    var settled: FakeTerminal {
        var later = self
        later.send(.draftTimer)
        return later
    }

    var journey: Journey? { desk.journey }

    /// The keys that the page offers now.
    func offers(_ key: Key) -> Bool {
        app.top.hints(app.context).contains { $0.keys.contains(key) }
    }
}
