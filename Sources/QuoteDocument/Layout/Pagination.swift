/// Sets pieces one below the other on A4; what no longer fits begins the next page.
struct Pagination {
    /// Left and right of everything, in points: 18 mm.
    static let margin = 51.0
    static let width = Page.width - 2 * margin
    static let gutter = 24.0
    private static let top = 40.0
    /// Where the footer begins.
    private static let bottom = Page.height - 52

    /// A piece that no page break divides.
    struct Piece {
        var column: Column
        /// Left free above it unless it begins a page.
        var space: Double
        /// What stands over it where it is first on a later page.
        var heading: Column?
    }

    /// On every page, at its place on the sheet.
    let frame: [Mark]
    /// Over what stands on a later page.
    let runningHead: Column
    let footer: (_ page: Int, _ count: Int) -> Column

    /// The pages of some pieces.
    func pages(_ pieces: [Piece]) -> [Page] {
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
            let foot = footer(index + 1, pages.count)
            pages[index].marks += foot.marks.map(shifted(to: Self.bottom + 14))
        }
        return pages
    }

    private func shifted(to y: Double) -> (Mark) -> Mark {
        { $0.moved(x: Self.margin, y: y) }
    }
}
