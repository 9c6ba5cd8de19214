/// One place of the screen: a grapheme cluster in a style, one or two columns wide.
public struct Cell: Hashable, Sendable {
    /// What stands there, as one reader sees it: a letter with its accents, or an emoji.
    public let character: Character
    /// The role that it plays; the theme decides how that looks.
    public var style: Style
    /// Columns that it takes: 1 or 2, or 0 for the right half of its wide left neighbour.
    public let width: Int

    /// A cell that holds `character`; its width is measured.
    public init(_ character: Character, style: Style = .normal) {
        self.init(character: character, style: style, width: max(1, TextWidth.of(character)))
    }

    /// A cell whose width is known.
    init(character: Character, style: Style, width: Int) {
        self.character = character
        self.style = style
        self.width = width
    }

    /// An empty cell.
    public static func blank(_ style: Style = .normal) -> Cell {
        Cell(character: " ", style: style, width: 1)
    }

    static func continuation(_ style: Style) -> Cell {
        Cell(character: " ", style: style, width: 0)
    }
}
