import StandTUI

/// Standard input and output, a line at a time: no raw mode, no escape sequence.
struct StandardConsole: PlainConsole {
    func say(_ line: String) { Output.line(line) }

    /// What is not UTF-8 reads as replacement characters, which no field takes.
    func read() -> String? { Swift.readLine(strippingNewline: true) }
}
