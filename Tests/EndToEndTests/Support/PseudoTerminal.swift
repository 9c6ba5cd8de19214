import Glibc

/// A terminal that exists only in memory, and the screen that a person would see on it.
final class PseudoTerminal {
    /// The path of the end that a program opens.
    let path: String
    private let master: Int32
    /// Held open, so that the terminal and its modes outlast the program.
    private let slave: Int32
    private(set) var screen: VirtualScreen
    // TIOCSPTLCK and TIOCGPTN, macros that Swift does not see.
    private static let unlock: UInt = 0x4004_5431
    private static let askNumber: UInt = 0x8004_5430
    /// Every byte that was sent to the terminal.
    private(set) var output: [UInt8] = []

    init(rows: Int = 24, columns: Int = 80) throws {
        // Not by openpty: no other child may inherit an end.
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var isLocked: Int32 = 0
        var number: Int32 = 0
        guard master >= 0, ioctl(master, Self.unlock, &isLocked) == 0,
            ioctl(master, Self.askNumber, &number) == 0
        else { throw SystemFailure("a pseudo-terminal", errno) }
        path = "/dev/pts/\(number)"
        slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard slave >= 0 else { throw SystemFailure(path, errno) }
        self.master = master
        screen = VirtualScreen(rows: rows, columns: columns)
        setSize(rows: rows, columns: columns)
    }

    deinit {
        close(slave)
        close(master)
    }

    /// Changes the size; the program is told by the system.
    func resize(rows: Int, columns: Int) {
        screen = VirtualScreen(rows: rows, columns: columns, modes: screen.modes)
        setSize(rows: rows, columns: columns)
    }

    /// Looks out for words from now on.
    func watch(for words: String) {
        while readWaiting() {}
        screen.watched = words
    }

    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Waits for output and shows it.
    /// - Parameter lifeline: hangs up when the program is gone.
    /// - Returns: false when nothing comes any more.
    func readMore(_ deadline: Deadline, lifeline: Int32) -> Bool {
        guard deadline.wait(for: [master, lifeline]) else { return false }
        return readWaiting()
    }

    /// Shows what has been sent already.
    @discardableResult func readWaiting() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, 0) > 0, Int32(descriptor.revents) & POLLIN != 0 else {
            return false
        }
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else { return false }
        output += buffer[..<count]
        screen.feed(buffer[..<count])
        return true
    }

    /// The modes of the line, as one comparable value.
    var modes: [UInt32] {
        var modes = termios()
        tcgetattr(slave, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    }

    private func setSize(rows: Int, columns: Int) {
        var size = winsize(
            ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }
}
