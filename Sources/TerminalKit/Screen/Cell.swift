/// One place of the screen: a grapheme cluster in a style, one or two columns wide.
///
/// It holds the cluster's scalars in place, with no reference to count: a frame copies and compares
/// thousands of cells.
public struct Cell: Hashable, Sendable {
    /// The role that it plays; the theme decides how that looks.
    public var style: Style

    private let columns: UInt8
    private let base: UInt32
    /// What combines with the base, padded with zeros.
    private var marks = Marks()

    /// Four scalars side by side: a vector of four would take twice the room of a cell.
    private struct Marks: Hashable, Sendable {
        var first: UInt32 = 0
        var second: UInt32 = 0
        var third: UInt32 = 0
        var fourth: UInt32 = 0

        var isEmpty: Bool { first == 0 }
        var scalars: [UInt32] { Array([first, second, third, fourth].prefix { $0 != 0 }) }
    }

    /// What stands there, as one reader sees it: a letter with its accents, or an emoji.
    public var character: Character {
        if marks.isEmpty, let scalar = Unicode.Scalar(base) { return Character(scalar) }
        return Character(String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init))))
    }

    /// Columns that it takes: 1 or 2, or 0 for the right half of its wide left neighbour.
    public var width: Int { Int(columns) }

    /// A cell that holds `character`; its width is measured.
    ///
    /// Of a cluster of more than five scalars, such as a family of four, the first one stays.
    public init(_ character: Character, style: Style = .normal) {
        self.init(character, style: style, width: max(1, TextWidth.of(character)))
    }

    /// A cell whose width is known.
    init(_ character: Character, style: Style, width: Int) {
        var rest = character.unicodeScalars.makeIterator()
        let base = rest.next()?.value ?? 0x20
        self.init(scalar: base, style: style, columns: UInt8(width))
        guard let mark = rest.next() else { return }
        marks = Marks(
            first: mark.value, second: rest.next()?.value ?? 0, third: rest.next()?.value ?? 0,
            fourth: rest.next()?.value ?? 0)
        if rest.next() != nil { marks = Marks() }
    }

    /// The scalars of the cluster, at most five.
    var scalars: [UInt32] {
        [base] + marks.scalars
    }

    /// The cell's line arms or letter as a single scalar; nil when several make the cluster.
    var singleScalar: UInt32? { marks.isEmpty ? base : nil }

    /// An empty cell.
    public static func blank(_ style: Style = .normal) -> Cell {
        Cell(scalar: 0x20, style: style, columns: 1)
    }

    static func continuation(_ style: Style) -> Cell {
        Cell(scalar: 0x20, style: style, columns: 0)
    }

    /// A cell of one scalar whose width is known.
    init(scalar: UInt32, style: Style, columns: UInt8) {
        base = scalar
        self.style = style
        self.columns = columns
    }
}
