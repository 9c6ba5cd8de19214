/// The ball: whose data is on the screen, `( … )` for nobody's.
public struct Badge: Hashable, Sendable {
    /// What stands in it.
    public let text: String

    /// The ball of a customer with those initials, or of nobody.
    public init(initials: String?) {
        text = initials.map { "(\($0))" } ?? "( … )"
    }

    /// Draws it on the first row of `rect`.
    ///
    /// - Returns: the columns that it takes.
    @discardableResult
    public func draw(into surface: inout Surface, rect: Rect) -> Int {
        surface.draw(text, in: rect, style: .badge)
    }
}
