import JourneyEngine

/// Lays a quote out on A4: what stands where on which page.
public struct QuoteLayout {
    /// Left and right of everything, in points: 18 mm.
    static let margin = 51.0
    static let width = Page.width - 2 * margin
    static let top = 40.0
    /// Where the footer begins.
    static let bottom = Page.height - 52
    static let gutter = 24.0

    let document: QuoteDocument
    let setter: any Typesetter
    let palette: Palette

    init(_ document: QuoteDocument, _ setter: any Typesetter) {
        self.document = document
        self.setter = setter
        palette = Palette(document.brand)
    }

    /// The pages of a quote.
    public static func pages(_ document: QuoteDocument, _ setter: any Typesetter) -> [Page] {
        QuoteLayout(document, setter).pages
    }

    /// A piece that no page break divides.
    struct Piece {
        var column: Column
        /// Left free above it unless it begins a page.
        var space: Double
        /// What stands over it where it is first on a later page.
        var heading: Column?
    }

    private var pieces: [Piece] {
        [
            Piece(column: masthead, space: 0), Piece(column: parties, space: 22),
            Piece(column: vehicle, space: 20),
        ] + priceLines + [Piece(column: sums, space: 18)]
            + (coupon.map { [Piece(column: $0, space: 20)] } ?? [])
    }

    private var pages: [Page] {
        var pages = [Page(marks: frame)]
        var y = Self.top
        for piece in pieces {
            let isFirst = y == Self.top
            if !isFirst, y + piece.space + piece.column.height > Self.bottom {
                pages.append(Page(marks: frame + runningHead.marks.map(shifted(to: Self.top))))
                y = Self.top + runningHead.height
                if let heading = piece.heading {
                    pages[pages.count - 1].marks += heading.marks.map(shifted(to: y))
                    y += heading.height
                }
            } else if !isFirst {
                y += piece.space
            }
            pages[pages.count - 1].marks += piece.column.marks.map(shifted(to: y))
            y += piece.column.height
        }
        for index in pages.indices {
            let foot = footer(page: index + 1, of: pages.count)
            pages[index].marks += foot.marks.map(shifted(to: Self.bottom + 14))
        }
        return pages
    }

    private func shifted(to y: Double) -> (Mark) -> Mark {
        { $0.moved(x: Self.margin, y: y) }
    }

    func column(_ width: Double = Self.width) -> Column {
        Column(width: width, setter)
    }

    /// The bar in the brand's colour along the top of every page.
    private var frame: [Mark] {
        let bar = Box(x: 0, y: 0, width: Page.width, height: 7)
        return [.fill(bar, radius: 0, palette.accent)]
    }

    private var runningHead: Column {
        var head = column()
        let style = TextStyle(size: 8, colour: Palette.grey)
        head.pair(
            document.brand.name + " · " + document.vehicle.name, style, document.number, style)
        head.space(22)
        return head
    }

    private func footer(page: Int, of count: Int) -> Column {
        var footer = column()
        footer.rule()
        footer.space(6)
        let until = document.facts.dropFirst(2).first.map { " · " + $0.label + " " + $0.text } ?? ""
        let words = PaperTexts.in(document.language)
        footer.pair(
            document.brand.name + " · " + document.number + until, Palette.small,
            words.page(page, count), Palette.small)
        return footer
    }
}
