import JourneyEngine

/// Lays a quote out on A4: what stands where on which page.
public struct QuoteLayout {
    static let width = Pagination.width
    static let gutter = Pagination.gutter

    let document: QuoteDocument
    let setter: any Typesetter
    let palette: Palette

    typealias Piece = Pagination.Piece

    init(_ document: QuoteDocument, _ setter: any Typesetter) {
        self.document = document
        self.setter = setter
        palette = Palette(document.brand)
    }

    /// The pages of a quote.
    public static func pages(_ document: QuoteDocument, _ setter: any Typesetter) -> [Page] {
        let layout = QuoteLayout(document, setter)
        return Pagination(
            frame: layout.palette.frame, runningHead: layout.runningHead, footer: layout.footer
        ).pages(layout.pieces)
    }

    private var pieces: [Piece] {
        [
            Piece(column: masthead, space: 0), Piece(column: parties, space: 22),
            Piece(column: vehicle, space: 20),
        ] + priceLines + [Piece(column: sums, space: 18)]
            + (coupon.map { [Piece(column: $0, space: 20)] } ?? [])
    }

    func column(_ width: Double = Self.width) -> Column {
        Column(width: width, setter)
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

extension Palette {
    /// The bar in the accent's colour along the top of every page.
    var frame: [Mark] {
        [.fill(Box(x: 0, y: 0, width: Page.width, height: 7), radius: 0, accent)]
    }
}
