import Glibc
import LocalStore

/// How a command ends when it isn't done: an exit code, and one clear line on stderr.
enum Ending: Error, CustomStringConvertible {
    /// The answer is no: rejected, invalid, verification failed.
    case no(String)
    /// Wrong use, or input that can't be read.
    case wrongUse(String)
    /// Disk, lock, terminal or network.
    case environment(String)

    init(_ error: any Error) {
        self =
            switch error {
            case let ending as Ending: ending
            case let failure as WorkplaceFailure: .environment("\(failure)")
            case let failure as StoreError: .environment("\(failure)")
            default: .environment("\(error)")
            }
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
        StandardError.write("stand: " + description)
        Glibc.exit(code)
    }
}

/// Lines for whoever watches the program from outside.
enum StandardError {
    static func write(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
