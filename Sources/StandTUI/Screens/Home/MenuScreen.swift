import JourneyEngine
import TerminalKit

/// The ball menu: what can be done from anywhere.
struct MenuScreen: Screen {
    static let name = ScreenName.menu
    static let isBox = true
    static let takesGlobalKeys = false
    var choices = Choices()

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let entries = Self.entries(context)
        return Choices.keys(\Self.choices, count: entries.count, texts: context.texts.keys) {
            _, index, _ in entries[index].actions
        } + [LiveKey(.escape, .function(10), meaning: context.texts.keys.back, does: .close)]
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] { [.close, .goOn] }

    private struct Entry {
        let title: String
        let actions: [Action]
    }

    private static func entries(_ context: Context) -> [Entry] {
        let words = context.texts.menu
        var entries: [Entry] = []
        if context.journey != nil {
            entries = [
                Entry(title: words.customer, actions: [.close, .go(.customerSearch)]),
                Entry(title: words.language, actions: [.close, .go(.languageAndCountry)]),
            ]
        } else {
            entries = [Entry(title: words.screenLanguage, actions: [.speak(context.language.next)])]
        }
        entries.append(
            Entry(title: words.brand, actions: [.close, .open(BrandScreen.overlay(context))]))
        entries.append(Entry(title: words.home, actions: [.close, .go(.home)]))
        entries.append(Entry(title: words.signOut, actions: [.perform(.signOut)]))
        if !context.capabilities.isKiosk {
            entries.append(Entry(title: words.suspend, actions: [.close, .suspend]))
            entries.append(Entry(title: words.quit, actions: [.close, .quit]))
        }
        return entries
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
            choices.draw(entry.title, at: index, into: &surface, rect: inner.row(2 + index))
        }
    }
}
