import JourneyEngine
import TerminalKit

/// One page: its state, the keys that are live, what they do, and how it looks.
///
/// A screen is a value without I/O and clock. Its state is what a draft keeps, so that a resumed
/// journey stands at the exact field with the half-typed text.
protocol Screen: Codable, Hashable, Sendable {
    static var name: ScreenName { get }

    /// A fresh one, as it opens.
    init(_ context: Context)

    /// Whether the page can stand with the desk as it is; if not, the journey's own is shown.
    func belongs(_ context: Context) -> Bool

    /// The keys that do something now: the footer, the help page and the handling are made of them.
    func liveKeys(_ context: Context) -> [LiveKey<Self>]

    /// Takes what edits text or moves within a field or choice; never a command.
    mutating func type(_ event: InputEvent, _ context: Context) -> [Action]

    /// Takes a click on an item that the page drew, such as a row of a list or a field.
    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action]

    /// The text field that has the keyboard, in which every letter types; nothing where there is
    /// none, or where what it shows is not what was typed.
    var typing: TextField? { get }

    /// What was entered by hand, which undo takes back a step at a time; nothing where there is
    /// nothing to enter.
    var entered: AnyHashable? { get }

    /// Hears that its command is durable.
    mutating func took(_ events: [Event], _ context: Context) -> [Action]

    /// Hears that its command was refused.
    /// - Returns: whether the screen shows it at a field; if not, it stands as a notice.
    mutating func refused(_ rejection: Rejection, _ context: Context) -> Bool

    /// What stands in the title line in the place of brand and visitor; nothing on the pages of
    /// the stand.
    func heading(_ context: Context) -> PageHeading?

    /// Whether the card of what is known stands at the right.
    func hasSide(_ context: Context) -> Bool

    /// Draws that card; what is known of the customer and the vehicle unless the page says more.
    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect)

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas)

    /// Whether it is drawn in a box over the page below it.
    static var isBox: Bool { get }

    /// Whether the keys that work everywhere work here.
    static var takesGlobalKeys: Bool { get }

    /// The customer whose form is half typed here; their key seals the draft.
    var draftCustomer: CustomerID? { get }
}

extension Screen {
    func belongs(_ context: Context) -> Bool { context.journey != nil }
    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] { [] }
    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] { [] }
    var typing: TextField? { nil }
    var entered: AnyHashable? { nil }
    mutating func took(_ events: [Event], _ context: Context) -> [Action] { [] }
    mutating func refused(_ rejection: Rejection, _ context: Context) -> Bool { false }
    func heading(_ context: Context) -> PageHeading? { nil }
    func hasSide(_ context: Context) -> Bool { false }
    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        SideCard(context).draw(into: &surface, rect: rect)
    }
    static var isBox: Bool { false }
    static var takesGlobalKeys: Bool { true }
    var draftCustomer: CustomerID? { nil }
}

extension Screen {
    /// The live keys without what they do: what the footer and the help page show.
    func hints(_ context: Context) -> [KeyHint] {
        // A key path of a generic type is looked up anew each time, which costs a frame dearly.
        liveKeys(context).map { $0.hint }
    }

    /// Does what a key stands for.
    /// - Returns: nothing if the key is not live.
    mutating func press(_ key: Key, _ context: Context) -> [Action]? {
        guard let live = liveKeys(context).first(where: { $0.hint.keys.contains(key) }) else {
            return nil
        }
        return live.act(&self, key, context)
    }

    /// A row that is pointed at gets the highlight; the highlighted one is taken.
    mutating func point(
        at index: Int, _ selected: WritableKeyPath<Self, Int>, by key: Key = .enter,
        _ context: Context
    ) -> [Action] {
        guard self[keyPath: selected] == index else {
            self[keyPath: selected] = index
            return []
        }
        return press(key, context) ?? []
    }

    var name: ScreenName { Self.name }

    /// Whether another page is of the same kind and stands the same.
    func isSame(as other: any Screen) -> Bool { (other as? Self) == self }
}
