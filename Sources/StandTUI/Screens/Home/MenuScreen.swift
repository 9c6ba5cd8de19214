import JourneyEngine
import TerminalKit

/// The ball menu: what can be done from anywhere.
struct MenuScreen: Screen {
    static let name = ScreenName.menu
    static let isBox = true
    static let takesGlobalKeys = false
    var choices = Choices()

    /// Without an offer the first entry has nothing to do yet.
    init(_ context: Context) {
        choices.selected = context.journey == nil ? 1 : 0
    }

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let entries = Self.entries(context)
        return Choices.keys(
            \Self.choices, titles: entries.map { $0.isPossible ? $0.title : "" },
            texts: context.texts.keys
        ) { _, index, _ in
            entries[index].actions
        } + [LiveKey(.escape, .function(10), meaning: context.texts.keys.back, does: .close)]
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] { [.close, .goOn] }

    private struct Entry {
        let title: String
        var isPossible = true
        let actions: [Action]
    }

    /// The same digit for the same thing, with an offer and without.
    private static func entries(_ context: Context) -> [Entry] {
        let words = context.texts.menu
        let isOpen = context.journey != nil
        var entries = [
            Entry(
                title: words.customer, isPossible: isOpen,
                actions: isOpen
                    ? [.close, .detour(SearchScreen(context))]
                    : [.say(Notice(words.noOffer, .warning))]),
            Entry(
                title: isOpen ? words.language : words.screenLanguage,
                actions: isOpen
                    ? [.close, .detour(LanguageScreen(context))]
                    : [.close, .speak(context.language.next)]),
            Entry(title: words.brand, actions: [.close, .open(BrandScreen.overlay(context))]),
            // Before a brand is chosen there is no home yet.
            Entry(
                title: words.home,
                actions: HomeScreen(context).belongs(context)
                    ? [.close, .detour(HomeScreen(context))] : [.close, .goOn]),
            Entry(
                title: isOpen ? words.signOut : words.signOutOnly, actions: [.perform(.signOut)]),
        ]
        if !context.capabilities.isKiosk {
            let maySuspend = context.capabilities.maySuspend
            entries.append(
                Entry(
                    title: words.suspend, isPossible: maySuspend,
                    actions: maySuspend
                        ? [.close, .suspend] : [.say(Notice(words.noShell, .warning))]))
            entries.append(Entry(title: words.quit, actions: [.close, .quit]))
        }
        entries.append(
            Entry(
                title: context.texts.queue.menuEntry,
                actions: [.close, .open(QueueScreen(context))]))
        let supervisor = Entry(
            title: context.texts.supervisor.menuEntry,
            actions: [.close, .open(PinScreen(.supervise))])
        return entries + [dropping(context)] + leadEntries(context) + [supervisor]
    }

    /// What leads need: to go on as one, to leave one, to set the scanner up.
    private static func leadEntries(_ context: Context) -> [Entry] {
        let words = context.texts.lead
        let scanner = Entry(
            title: context.texts.scanner.menuEntry,
            actions: [.close, .open(ScannerScreen(context))])
        if context.journey != nil {
            let keys: [InputEvent] = [.key(.escape), .key(.function(9))]
            return [scanner, Entry(title: words.hurried, actions: [.input(keys)])]
        }
        guard context.desk.openLead != nil else { return [scanner] }
        let leaving = Entry(
            title: words.abandon, actions: [.close, .perform(.abandon(reason: ""))])
        return [scanner, leaving]
    }

    /// The visitor leaves without a quote; with one, the pages after it decide.
    private static func dropping(_ context: Context) -> Entry {
        let words = context.texts.menu
        guard let journey = context.journey else {
            return Entry(
                title: words.drop, isPossible: false,
                actions: [.say(Notice(words.noOffer, .warning))])
        }
        guard journey.quotes.isEmpty else {
            let reason: Reason = journey.unsentQuote == nil ? .disconnectFirst : .quoteUnsent
            let refusal = Rejection("R-164", field: .quote, reason)
            return Entry(
                title: words.drop, isPossible: false,
                actions: [.say(Notice(sentence(for: refusal, in: context.language), .warning))])
        }
        let question = words.askDrop(journey.customer?.name ?? "…")
        let drop = Command.abandon(reason: words.visitorLeft)
        return Entry(title: words.drop, actions: [.close, .open(AskScreen(question, drop))])
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let entries = Self.entries(context)
        let inner = Box.open(
            width: 56, height: entries.count + 6, into: &surface, within: surface.bounds)
        let linked = context.journey?.linkedCustomer
        let badge = Badge(initials: linked?.initials)
        let taken = badge.draw(into: &surface, rect: inner.row(0))
        let name = linked?.name ?? context.texts.frame.nobodyLinked
        surface.draw(name, in: inner.row(0).columns(from: taken + 2), style: .heading)
        for (index, entry) in entries.enumerated() {
            choices.draw(
                entry.title, at: index, into: &surface, rect: inner.row(2 + index),
                isPossible: entry.isPossible)
        }
    }
}
