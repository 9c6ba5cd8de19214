import JourneyEngine

/// Lays a day's certificate out on one page of A4.
enum CertificateLayout {
    private static let top = 48.0

    /// The page; what would not fit was left out by ``CertificatePaper``.
    static func page(_ paper: CertificatePaper, _ setter: any Typesetter) -> Page {
        var column = Column(width: Pagination.width, setter)
        column.text(paper.title, TextStyle(size: 22, isBold: true, colour: Palette.ink))
        column.space(14)
        column.beside([verdict(paper, setter)], gutter: 0)
        for section in paper.sections {
            column.space(20)
            column.label(section.title)
            column.rule()
            column.space(6)
            for fact in section.facts {
                column.beside(columns(of: fact, setter), gutter: Pagination.gutter)
                column.space(4)
            }
        }
        return Page(marks: column.marks.map { $0.moved(x: Pagination.margin, y: top) })
    }

    /// What the paper is worth, on a ground that tells the two apart also in grey.
    private static func verdict(_ paper: CertificatePaper, _ setter: any Typesetter) -> Column {
        let padding = 12.0
        var column = Column(width: Pagination.width - 2 * padding, setter)
        let ink = paper.isClosed ? Palette.ink : Colour(red: 255, green: 255, blue: 255)
        column.text(paper.verdict, TextStyle(size: 12, isBold: true, colour: ink))
        return column.padded(padding, ground: paper.isClosed ? Palette.panel : Palette.ink)
    }

    private static func columns(
        of fact: CertificatePaper.Fact, _ setter: any Typesetter
    ) -> [Column] {
        let share = 0.32
        let room = Pagination.width - Pagination.gutter
        var label = Column(width: room * share, setter)
        label.text(fact.label, Palette.soft)
        var text = Column(width: room * (1 - share), setter)
        text.text(fact.text, Palette.body)
        return [label, text]
    }
}
