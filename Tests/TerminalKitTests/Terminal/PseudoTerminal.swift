import Glibc

/// Both ends of a terminal that exists only in memory.
final class PseudoTerminal {
    /// What a person and an emulator would hold.
    let master: Int32
    /// What a program is given.
    let slave: Int32

    init?() {
        master = posix_openpt(O_RDWR | O_NOCTTY)
        guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0,
            let name = ptsname(master)
        else { return nil }
        slave = open(name, O_RDWR | O_NOCTTY)
        guard slave >= 0 else { return nil }
    }

    deinit {
        close(slave)
        close(master)
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// Reads what the program drew until `text` has come, for at most ten seconds.
    func read(until text: String) -> String {
        var seen: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        while poll(&descriptor, 1, 10_000) > 0 {
            let count = Glibc.read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            seen += buffer[..<count]
            let drawn = String(decoding: seen, as: UTF8.self)
            if drawn.contains(text) { return drawn }
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
