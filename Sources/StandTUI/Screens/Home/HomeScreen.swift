import JourneyEngine
import LocalStore
import TerminalKit

/// What a genius needs between two visitors, and nothing else.
struct HomeScreen: Screen {
    static let name = ScreenName.home

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool {
        context.isSignedIn && context.brand.map(context.brands.contains) == true
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.home
        var keys: [LiveKey<Self>] = []
        if Self.goesOn(context) {
            keys.append(LiveKey(.enter, meaning: words.continueShort, does: .comeBack))
        } else if let parked = Self.parked(context) {
            keys.append(
                LiveKey(
                    .enter, meaning: words.resumeShort, does: .perform(.resumeJourney(parked.id)))
            )
        }
        if context.brand?.makesQuotes == true {
            keys.append(
                LiveKey(.character("1"), meaning: words.newOfferShort) { _, _, context in
                    context.desk.visit == nil
                        ? [.go(.languageAndCountry)] : [.perform(.parkJourney(.newJourney))]
                })
        }
        if context.desk.openLead == nil {
            keys += [
                LiveKey(
                    .character("2"), meaning: words.quickLeadShort, footer: .brief,
                    does: .go(.backupReason)),
                LiveKey(.character("3"), meaning: words.keepInformed, footer: .spare) {
                    _, _, context in Self.beginLead(.kmi, context)
                },
            ]
        }
        if !context.records.allQuotes(limit: 1).isEmpty {
            keys.append(
                LiveKey(of: Key.letter("E"), meaning: words.sendOutsShort, does: .go(.sendOut)))
        }
        return keys + [
            LiveKey(.character("/"), meaning: words.search, footer: .brief) { _, _, context in
                [.open(ModelSearchScreen(context))]
            },
            LiveKey(of: Key.letter("C"), meaning: words.customersShort) { _, _, context in
                [.open(CustomersScreen(context))]
            },
            LiveKey(of: Key.letter("P"), meaning: words.projectsShort) { _, _, context in
                [.open(ProjectsScreen(context))]
            },
            LiveKey(of: Key.letter("Q"), meaning: context.texts.queue.homeKey, footer: .spare) {
                _, _, context in [.open(QueueScreen(context))]
            },
            LiveKey(of: Key.letter("M"), meaning: words.brandShort) { _, _, context in
                [.open(BrandScreen.overlay(context, isAtHome: true))]
            },
        ]
    }

    /// A lead begins; an offer that is open is set aside for it.
    static func beginLead(_ reason: LeadReason, _ context: Context) -> [Action] {
        context.journey == nil
            ? [.perform(.beginLead(reason))]
            : [.performAll([.parkJourney(.newJourney), .beginLead(reason)])]
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        // A journey set aside for a new one goes straight on to its beginning.
        if events == [.journeyAbandoned] { return [.go(.languageAndCountry)] }
        for event in events where context.journey == nil {
            guard case .journeyParked(let step) = event, step.reason == .newJourney else {
                continue
            }
            let initials = context.desk.parked.last?.customer?.initials ?? "…"
            let said = Notice(context.texts.home.isSetAside(initials), .good)
            return [.go(.languageAndCountry), .say(said)]
        }
        return context.desk.visit == nil ? [] : [.goOn]
    }

    /// The genius's own visit that was set aside last, rather one with somebody in it.
    static func parked(_ context: Context) -> Visit? {
        guard let genius = context.desk.session?.genius else { return nil }
        let own = context.desk.parkedJourneys(of: genius)
        let lead = context.desk.parkedLeads.last { $0.genius == genius }.map(Visit.lead)
        return own.first { !$0.isBlank }.map(Visit.journey) ?? lead ?? own.first.map(Visit.journey)
    }

    /// Whom a visit is about, in two letters; a lead says that it is one.
    static func initials(_ visit: Visit, _ context: Context) -> String {
        switch visit {
        case .journey(let journey): journey.customer?.initials ?? "…"
        case .lead: context.texts.lead.title
        }
    }

    /// Whether Enter goes on with the open visit: a blank one gives way to one set aside.
    static func goesOn(_ context: Context) -> Bool {
        switch context.desk.visit {
        case .journey(let journey): !journey.isBlank || parked(context)?.isBlank != false
        case .lead: true
        case nil: false
        }
    }
}

extension Visit {
    /// Whether nothing would be lost with it.
    fileprivate var isBlank: Bool {
        if case .journey(let journey) = self { journey.isBlank } else { false }
    }
}
