import CCurses
import Glibc

/// Both ends of a terminal that exists only in memory.
final class PseudoTerminal {
    /// What a person and an emulator would hold.
    let master: Int32
    /// What a program is given.
    let slave: Int32

    init?() {
        var master: Int32 = -1
        var slave: Int32 = -1
        guard kit_open_pseudo_terminal(&master, &slave) == 0 else { return nil }
        self.master = master
        self.slave = slave
    }

    deinit {
        close(slave)
        close(master)
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// Reads what the program drew until `text` and then `end` have come, for at most ten seconds.
    func read(until text: String, then end: String = "") -> String {
        var seen: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        while poll(&descriptor, 1, 10_000) > 0 {
            let count = Glibc.read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            seen += buffer[..<count]
            let drawn = String(decoding: seen, as: UTF8.self)
            let parts = drawn.split(separator: text, omittingEmptySubsequences: false)
            if parts.count > 1, end.isEmpty || parts.dropFirst().joined().contains(end) {
                return drawn
            }
        }
        return String(decoding: seen, as: UTF8.self)
    }

    /// The modes of the line, as one comparable value.
    var modes: [UInt32] {
        var modes = termios()
        tcgetattr(slave, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    }
}
