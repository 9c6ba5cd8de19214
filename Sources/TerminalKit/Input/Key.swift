/// A key as the person pressed it, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
    /// A printable character, the space among them.
    case character(Character)
    /// Enter.
    case enter
    /// Esc.
    case escape
    /// Tab.
    case tab
    /// Shift-Tab.
    case backTab
    /// The key that deletes to the left.
    case backspace
    /// The key that deletes to the right.
    case delete
    /// Insert.
    case insert
    /// An arrow.
    case up, down, left, right
    /// Ctrl or Alt with a sideways arrow: a word to the left or right.
    case wordLeft, wordRight
    /// Home.
    case home
    /// End.
    case end
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// A function key, 1 to 12; with Shift 13 to 24, with Ctrl 25 to 36.
    case function(Int)
    /// Ctrl with a key, in lower case: `.control("p")`. Ctrl-I, -M and -[ are Tab, Enter and Esc.
    case control(Character)
    /// Alt with a printable key.
    case alt(Character)
}
