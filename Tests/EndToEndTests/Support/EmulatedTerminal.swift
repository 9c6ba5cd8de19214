import Glibc
import TestSupport

/// A terminal, and the screen that a person would see on it.
final class EmulatedTerminal {
    private let line: PseudoTerminal
    private(set) var screen: VirtualScreen
    /// Every byte that was sent to the terminal.
    private(set) var output: [UInt8] = []

    init(rows: Int = 24, columns: Int = 80) throws {
        line = try PseudoTerminal(rows: rows, columns: columns)
        screen = VirtualScreen(rows: rows, columns: columns)
    }

    /// The path of the end that a program opens.
    var path: String { line.path }

    /// The modes of the line, as one comparable value.
    var modes: [UInt32] { line.modes }

    /// Changes the size; the program is told by the system.
    func resize(rows: Int, columns: Int) {
        screen = VirtualScreen(rows: rows, columns: columns, modes: screen.modes)
        line.resize(rows: rows, columns: columns)
    }

    /// Looks out for words from now on.
    func watch(for words: String) {
        while readWaiting() {}
        screen.watched = words
    }

    func write(_ bytes: [UInt8]) { line.write(bytes) }

    /// Waits for output and shows it.
    /// - Parameter lifeline: hangs up when the program is gone.
    /// - Returns: false when nothing comes any more.
    func readMore(_ deadline: Deadline, lifeline: Int32) -> Bool {
        guard deadline.wait(for: [line.master, lifeline]) else { return false }
        return readWaiting()
    }

    /// Shows what has been sent already.
    @discardableResult func readWaiting() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var descriptor = pollfd(fd: line.master, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, 0) > 0, Int32(descriptor.revents) & POLLIN != 0 else {
            return false
        }
        let count = read(line.master, &buffer, buffer.count)
        guard count > 0 else { return false }
        output += buffer[..<count]
        screen.feed(buffer[..<count])
        return true
    }
}
