import Glibc
import TestSupport
import Testing

extension StandApp {
    /// Waits as long for output that must not come.
    /// - Returns: whether none came.
    func isQuiet(for duration: Duration) -> Bool {
        let before = terminal.output.count
        _ = terminal.readMore(Deadline(duration), lifeline: child.lifeline)
        return terminal.output.count == before
    }

    /// The app once its screen stands still.
    var settled: StandApp {
        while !isQuiet(for: .milliseconds(120)) {}
        return self
    }

    /// Sends bytes and waits for the first output.
    /// - Returns: how long that took.
    func answers(to text: String) -> Duration {
        while terminal.readWaiting() {}
        let start = ContinuousClock.now
        terminal.write(Array(text.utf8))
        _ = terminal.readMore(Deadline(), lifeline: child.lifeline)
        return start.duration(to: .now)
    }

    /// The rows of the screen.
    var rows: [String] {
        screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// How the cell under the cursor looks.
    var lookAtCursor: CellLook { terminal.screen.looks[cursor[0]][cursor[1]] }

    /// The processor time that the app has used, in clock ticks of 10 ms.
    var processorTicks: Int {
        get throws {
            let fields = try Programs.text(of: "/proc/\(child.pid)/stat").split(separator: " ")
            // The name in parentheses has no blank: user and system time stand 14th and 15th.
            return (Int(fields[13]) ?? 0) + (Int(fields[14]) ?? 0)
        }
    }

    /// The state letter of the process: T for stopped, Z for gone.
    var processState: String {
        get throws {
            String(try Programs.text(of: "/proc/\(child.pid)/stat").split(separator: " ")[2])
        }
    }
}

extension Programs {
    /// A file that says itself how long it is, such as one of `/proc`.
    static func text(of path: String) throws -> String {
        guard let file = fopen(path, "r") else { throw SystemFailure(path, errno) }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = fread(&buffer, 1, buffer.count, file)
        return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

extension DataFolder {
    /// The folder with a kept journey walked as far as so many lines.
    static func walked(_ name: String, lines count: Int) throws -> DataFolder {
        let folder = try DataFolder()
        try folder.walk(Array(try Fixture.lines(name).prefix(count)))
        return folder
    }
}
