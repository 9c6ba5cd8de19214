import JourneyEngine
import TerminalKit

/// The search from home: what is typed, the highlight, and which of the three scopes is asked
///
///
/// Each scope is a page of its own that holds one; Tab leads from one to the next with what was
/// typed.
struct HomeSearch: Hashable, Sendable, Codable {
    var field = TextField(maximumLength: 60)
    var selected = 0

    /// What is searched.
    enum Scope: CaseIterable, Sendable {
        case models, customers, configurations
    }

    /// The group of the scopes that a click leads to.
    static let scopeGroup = "scopes"

    var text: String { field.text }

    mutating func type(_ event: InputEvent) {
        if field.handle(event) == .changed { selected = 0 }
    }

    /// Draws the scopes, the field and the rows found, each by `row`.
    /// - Parameters:
    ///   - heading: what stands above the rows.
    ///   - none: what is said where nothing is found.
    func draw(
        _ scope: Scope, count: Int, heading: String, none: String, _ context: Context,
        into surface: inout Surface, _ work: Rect,
        row: (Int, Rect, Style, inout Surface) -> Void
    ) {
        let words = context.texts.homeSearch
        var x = 0
        for other in Scope.allCases {
            let name = words.scope(other)
            let place = work.row(0).columns(from: x, count: TextWidth.of(name) + 2)
            let isHere = other == scope
            surface.draw(
                isHere ? "[\(name)]" : " \(name)", in: place, style: isHere ? .heading : .dim)
            let index = Scope.allCases.firstIndex(of: other) ?? 0
            if !isHere { surface.onClick(place, .item(Self.scopeGroup, index)) }
            x += place.width + 1
        }
        surface.draw(heading, in: work.row(2), style: .heading)
        if count == 0 {
            TextBlock(none).draw(into: &surface, rect: work.rows(from: 4, count: 2), style: .dim)
        }
        ListView(count: count, selected: selected).draw(
            into: &surface, rect: work.rows(from: 4), focused: false, name: "found", row: row)
        let label = TextWidth.of(words.field) + 2
        surface.draw(words.field, in: work.row(1))
        field.draw(into: &surface, rect: work.row(1).columns(from: label, count: 40), focused: true)
    }
}

/// A page of the search from home: one scope.
protocol HomeSearchScreen: Screen {
    static var scope: HomeSearch.Scope { get }
    var search: HomeSearch { get set }
    init(_ search: HomeSearch)
}

extension HomeSearchScreen {
    static var takesGlobalKeys: Bool { false }

    init(_ context: Context) { self.init(HomeSearch()) }

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        search.type(event)
        return []
    }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        guard group == HomeSearch.scopeGroup else {
            return point(at: index, \.search.selected, context)
        }
        return [.close, .open(HomeSearch.Scope.allCases[index].screen(for: search.field, context))]
    }

    var typing: TextField? { search.field }

    var entered: AnyHashable? { search.text }

    /// The keys that all scopes share: the next scope, the highlight, and the way out, which
    /// clears what is typed first.
    func searchKeys(count: Int, _ context: Context) -> [LiveKey<Self>] {
        let scopes = LiveKey<Self>(.tab, .backTab, meaning: context.texts.homeSearch.otherScope) {
            screen, key, context in
            let next = Self.scope.neighbour(key == .tab ? 1 : -1)
            return [.close, .open(next.screen(for: screen.search.field, context))]
        }
        let leave =
            search.field.isEmpty
            ? LiveKey<Self>(.escape, meaning: context.texts.keys.back, does: .close)
            : LiveKey<Self>(.escape, meaning: context.texts.vehicle.models.clear) { screen, _, _ in
                screen.search = HomeSearch()
                return []
            }
        return [scopes]
            + ListView.keys(\Self.search.selected, count: count, texts: context.texts.keys)
            + [leave]
    }
}

extension HomeSearch.Scope {
    /// The scope so many places on, round and round.
    fileprivate func neighbour(_ step: Int) -> Self {
        let all = Self.allCases
        let here = all.firstIndex(of: self) ?? 0
        return all[(here + step + all.count) % all.count]
    }

    fileprivate func screen(for typed: TextField, _ context: Context) -> any Screen {
        let search = HomeSearch(field: typed)
        return switch self {
        case .models: ModelSearchScreen(search)
        case .customers: CustomersScreen(search)
        case .configurations: ProjectsScreen(search)
        }
    }
}
