import TerminalKit

extension Surface {
    /// The row of that index as text, a character a column.
    func line(_ y: Int) -> String {
        String((0..<size.width).map { self[$0, y].character })
    }

    /// Where a text stands first.
    func place(of text: String) -> Point? {
        for y in 0..<size.height {
            let line = line(y)
            guard let range = line.firstRange(of: text) else { continue }
            return Point(x: line.distance(from: line.startIndex, to: range.lowerBound), y: y)
        }
        return nil
    }

    /// Every place where one of these texts stands, from row `first` to before row `end`.
    func places(of texts: [String], rows: Range<Int>) -> [Point] {
        rows.flatMap { y in
            let line = line(y)
            return texts.flatMap { text in
                line.ranges(of: text).map { range in
                    Point(x: line.distance(from: line.startIndex, to: range.lowerBound), y: y)
                }
            }
        }
    }

    /// What can be clicked in these rows, each once.
    func targets(rows: Range<Int>) -> Set<ClickTarget> {
        var targets: Set<ClickTarget> = []
        for y in rows {
            for x in 0..<size.width {
                if let target = target(at: Point(x: x, y: y)) { targets.insert(target) }
            }
        }
        return targets
    }
}
