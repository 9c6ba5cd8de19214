import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

/// Every page once, as a person comes to it; what holds for all pages is tested on all of these.
enum Situation: String, CaseIterable, CustomTestStringConvertible {
    case signIn, brand, home, homeServed, homeWithJourney, language, search, results, create,
        createCompany
    case consents, consentsAnswered, accountMade, edit, customers, projects, modelSearch, menu,
        help, ask
    case queue, licenceFirst, licence, reference, searchAsking, searchCentral
    case curtain
    case models, dimensions, trimAndEngine, engineAgain, options, optionsFiltered, recap,
        pointOfSale, basket, basketWish, promoCode
    case quotePreview, corrected, sendOut, sendOutEmail, close, palette
    case backupReason, leadFirst, leadConsent, leadTicket, leadAgreement, leadForm, leadModels,
        leadDealers, leadFilled, leadProblem, leadReading, leadDone, scanner
    case supervisor, journal, journalFiltered, replay, replayWhole, replayTarget, verify,
        verifying, access, forget, replayExport

    /// Those where nothing is cut and no text has `…` of its own: a list of options cuts long
    /// names, with a sign; the close tells of the ball.
    static let whole = allCases.filter {
        ![
            .options, .optionsFiltered, .close, .journal, .journalFiltered, .replay, .replayTarget,
            .replayWhole, .forget, .replayExport, .verify,
        ].contains($0)
    }

    /// Those that show what can't be reached: it lies below a box, or is a picture of a page.
    static let covered: [Situation] = [
        .ask, .menu, .palette, .forget, .replay, .replayWhole, .replayTarget, .replayExport,
    ]

    var testDescription: String { rawValue }

    func terminal(_ language: Language) -> FakeTerminal {
        if let terminal = early(language) ?? centre(language) ?? lead(language)
            ?? supervisor(language)
        {
            return terminal
        }
        var terminal = (later(language) ?? laidOver(language)).settled
        // A key that nothing answers to ends what was said.
        terminal.press(.insert)
        return terminal
    }

    /// The pages up to the customer's account.
    private func early(_ language: Language) -> FakeTerminal? {
        var terminal: FakeTerminal
        switch self {
        case .signIn:
            terminal = FakeTerminal(language)
            terminal.type("x")
        case .brand:
            terminal = FakeTerminal(language)
            terminal.type("ta48213")
            terminal.press(.enter)
        case .home: terminal = .atHome(language)
        case .homeServed: terminal = .served(language)
        case .homeWithJourney:
            terminal = .begun(language)
            terminal.press(.escape, .escape)
        case .language:
            terminal = .begun(language)
            terminal.press(.escape)
        case .search:
            terminal = .begun(language)
            terminal.type("leblanc")
        case .results:
            terminal = .beginningAgain(language)
            terminal.type("leblanc")
            terminal.press(.enter)
        case .create:
            terminal = .creating(language)
            terminal.fillIn(email: "marie@gmial.com")
        case .createCompany:
            terminal = .creating(language)
            terminal.press(.character("2"), .enter)
            terminal.type("Dumont")
        case .consents: terminal = .created(language)
        case .consentsAnswered:
            terminal = .created(language)
            terminal.press(.character("n"), .character("n"), .character("n"))
        case .accountMade: terminal = .accountMade(language)
        case .edit:
            terminal = .accountMade(language)
            terminal.press(.character(Texts.in(language).account.editLetter))
        case .customers:
            terminal = .beginningAgain(language)
            terminal.press(.escape, .escape, .character("c"))
        case .modelSearch:
            terminal = .served(language)
            terminal.press(.character("/"))
            terminal.type("c")
        case .projects:
            terminal = .served(language)
            terminal.press(.character("p"))
        case .menu:
            terminal = .begun(language)
            terminal.press(.function(10))
        case .help:
            terminal = .atHome(language)
            terminal.press(.function(1))
        case .curtain:
            terminal = .accountMade(language)
            terminal.app.hide()
            terminal.type("482")
        default: return nil
        }
        return terminal
    }

