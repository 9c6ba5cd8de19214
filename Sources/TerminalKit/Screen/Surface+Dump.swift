extension Surface {
    /// The surface as plain lines, the blanks at their ends kept off: what golden files hold.
    public var text: String { dump { $0.width == 0 ? nil : $0.character } }

    /// The roles as lines of letters (``Style/letter``), one a column: the second layer of a
    /// golden file.
    public var styleText: String { dump { $0.style == .normal ? " " : $0.style.letter } }

    private func dump(_ character: (Cell) -> Character?) -> String {
        var lines: [String] = []
        for y in 0..<size.height {
            let row = cells[y * size.width..<(y + 1) * size.width]
            var line = row.compactMap(character)
            while line.last == " " { line.removeLast() }
            lines.append(String(line))
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
