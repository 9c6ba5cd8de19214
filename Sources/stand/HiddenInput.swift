import Glibc

/// A line typed at a terminal that doesn't show it.
enum HiddenInput {
    /// Asks for a line.
    ///
    /// - Parameter silence: what it means that none comes.
    /// - Throws: ``Ending`` when none comes.
    static func line(after prompt: String, silence: String) throws -> String {
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else {
            throw Ending.environment("the terminal can't be asked: \(SystemError.words)")
        }
        var hidden = before
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            _ = write(STDERR_FILENO, "\n", 1)
        }
        _ = write(STDERR_FILENO, prompt, prompt.utf8.count)
        guard let line = readLine(strippingNewline: true) else {
            throw Ending.no("nothing was typed: \(silence)")
        }
        return line
    }
}
