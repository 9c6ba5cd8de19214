public import TerminalKit

extension App {
    /// Takes one event of the keyboard or the mouse.
    /// - Returns: what the shell has to do, in this order.
    public mutating func handle(_ event: InputEvent) -> [Effect] {
        hasOnlyTyped = false
        guard isLargeEnough || event == .key(.control("q")), !event.isIdleMouse else { return [] }
        guard pending == nil, !isPinAsked else {
            queued.append(event)
            return []
        }
        notice = nil
        switch event {
        case .key(let key): return press(key)
        case .paste(_, let dropped):
            let effects = typed(event)
            if dropped > 0, notice == nil {
                notice = Notice(context.texts.frame.pasteDropped(dropped), .warning)
            }
            return effects
        case .scan(let scan): return carryOut(answer(to: scan))
        case .unrecognised(let bytes):
            return carryOut([.say(Notice(context.texts.frame.keyUnknown(bytes), .warning))])
        case .click(Frame.stageGroup, let index): return carryOut(way(toStageAt: index) ?? [])
        case .click(let group, let index):
            return changing(event) { $0.point(at: index, of: group, $1) }
        case .mouse(let mouse): return turn(mouse.action)
        }
    }

    /// The page's own keys come first, then those that work everywhere, then text.
    private mutating func press(_ key: Key) -> [Effect] {
        if key.isLetter, top.typing != nil { return typed(.key(key)) }
        let before = AnyScreen(top)
        if let actions = top.press(key, context) {
            // A key that commands is a step of its own, whatever it writes.
            noteChange(since: before, .click("", 0))
            if overlays.isEmpty { countKey() }
            return carryOut(actions)
        }
        if let global = globalKeys.first(where: { $0.hint.keys.contains(key) }) {
            return carryOut(global.act())
        }
        // What finds a model or a dealer in a list is no datum of the visitor's.
        if key.editsText, (top as? LeadFormScreen)?.hasList == true { countKey() }
        return key.editsText ? typed(.key(key)) : []
    }

    private mutating func typed(_ event: InputEvent) -> [Effect] {
        let effects = changing(event) { $0.type(event, $1) }
        hasOnlyTyped = effects.isEmpty && notice == nil
        return effects
    }

    private mutating func changing(
        _ event: InputEvent, _ change: (inout any Screen, Context) -> [Action]
    ) -> [Effect] {
        let before = AnyScreen(top)
        let actions = change(&top, context)
        noteChange(since: before, event)
        return carryOut(actions)
    }

    private mutating func noteChange(since before: AnyScreen, _ event: InputEvent) {
        // What is typed at the curtain is neither kept nor taken back.
        guard curtain == nil else { return }
        let isEntered = history.note(before.screen, top, event)
        if overlays.isEmpty, isEntered || AnyScreen(top) != before { saving.isDraftDue = true }
    }

    /// The wheel is the arrows of a list or a paper, wherever it turns.
    private mutating func turn(_ action: MouseEvent.Action) -> [Effect] {
        let key: Key
        switch action {
        case .wheelUp: key = .up
        case .wheelDown: key = .down
        default: return []
        }
        let scrolls = top.hints(context).contains { $0.keys.prefix(2) == [.up, .down] }
        return scrolls ? press(key) : []
    }

    /// Keys that work on every page of the stand: help even on lists and in boxes.
    var globalKeys: [GlobalKey] {
        guard !(top is HelpScreen), curtain == nil else { return [] }
        let words = context.texts.keys
        var keys: [GlobalKey] = []
        if history.holds(top) {
            let undo = KeyHint(keys: [.control("z")], meaning: words.undo, footer: .spare)
            keys.append(GlobalKey(hint: undo) { [.undo] })
        } else if let ticket = undoingTicket {
            keys.append(ticket)
        }
        if type(of: top).takesGlobalKeys {
            let palette = KeyHint(keys: [.control("p")], meaning: words.everything, footer: .absent)
            keys.append(GlobalKey(hint: palette) { [.openPalette] })
            let quit = KeyHint(keys: [.control("q")], meaning: words.quit, footer: .absent)
            keys.append(GlobalKey(hint: quit) { [.quit] })
            if context.journey != nil {
                let hurry = KeyHint(
                    keys: [.function(9)], meaning: context.texts.lead.hurriedShort, footer: .absent)
                keys.append(GlobalKey(hint: hurry) { hurried })
            }
            if context.isSignedIn {
                let menu = KeyHint(keys: [.function(10)], meaning: words.menu)
                keys.append(GlobalKey(hint: menu) { [.open(MenuScreen(context))] })
            }
        }
        let help = KeyHint(keys: [.function(1)], meaning: words.help)
        let others = keys.map(\.hint)
        keys.append(
            GlobalKey(hint: help) {
                [.open(HelpScreen(context, about: top, everywhere: others + [help]))]
            })
        return keys
    }

    struct GlobalKey {
        let hint: KeyHint
        let act: () -> [Action]
    }
}

extension InputEvent {
    /// Whether the mouse did something that nothing answers to, such as letting a button go.
    fileprivate var isIdleMouse: Bool {
        guard case .mouse(let mouse) = self else { return false }
        return mouse.action != .wheelUp && mouse.action != .wheelDown
    }
}
