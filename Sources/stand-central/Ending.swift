/// How a command ends when it isn't done: an exit code, and one clear line on stderr.
struct Ending: Error {
    /// 1 the answer is no, 2 wrong use or unreadable input, 3 the environment.
    let code: Int32
    let line: String

    init(code: Int32, _ line: String) {
        self.code = code
        self.line = line
    }
}
