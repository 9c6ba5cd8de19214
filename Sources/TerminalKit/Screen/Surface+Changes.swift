internal import Glibc

extension Surface {
    /// Visits the cells in `rect`, row by row; the right half of a wide character is drawn with its
    /// left one, and so not visited.
    func visit(_ rect: Rect, _ visit: (Cell, Int, Int) -> Void) {
        let inside = rect.intersection(bounds)
        for y in inside.y..<inside.endY {
            for x in inside.x..<inside.endX where self[x, y].width > 0 { visit(self[x, y], x, y) }
        }
    }

    /// Visits the cells that differ from an earlier surface; all of them where there is none of
    /// this size.
    func visitChanges(since before: Surface?, _ visit: (Cell, Int, Int) -> Void) {
        guard let before, before.size == size else { return self.visit(bounds, visit) }
        for y in 0..<size.height {
            let row = y * size.width..<(y + 1) * size.width
            if Self.areAlike(cells[row], before.cells[row]) { continue }
            for index in row where cells[index].width > 0 && before.cells[index] != cells[index] {
                visit(cells[index], index - row.lowerBound, y)
            }
        }
    }

    /// Whether two rows are the same bytes. Most are, and whole rows are soon compared so; what
    /// lies between the fields of a cell can make a row look changed, but never unchanged.
    private static func areAlike(_ row: ArraySlice<Cell>, _ before: ArraySlice<Cell>) -> Bool {
        row.withUnsafeBytes { row in
            before.withUnsafeBytes { before in
                guard let now = row.baseAddress, let then = before.baseAddress else { return true }
                return memcmp(now, then, row.count) == 0
            }
        }
    }
}
