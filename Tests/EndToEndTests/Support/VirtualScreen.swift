/// What a terminal shows after some output: as much of one as ncurses asks for.
struct VirtualScreen {
    private(set) var lines: [[Character]]
    /// How each cell of those lines looks.
    private(set) var looks: [[CellLook]]
    private(set) var row = 0
    private(set) var column = 0
    /// The private modes that are on, such as 25 for the cursor and 1049 for the second screen.
    private(set) var modes: Set<Int>
    /// Words to look out for, and whether they have stood on the screen, however shortly.
    var watched = "" { didSet { hasShownWatched = text.contains(watched) } }
    private(set) var hasShownWatched = false
    private var top = 0
    private var bottom: Int
    private var parser = Parser.text
    private var pending: [UInt8] = []
    private var last: Character = " "
    private var look = CellLook()

    private enum Parser {
        case text, escape
        case control([UInt8])
        case charset, command
    }

    init(rows: Int, columns: Int, modes: Set<Int> = [25]) {
        lines = Array(repeating: Array(repeating: " ", count: columns), count: rows)
        looks = Array(repeating: Array(repeating: CellLook(), count: columns), count: rows)
        bottom = rows - 1
        self.modes = modes
    }

    /// The lines, without the blanks at their ends.
    var text: String {
        lines.map { line in
            let end = line.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
            return String(line[..<end])
        }.joined(separator: "\n")
    }

    mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { feed(byte) }
    }

    private mutating func feed(_ byte: UInt8) {
        switch parser {
        case .text: takeText(byte)
        case .escape: takeEscape(byte)
        case .charset: parser = .text
        case .command: if byte == 0x07 || byte == 0x5C { parser = .text }
        case .control(let bytes):
            guard (0x40...0x7E).contains(byte) else {
                parser = .control(bytes + [byte])
                return
            }
            parser = .text
            control(String(decoding: bytes, as: UTF8.self), UnicodeScalar(byte))
        }
    }

    private mutating func takeText(_ byte: UInt8) {
        switch byte {
        case 0x1B: parser = .escape
        case 0x08: column = max(0, column - 1)
        case 0x09: column = min(width - 1, (column / 8 + 1) * 8)
        case 0x0A: lineFeed()
        case 0x0D: column = 0
        case 0x00..<0x20, 0x7F: break
        default:
            pending.append(byte)
            guard let text = String(validating: pending, as: UTF8.self) else { return }
            pending = []
            for character in text { put(character) }
        }
    }

    private mutating func takeEscape(_ byte: UInt8) {
        parser = .text
        switch UnicodeScalar(byte) {
        case "[": parser = .control([])
        case "]": parser = .command
        case "(", ")", "*", "+", "#": parser = .charset
        case "M" where row == top: scroll(from: top, by: -1)
        case "M": row = max(0, row - 1)
        case "D": lineFeed()
        default: break
        }
    }

    private mutating func control(_ parameters: String, _ final: UnicodeScalar) {
        let numbers = parameters.drop { "?>=!".contains($0) }.split(
            separator: ";", omittingEmptySubsequences: false
        ).map { Int($0) ?? 0 }
        let first = numbers.first ?? 0
        let count = max(1, first)
        switch final {
        case "H", "f": move(count - 1, max(1, numbers.dropFirst().first ?? 1) - 1)
        case "A": move(row - count, column)
        case "B": move(row + count, column)
        case "C": move(row, column + count)
        case "D": move(row, column - count)
        case "G": move(row, count - 1)
        case "d": move(count - 1, column)
        case "J": eraseDisplay(first)
        case "K": eraseLine(first)
        case "X": erase(row, column, column + count)
        case "b": for _ in 0..<count { put(last) }
        case "P": shift(by: -count)
        case "@": shift(by: count)
        case "L": scroll(from: row, by: -count)
        case "M": scroll(from: row, by: count)
        case "S": scroll(from: top, by: count)
        case "T": scroll(from: top, by: -count)
        case "r":
            top = count - 1
            bottom = (numbers.dropFirst().first ?? lines.count) - 1
            move(0, 0)
        case "m": look.take(parameters.isEmpty ? [0] : numbers)
        case "h" where parameters.hasPrefix("?"): modes.formUnion(numbers)
        case "l" where parameters.hasPrefix("?"): modes.subtract(numbers)
        default: break
        }
    }

    // MARK: Changing cells

    private var width: Int { lines[0].count }

    private mutating func put(_ character: Character) {
        if column >= width {
            column = 0
            lineFeed()
        }
        lines[row][column] = character
        looks[row][column] = look
        last = character
        column += 1
        if character == watched.last, String(lines[row]).contains(watched) {
            hasShownWatched = true
        }
    }

    private mutating func move(_ row: Int, _ column: Int) {
        self.row = min(max(0, row), lines.count - 1)
        self.column = min(max(0, column), width - 1)
    }

    private mutating func lineFeed() {
        if row == bottom { scroll(from: top, by: 1) } else { row = min(row + 1, lines.count - 1) }
    }

    private mutating func erase(_ row: Int, _ from: Int, _ to: Int) {
        for column in from..<min(max(from, to), width) {
            lines[row][column] = " "
            // What is erased takes the background that is set: xterm and tmux do.
            looks[row][column] = CellLook(background: look.background)
        }
    }

    private mutating func eraseLine(_ part: Int) {
        erase(row, part == 0 ? column : 0, part == 1 ? column + 1 : width)
    }

    private mutating func eraseDisplay(_ part: Int) {
        if part != 2 { eraseLine(part) }
        let rows = part == 0 ? row + 1..<lines.count : part == 1 ? 0..<row : 0..<lines.count
        for row in rows { erase(row, 0, width) }
    }

    private mutating func shift(by count: Int) {
        let (kept, keptLooks) = (lines[row], looks[row])
        for target in column..<width {
            let source = target - count
            let isKept = (column..<width).contains(source)
            lines[row][target] = isKept ? kept[source] : " "
            looks[row][target] =
                isKept ? keptLooks[source] : CellLook(background: look.background)
        }
    }

    private mutating func scroll(from start: Int, by count: Int) {
        guard start <= bottom else { return }
        let (kept, keptLooks) = (lines, looks)
        let blank = CellLook(background: look.background)
        for target in start...bottom {
            let source = target + count
            let isKept = (start...bottom).contains(source)
            lines[target] = isKept ? kept[source] : Array(repeating: " ", count: width)
            looks[target] = isKept ? keptLooks[source] : Array(repeating: blank, count: width)
        }
    }
}
