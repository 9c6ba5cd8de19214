import JourneyEngine

/// Marks set one below the other in a column of some width, from its top left corner.
struct Column {
    let width: Double
    private let setter: any Typesetter
    private(set) var height = 0.0
    private(set) var marks: [Mark] = []

    init(width: Double, _ setter: any Typesetter) {
        self.width = width
        self.setter = setter
    }

    /// Leaves room free.
    mutating func space(_ height: Double) {
        self.height += height
    }

    /// A text, wrapped.
    mutating func text(_ text: String, _ style: TextStyle, indent: Double = 0) {
        let width = width - indent
        let size = setter.size(of: text, in: style, width: width)
        marks.append(
            .text(text, style, Box(x: indent, y: height, width: width, height: size.height)))
        height += size.height
    }

    /// A small heading in capitals.
    mutating func label(_ text: String) {
        self.text(text.uppercased(), Palette.label)
        space(4)
    }

    /// Words at the left, wrapped, and an amount at the right, on the line of their feet.
    mutating func pair(
        _ label: String, _ style: TextStyle, _ amount: String, _ amountStyle: TextStyle
    ) {
        let taken = setter.size(of: amount, in: amountStyle, width: 0)
        let room = width - taken.width - 12
        let words = setter.size(of: label, in: style, width: room)
        let tallest = max(words.height, taken.height)
        // Letters of different sizes stand on one line when their boxes' feet differ by a fifth.
        let lift = (taken.height - words.height) * 0.2
        let isOneLine = words.height < taken.height * 1.5
        let wordsTop = height + (isOneLine ? tallest - words.height - max(0, lift) : 0)
        marks.append(.text(label, style, Box(x: 0, y: wordsTop, width: room, height: words.height)))
        marks.append(
            .text(
                amount, amountStyle.right,
                Box(
                    x: width - taken.width - 1, y: height, width: taken.width + 1,
                    height: taken.height)))
        height += tallest
    }

    /// A hairline across.
    mutating func rule(_ colour: Colour = Palette.line, thickness: Double = 0.6) {
        marks.append(
            .fill(Box(x: 0, y: height, width: width, height: thickness), radius: 0, colour))
        height += thickness
    }

    /// Another column inside this one, at a place of its own; this one does not grow by it.
    mutating func place(_ other: Column, x: Double, y: Double) {
        marks += other.marks.map { $0.moved(x: x, y: y) }
    }

    mutating func add(_ mark: Mark) {
        marks.append(mark)
    }

    /// Columns beside each other, as wide as each is, with a gutter between.
    mutating func beside(_ columns: [Column], gutter: Double) {
        var x = 0.0
        for column in columns {
            place(column, x: x, y: height)
            x += column.width + gutter
        }
        height += columns.map(\.height).max() ?? 0
    }

    /// The column on a ground, with room around.
    func padded(_ padding: Double, ground: Colour, radius: Double = 5) -> Column {
        var padded = Column(width: width + 2 * padding, setter)
        padded.add(
            .fill(
                Box(x: 0, y: 0, width: padded.width, height: height + 2 * padding),
                radius: radius, ground))
        padded.place(self, x: padding, y: padding)
        padded.space(height + 2 * padding)
        return padded
    }
}
