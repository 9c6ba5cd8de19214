import TerminalKit

extension ListView {
    /// The live keys that move the highlight of a list with more than one row.
    static func keys<Owner>(
        _ path: any WritableKeyPath<Owner, Int> & Sendable, count: Int, texts: KeyTexts
    ) -> [LiveKey<Owner>] {
        guard count > 1 else { return [] }
        let moves: [Key] = [.up, .down, .pageUp, .pageDown, .home, .end]
        return [
            LiveKey<Owner>(of: moves, meaning: texts.move, footer: .brief) { owner, key, _ in
                var list = ListView(count: count, selected: owner[keyPath: path])
                _ = list.handle(key)
                owner[keyPath: path] = list.selected
                return []
            }
        ]
    }
}
