import Glibc

/// How a command ends when it isn't done: an exit code, and one clear line on stderr.
enum Ending: Error, CustomStringConvertible {
    /// The answer is no: rejected, invalid, verification failed.
    case no(String)
    /// Wrong use, or input that can't be read.
    case wrongUse(String)
    /// Disk, lock, terminal or network.
    case environment(String)

    /// How a failure of another part ends a command: as the environment's, in its own sentence.
    init(_ error: any Error) {
        self = error as? Ending ?? .environment("\(error)")
    }

    var description: String {
        switch self {
        case .no(let line), .wrongUse(let line), .environment(let line): line
        }
    }

    func exit() -> Never {
        let code: Int32 =
            switch self {
            case .no: 1
            case .wrongUse: 2
            case .environment: 3
            }
        StandardError.write(description)
        Glibc.exit(code)
    }
}
