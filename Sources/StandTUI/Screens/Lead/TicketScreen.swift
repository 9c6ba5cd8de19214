import JourneyEngine
import TerminalKit

/// The first page of a lead: the visitor's language, the first consent, the ticket (R-203, R-208,
///
struct TicketScreen: Screen {
    static let name = ScreenName.ticketScan
    /// The language is asked again; the answer stands until another is given.
    var isLanguageAsked = false
    var isConsentAsked = false
    /// A code that was read and waits for the visitor's agreement.
    var payload: String?

    init(_ context: Context) {}

    /// A code was scanned on whichever page of the lead.
    init(payload: String) {
        self.payload = payload
    }

    /// What is asked now.
    enum Question {
        case language, consent, ticket, agreement
    }

    func question(_ context: Context) -> Question {
        let lead = context.desk.openLead
        if payload != nil { return .agreement }
        if isLanguageAsked || lead?.form.language == nil { return .language }
        return isConsentAsked || lead?.consents[.contact] == nil ? .consent : .ticket
    }

    func belongs(_ context: Context) -> Bool { context.desk.openLead != nil }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        switch question(context) {
        case .language: languageKeys(context)
        case .consent: consentKeys(context)
        case .ticket: ticketKeys(context)
        case .agreement:
            answerKeys(context) { screen, isYes in
                let payload = screen.payload ?? ""
                screen.payload = nil
                return .scanTicket(payload: isYes ? payload : "", agreed: isYes)
            }
        }
    }

    private func languageKeys(_ context: Context) -> [LiveKey<Self>] {
        let keys = (1...LeadTexts.languageNames.count).map { Key.character(Character("\($0)")) }
        return [
            LiveKey(of: keys, meaning: context.texts.keys.choose) { screen, key, _ in
                guard let index = keys.firstIndex(of: key) else { return [] }
                screen.isLanguageAsked = false
                let language = LeadTexts.languageNames[index].0
                return [.perform(.fillLead(.language, .text(language.rawValue)))]
            }.named(LeadTexts.languageNames.map(\.1)),
            LiveKey(
                .escape, meaning: context.texts.lead.abandon, does: .perform(.abandon(reason: ""))),
        ]
    }

    private func consentKeys(_ context: Context) -> [LiveKey<Self>] {
        answerKeys(context) { screen, isYes in
            screen.isConsentAsked = false
            return .answerLeadConsent(.contact, isYes ? .yes : .no)
        } + [
            LiveKey(.escape, meaning: context.texts.keys.back) { screen, _, _ in
                screen.isLanguageAsked = true
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
            LiveKey(.escape, meaning: context.texts.keys.back) { screen, _, _ in
                screen.isConsentAsked = true
                return []
            },
        ]
    }

    private func answerKeys(
        _ context: Context, _ command: @escaping @Sendable (inout Self, Bool) -> Command
    ) -> [LiveKey<Self>] {
        let texts = context.texts.keys
        return [
            LiveKey(of: texts.yesKeys, meaning: texts.yes) { screen, _, _ in
                [.perform(command(&screen, true))]
            },
            LiveKey(of: Key.letter("N"), meaning: texts.no) { screen, _, _ in
                [.perform(command(&screen, false))]
            },
        ]
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for event in events {
            switch event {
            case .ticketScanned, .ticketDeclined: return [.go(.leadForm)]
            case .journeyAbandoned: return [.goOn]
            default: break
            }
        }
        return []
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let room = areas.work.inset(columns: 2)
        switch question(context) {
        case .language: drawLanguages(context, into: &surface, room)
        case .consent: drawConsent(context, into: &surface, room)
        case .ticket: drawTicket(context, into: &surface, room)
        case .agreement:
            let words = context.texts.lead
            surface.draw(words.ticketRead, in: room.row(3), style: .heading)
            TextBlock(words.agree).draw(into: &surface, rect: room.rows(from: 5, count: 2))
            drawAnswers(context, into: &surface, room.row(9))
        }
    }

    private func drawLanguages(_ context: Context, into surface: inout Surface, _ room: Rect) {
        let halves = room.equalColumns(2)
        for (index, words) in LeadTexts.whichLanguage.enumerated() {
            surface.draw(words, in: halves[0].row(1 + index), style: .heading)
        }
        for (index, language) in LeadTexts.languageNames.enumerated() {
            let line = halves[0].row(7 + index * 2)
            surface.draw("\(index + 1)", in: line, style: .key)
            surface.draw(language.1, in: line.columns(from: 3))
            surface.onClick(line, .key(.character(Character("\(index + 1)"))))
            if index == 0 { surface.cursor = Point(x: line.x, y: line.y) }
        }
        let words = context.texts.lead
        surface.draw(words.ticketHeading, in: halves[1].row(1), style: .heading)
        TextBlock(words.ticketHint).draw(into: &surface, rect: halves[1].rows(from: 3, count: 5))
    }

    private func drawConsent(_ context: Context, into surface: inout Surface, _ room: Rect) {
        guard let text = context.catalogue.consent(.contact) else { return }
        let language = context.language
        surface.draw(text.title[language].uppercased(), in: room.row(1), style: .heading)
        TextBlock(text.text[language]).draw(into: &surface, rect: room.rows(from: 3, count: 7))
        surface.draw(text.policySection[language], in: room.row(11), style: .dim)
        drawAnswers(context, into: &surface, room.row(13))
        surface.draw(context.texts.consents.freeAnswer, in: room.row(15))
    }

    private func drawTicket(_ context: Context, into surface: inout Surface, _ room: Rect) {
        let words = context.texts.lead
        surface.draw(words.ticketHeading, in: room.row(3), style: .heading)
        TextBlock(words.ticketHint).draw(into: &surface, rect: room.rows(from: 5, count: 2))
        surface.draw(words.goOnByHand, in: room.row(8), style: .dim)
        surface.cursor = Point(x: room.x, y: room.y + 5)
    }

    /// Both answers stand side by side, alike.
    private func drawAnswers(_ context: Context, into surface: inout Surface, _ line: Rect) {
        let texts = context.texts.keys
        let halves = line.equalColumns(2)
        surface.draw(
            "\(texts.label(texts.yesKeys))  \(texts.yes)", in: halves[0], style: .key,
            align: .centre)
        surface.draw("N  \(texts.no)", in: halves[1], style: .key, align: .centre)
        if let key = texts.yesKeys.first { surface.onClick(halves[0], .key(key)) }
        surface.onClick(halves[1], .key(.character("N")))
        surface.cursor = Point(x: line.x, y: line.y)
    }
}
