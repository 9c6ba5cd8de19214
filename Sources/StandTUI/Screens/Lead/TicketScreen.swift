import JourneyEngine
import TerminalKit

/// The first page of a lead: the visitor's language, the consents, the ticket (R-203, R-208,
///
struct TicketScreen: Screen {
    static let name = ScreenName.ticketScan
    /// What is asked again, or at last, although it need not be.
    var asked: Asked?
    /// A code that was read and waits for the visitor's agreement.
    var payload: String?

    /// A question that is put on purpose.
    enum Asked: Hashable, Sendable, Codable {
        case language
        case consent(ConsentPurpose)
    }

    init(_ context: Context) {}

    /// A code was scanned on whichever page of the lead.
    init(payload: String) {
        self.payload = payload
    }

    /// The page with one of the consents, or with the ticket.
    static func asking(_ purpose: ConsentPurpose?) -> TicketScreen {
        var screen = TicketScreen(payload: "")
        screen.payload = nil
        screen.asked = purpose.map(Asked.consent)
        return screen
    }

    /// What is asked now.
    enum Question: Equatable {
        case language
        case consent(ConsentPurpose)
        case ticket, agreement
    }

    func question(_ context: Context) -> Question {
        let lead = context.desk.openLead
        if payload != nil { return .agreement }
        if asked == .language || lead?.form.language == nil { return .language }
        if case .consent(let purpose) = asked { return .consent(purpose) }
        return lead?.consents[.contact] == nil ? .consent(.contact) : .ticket
    }

    func belongs(_ context: Context) -> Bool { context.desk.openLead != nil }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for event in events {
            switch event {
            case .leadFilled: asked = nil
            case .consentAnswered, .consentNotAsked: return goOn()
            case .ticketScanned, .ticketDeclined:
                return question(context) == .ticket ? [.go(.leadForm)] : []
            case .journeyAbandoned: return [.goOn]
            default: break
            }
        }
        return []
    }

    /// The first consent leads on to the ticket; the others, asked for from the form, back to it.
    private mutating func goOn() -> [Action] {
        switch asked {
        case .consent(.experience):
            asked = .consent(.partners)
            return []
        case .consent(.partners):
            asked = nil
            return [.go(.leadForm)]
        default:
            asked = nil
            return []
        }
    }
}

extension TicketScreen {
    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        switch question(context) {
        case .language: languageKeys(context)
        case .consent(let purpose): consentKeys(purpose, context)
        case .ticket: ticketKeys(context)
        case .agreement: agreementKeys(context)
        }
    }

    private func languageKeys(_ context: Context) -> [LiveKey<Self>] {
        let keys = LeadTexts.languageNames.indices.map { Key.character(Choices.key($0)) }
        return [
            LiveKey(of: keys, meaning: context.texts.keys.choose) { screen, key, context in
                guard let index = keys.firstIndex(of: key) else { return [] }
                screen.asked = nil
                let language = LeadTexts.languageNames[index].0
                if context.desk.openLead?.form.language == language { return [] }
                return [.perform(.fillLead(.language, .text(language.rawValue)))]
            }.named(LeadTexts.languageNames.map(\.1)),
            LiveKey(
                .escape, meaning: context.texts.lead.abandon, does: .perform(.abandon(reason: ""))),
        ]
    }

    private func consentKeys(_ purpose: ConsentPurpose, _ context: Context) -> [LiveKey<Self>] {
        var keys = answerKeys(context) { _, isYes in
            .perform(.answerLeadConsent(purpose, isYes ? .yes : .no))
        }
        if purpose != .contact {
            keys.append(
                LiveKey(
                    .enter, meaning: context.texts.lead.leaveUnasked,
                    does: .perform(.answerLeadConsent(purpose, .notAsked))))
        } else if context.desk.openLead?.consents[.contact] != nil {
            keys.append(
                LiveKey(.enter, meaning: context.texts.keys.next) { screen, _, _ in
                    screen.asked = nil
                    return []
                })
        }
        return keys + [
            LiveKey(.escape, meaning: context.texts.keys.back) { screen, _, context in
                guard purpose == .contact else {
                    screen.asked = nil
                    return [.go(.leadForm)]
                }
                screen.asked = .language
                return []
            }
        ]
    }

    private func ticketKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.lead
        return [
            LiveKey(.enter, meaning: words.toForm, does: .go(.leadForm)),
            LiveKey(
                of: Key.letter("N"), meaning: words.declineShort,
                does: .perform(.scanTicket(payload: "", agreed: false))),
            LiveKey(
                of: Key.letter("S"), meaning: context.texts.scanner.menuEntry, footer: .spare
            ) { _, _, context in
                [.open(ScannerScreen(context))]
            },
            LiveKey(.escape, meaning: context.texts.keys.back) { screen, _, _ in
                screen.asked = .consent(.contact)
                return []
            },
        ]
    }

    /// without the visitor's agreement nothing is taken over.
    private func agreementKeys(_ context: Context) -> [LiveKey<Self>] {
        answerKeys(context) { screen, isYes in
            let payload = screen.payload ?? ""
            screen.payload = nil
            return .perform(.scanTicket(payload: isYes ? payload : "", agreed: isYes))
        }
    }

    private func answerKeys(
        _ context: Context, _ action: @escaping @Sendable (inout Self, Bool) -> Action
    ) -> [LiveKey<Self>] {
        let texts = context.texts.keys
        return [
            LiveKey(of: texts.yesKeys, meaning: texts.yes) { screen, _, _ in
                [action(&screen, true)]
            },
            LiveKey(of: Key.letter("N"), meaning: texts.no) { screen, _, _ in
                [action(&screen, false)]
            },
        ]
    }
}
