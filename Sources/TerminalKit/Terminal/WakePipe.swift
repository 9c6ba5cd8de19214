import CCurses
import Glibc

/// The pipe by which signals and workers wake the loop out of its `poll`.
public final class WakePipe: Sendable {
    let readEnd: Int32
    let writeEnd: Int32

    /// Opens the pipe.
    ///
    /// - Throws: ``TerminalError/system(what:code:)`` when no descriptor is left.
    public init() throws(TerminalError) {
        var readEnd: Int32 = -1
        var writeEnd: Int32 = -1
        let error = kit_open_pipe(&readEnd, &writeEnd)
        guard error == 0 else { throw .system(what: "no pipe", code: error) }
        self.readEnd = readEnd
        self.writeEnd = writeEnd
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    /// Wakes the loop. A full pipe will do so anyway.
    func ring() {
        var byte: UInt8 = 0
        _ = write(writeEnd, &byte, 1)
    }

    /// Empties the pipe.
    func drain() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(readEnd, &bytes, bytes.count) > 0 {}
    }
}
