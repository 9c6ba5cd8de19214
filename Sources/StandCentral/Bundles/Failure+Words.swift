internal import SyncProtocol

extension BundleImport.Failure {
    /// The exit code of a program that ends with this failure: 1 the answer is no, 2 unreadable
    /// input, 3 the environment.
    package var exitCode: Int32 {
        switch self {
        case .bundle(.notABundle), .bundle(.otherSeal): 2
        case .bundle: 1
        case .refused(let problem): problem.kind.status >= 500 ? 3 : 1
        }
    }

    /// One line that says what is wrong.
    package var message: String {
        switch self {
        case .bundle(.notABundle): "the file is no bundle that this version reads"
        case .bundle(.otherSeal): "the bundle is sealed with a passphrase, and not to a centre"
        case .bundle(.notAuthentic): "the bundle is sealed to another centre, or was changed"
        case .bundle(.afterTheEnd): "something follows the bundle's end"
        case .refused(let problem):
            ["\(problem.kind.title)", problem.detail].compactMap { $0 }.joined(separator: ": ")
        }
    }
}
