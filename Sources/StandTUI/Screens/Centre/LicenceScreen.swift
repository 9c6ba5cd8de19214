import TerminalKit

/// What ties the terminal to the show: typed or scanned once, and then told (R-301).
struct LicenceScreen: Screen {
    static let name = ScreenName.licence
    private var code = TextField(maximumLength: 40)
    private var address = TextField(maximumLength: 100)
    private var isOnAddress = false
    /// Whether the supervisor was asked once if the licence shall really go.
    private var isAsking = false

    init(_ context: Context) {
        address.set("https://")
    }

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.licence
        let keys = context.texts.keys
        if isAsking { return askingKeys(context) }
        let back = LiveKey<Self>(.escape, meaning: keys.back, does: .close)
        guard CentreFacts(context).hasLicence else {
            return [
                LiveKey(.enter, meaning: words.register) { screen, _, _ in screen.handIn() },
                LiveKey(.tab, .backTab, .up, .down, meaning: keys.field) { screen, _, _ in
                    screen.isOnAddress.toggle()
                    return []
                },
                back,
            ]
        }
        return [
            LiveKey(of: Key.letter("D"), meaning: words.refresh, does: .errand(.refreshReference)),
            LiveKey(of: Key.letter("M"), meaning: words.brands) { _, _, context in
                [.close, .open(BrandScreen.overlay(context))]
            },
            LiveKey(of: Key.letter("R"), meaning: words.remove) { screen, _, _ in
                screen.isAsking = true
                return []
            },
            back,
        ]
    }

    private func askingKeys(_ context: Context) -> [LiveKey<Self>] {
        let keys = context.texts.keys
        return [
            LiveKey(of: keys.yesKeys, meaning: keys.yes) { screen, _, _ in
                screen.isAsking = false
                return [.errand(.removeLicence)]
            },
            LiveKey(of: Key.letter("N") + [.escape], meaning: keys.no) { screen, _, _ in
                screen.isAsking = false
                return []
            },
        ]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        guard !CentreFacts(context).hasLicence else { return [] }
        _ = isOnAddress ? address.handle(event) : code.handle(event)
        return []
    }

    var entered: AnyHashable? { [code.text, address.text] }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        isOnAddress = index == 1
        return []
    }

    private mutating func handIn() -> [Action] {
        guard isOnAddress || code.isEmpty else {
            isOnAddress = true
            return []
        }
        return [.errand(.register(code: code.text, centre: address.text))]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let facts = CentreFacts(context)
        let row = CentrePage(heading: context.texts.licence.heading, facts: facts.licence)
            .draw(into: &surface, areas.work)
        let below = areas.work.rows(from: row + 1, count: 3).inset(columns: 2)
        if context.errand != nil {
            TextBlock(context.texts.queue.underWay).draw(into: &surface, rect: below)
        } else if isAsking {
            TextBlock(context.texts.licence.surely).draw(
                into: &surface, rect: below, style: .warning)
        } else if facts.hasLicence {
            let reason = facts.reason
            TextBlock(reason.text).draw(
                into: &surface, rect: below, style: reason.isGood ? .normal : .warning)
        } else {
            drawForm(context, into: &surface, areas.work)
        }
    }

    private func drawForm(_ context: Context, into surface: inout Surface, _ work: Rect) {
        let words = context.texts.licence
        let room = work.inset(columns: 2)
        TextBlock(words.none).draw(into: &surface, rect: room.rows(from: 2, count: 3))
        for (index, field) in [(words.code, code), (words.address, address)].enumerated() {
            let row = room.row(6 + index)
            let isFocused = isOnAddress == (index == 1)
            if isFocused { surface.draw(">", in: work.row(6 + index), style: .focus) }
            surface.draw(field.0, in: row)
            surface.onClick(row, .item("field", index))
            field.1.draw(
                into: &surface, rect: row.columns(from: 26, count: 44), focused: isFocused)
        }
    }
}

extension LicenceScreen {
    /// A licence code never stands in a draft.
    init(from decoder: any Decoder) {
        address.set("https://")
    }

    func encode(to encoder: any Encoder) {}
}
