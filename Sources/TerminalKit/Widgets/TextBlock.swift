/// Running text, wrapped at words.
public struct TextBlock: Hashable, Sendable {
    /// The text; its line breaks are kept.
    public let text: String

    /// Makes a block of text.
    public init(_ text: String) { self.text = text }

    /// The lines that the text takes in `width` columns; a word longer than a line is broken.
    public func lines(width: Int) -> [String] {
        guard width > 0 else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
            Self.wrap(SafeText.visible(String($0)), width)
        }
    }

    /// Draws the lines from the `first` on; `…` ends the last row where there are more.
    ///
    /// - Returns: the rows taken.
    @discardableResult
    public func draw(
        into surface: inout Surface, rect: Rect, style: Style = .normal, first: Int = 0
    ) -> Int {
        let lines = lines(width: rect.width).dropFirst(first)
        for (row, line) in lines.prefix(rect.height).enumerated() {
            let isCut = row == rect.height - 1 && lines.count > rect.height
            surface.draw(isCut ? line + "…" : line, in: rect.row(row), style: style)
        }
        return min(lines.count, rect.height)
    }

    private static func wrap(_ paragraph: String, _ width: Int) -> [String] {
        let isSimple = TextWidth.ofSimple(paragraph) != nil
        func columns(_ text: some StringProtocol) -> Int {
            isSimple ? text.unicodeScalars.count : TextWidth.of(String(text))
        }
        var lines: [String] = []
        var line = ""
        for word in words(of: paragraph, isSimple) {
            let wordWidth = columns(word)
            let taken = line.isEmpty ? 0 : columns(line) + 1
            if taken + wordWidth <= width {
                if !line.isEmpty { line += " " }
                line += word
                continue
            }
            if !line.isEmpty { lines.append(line) }
            line = wordWidth <= width ? String(word) : ""
            guard line.isEmpty else { continue }
            for character in word {
                if columns(line) + TextWidth.of(character) > width, !line.isEmpty {
                    lines.append(line)
                    line = ""
                }
                line.append(character)
            }
        }
        return lines + [line]
    }

    /// Of simple text the scalars are split: clusters take their time.
    private static func words(of paragraph: String, _ isSimple: Bool) -> [Substring] {
        if !isSimple { return paragraph.split(separator: " ") }
        return paragraph.unicodeScalars.split(separator: " ").map { Substring($0) }
    }
}
