import Glibc

/// Both ends of a terminal that exists only in memory.
package final class PseudoTerminal: Sendable {
    /// What a person and an emulator would hold.
    package let master: Int32
    /// What a program is given; held open, so that the terminal and its modes outlast the program.
    package let slave: Int32
    /// The path by which a program opens its end.
    package let path: String

    // TIOCSPTLCK and TIOCGPTN, macros that Swift does not see.
    private static let unlock: UInt = 0x4004_5431
    private static let askNumber: UInt = 0x8004_5430

    package init(rows: Int = 24, columns: Int = 80) throws {
        // Not by openpty: no child may inherit an end.
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
        resize(rows: rows, columns: columns)
    }

    deinit {
        close(slave)
        close(master)
    }

    /// Changes the size; the system tells whoever runs on it.
    package func resize(rows: Int, columns: Int) {
        var size = winsize(
            ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Sends what a person would type.
    package func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// The modes of the line, as one comparable value.
    package var modes: [UInt32] {
        var modes = termios()
        tcgetattr(slave, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    }
}