    /// The pages of the way to the centre.
    private func centre(_ language: Language) -> FakeTerminal? {
        var terminal: FakeTerminal
        switch self {
        case .queue:
            terminal = .cutOff(language)
            terminal.press(.character("q"))
        case .searchAsking:
            terminal = .searchingCentrally(language)
            terminal.type("leblanc")
            terminal.press(.enter, .function(6), .insert)
        case .searchCentral:
            terminal = .searchingCentrally(language)
            terminal.type("marie@yopmail.com")
            terminal.press(.enter, .insert)
            terminal.answerCentrally()
        case .licenceFirst:
            terminal = .atHome(language)
            terminal.press(.character("q"), .character("l"))
            terminal.type("7KX2-9QPM")
        case .licence:
            terminal = .registered(language)
            terminal.press(.character("q"), .character("l"))
        case .reference:
            terminal = .registered(language)
            terminal.press(.character("q"), .character("d"))
        default: return nil
        }
        return terminal
    }

    /// The pages from the vehicle on.
    private func later(_ language: Language) -> FakeTerminal? {
        var terminal: FakeTerminal
        switch self {
        case .models: terminal = .atModels(language)
        case .dimensions:
            terminal = .atModels(language, brand: .fiatProfessional)
            terminal.press(.enter, .tab, .tab, .tab, .left)
        case .trimAndEngine: terminal = .atTrim(language)
        case .engineAgain:
            terminal = .atOptions(language)
            terminal.press(.escape, .down)
        case .options:
            terminal = .atOptionsChosen(language)
            terminal.press(.end)
        case .optionsFiltered:
            terminal = .atOptions(language)
            terminal.press(.character("/"), .character("1"))
        case .recap: terminal = .atRecap(language)
        case .pointOfSale: terminal = .atPointOfSale(language)
        case .basket: terminal = .atBasket(language)
        case .basketWish:
            terminal = .atBasket(language)
            terminal.press(.character("1"), .character("x"))
        case .promoCode: terminal = .atBasketOfDS(language)
        case .quotePreview: terminal = .atPreview(language)
        case .corrected:
            terminal = .atPreview(language)
            terminal.press(.escape)
        case .sendOut: terminal = .atSendOut(language)
        case .sendOutEmail:
            terminal = .atSendOut(language)
            terminal.press(.character("1"))
        case .close: terminal = .atClose(language)
        default: return nil
        }
        return terminal
    }

    /// What is laid over a page.
    private func laidOver(_ language: Language) -> FakeTerminal {
        guard self == .palette else { return asking(language) }
        var terminal = FakeTerminal.atBasket(language)
        terminal.press(.control("p"))
        return terminal
    }

    private func asking(_ language: Language) -> FakeTerminal {
        var terminal = FakeTerminal.accountMade(language)
        terminal.press(.enter)
        terminal.performed(.chooseModel("citroen/e-c3"))
        terminal.press(.function(10), .character("3"), .character("3"))
        return terminal
    }
}

extension Situation {
    /// The pages of a lead.
    fileprivate func lead(_ language: Language) -> FakeTerminal? {
        switch self {
        case .backupReason: .askedWhy(language)
        case .leadFirst: .leadBegun(language)
        case .leadConsent: .leadConsentAsked(language)
        case .leadTicket: .ticketAsked(language)
        case .leadAgreement: .agreementAsked(language)
        case .leadForm: .leadForm(language)
        case .leadModels: .modelsOffered(language)
        case .leadDealers: .dealersOffered(language)
        case .leadFilled: .leadFilled(language)
        case .leadProblem: .leadRefused(language)
        case .leadReading: .addressRead(language)
        case .leadDone: .leadDone(language)
        case .scanner: .scannerLearned(language)
        default: nil
        }
    }
}

extension Situation {
    /// The pages behind the supervisor's PIN.
    fileprivate func supervisor(_ language: Language) -> FakeTerminal? {
        switch self {
        case .supervisor: .supervising(language)
        case .journal: .atJournal(language)
        case .journalFiltered: .atJournal(language, filter: "13")
        case .replay: .replaying(language)
        case .replayWhole: .replaying(language, .character("v"))
        case .replayTarget: .replaying(language, .character("g"), .character("9"))
        case .verify: .verified(language)
        case .verifying: .verifying(language)
        case .access: .atAccess(language)
        case .forget: .forgetting(language)
        case .replayExport: .replaying(language, .character("x"))
        default: nil
        }
    }
}
