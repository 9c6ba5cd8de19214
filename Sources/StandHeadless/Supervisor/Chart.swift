/// Charts of characters for a terminal of some width.
struct Chart: Sendable {
    /// In columns, from 40 on.
    let width: Int
    /// Whether the terminal has block characters.
    let hasBlocks: Bool

    init(width: Int, hasBlocks: Bool) {
        self.width = max(40, width)
        self.hasBlocks = hasBlocks
    }

    /// A bar for each row, the longest as long as there is room: a name, the bar, what it says.
    /// - Parameter rows: the values are 0 or more.
    func bars(_ rows: [(name: String, value: Int, text: String)]) -> [String] {
        let names = rows.map(\.name.count).max() ?? 0
        let texts = rows.map(\.text.count).max() ?? 0
        let room = max(4, width - names - texts - 4)
        let most = max(1, rows.map(\.value).max() ?? 1)
        return rows.map { row in
            let bar = bar(of: row.value, most: most, room: room)
            return "\(padded(row.name, names))  \(bar) \(row.text)"
        }
    }

    /// A bar in eighths of a column; whatever is more than nothing shows.
    private func bar(of value: Int, most: Int, room: Int) -> String {
        let full: Character = hasBlocks ? "█" : "#"
        guard hasBlocks else {
            let length = value == 0 ? 0 : max(1, value * room / most)
            return String(repeating: full, count: length)
        }
        let eighths = value == 0 ? 0 : max(1, value * room * 8 / most)
        let rest = eighths % 8
        return String(repeating: full, count: eighths / 8)
            + (rest > 0 ? String(Self.parts[rest - 1]) : "")
    }

    private static let parts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// One mark for a value: nothing for zero, darker for more.
    func shade(of value: Int, most: Int) -> Character {
        let marks: [Character] = hasBlocks ? ["░", "▒", "▓", "█"] : [".", "-", "+", "#"]
        guard value > 0, most > 0 else { return " " }
        return marks[min(marks.count - 1, (value * marks.count - 1) / most)]
    }

    /// Columns under their names: the first to the left, the others to the right.
    func table(_ rows: [[String]]) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { column, text in
                column == 0
                    ? padded(text, widths[column])
                    : String(repeating: " ", count: widths[column] - text.count) + text
            }.joined(separator: "  ")
        }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
