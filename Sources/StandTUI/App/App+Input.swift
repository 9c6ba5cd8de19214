public import TerminalKit

extension App {
    /// Takes one event of the keyboard.
    /// - Returns: what the shell has to do, in this order.
    public mutating func handle(_ event: InputEvent) -> [Effect] {
        guard isLargeEnough || event == .key(.control("q")) else { return [] }
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
        case .scan: return carryOut([.say(Notice(context.texts.frame.scanIgnored, .warning))])
        case .unrecognised(let bytes):
            return carryOut([.say(Notice(context.texts.frame.keyUnknown(bytes), .warning))])
        case .mouse, .click: return []
        }
    }

    /// The page's own keys come first, then those that work everywhere, then text.
    private mutating func press(_ key: Key) -> [Effect] {
        let before = AnyScreen(top)
        if let actions = top.press(key, context) {
            noteChange(since: before)
            return carryOut(actions)
        }
        if let global = globalKeys.first(where: { $0.hint.keys.contains(key) }) {
            return carryOut(global.act())
        }
        return key.editsText ? typed(.key(key)) : []
    }

    private mutating func typed(_ event: InputEvent) -> [Effect] {
        let before = AnyScreen(top)
        let actions = top.type(event, context)
        noteChange(since: before)
        return carryOut(actions)
    }

    private mutating func noteChange(since before: AnyScreen) {
        if curtain == nil, overlays.isEmpty, AnyScreen(top) != before { saving.isDraftDue = true }
    }

    /// Keys that work on every page of the stand: help even on lists and in boxes.
    var globalKeys: [GlobalKey] {
        guard !(top is HelpScreen), curtain == nil else { return [] }
        let words = context.texts.keys
        var keys: [GlobalKey] = []
        if type(of: top).takesGlobalKeys {
            let quit = KeyHint(keys: [.control("q")], meaning: words.quit, inFooter: false)
            keys.append(GlobalKey(hint: quit) { [.quit] })
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
