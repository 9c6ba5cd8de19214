/// Why reference data could not be built, told so that the person can act on it.
public enum ReferenceFailure: Error, Equatable, Sendable {
    /// A file or folder cannot be read, or is not what it should be.
    case unreadable(file: String, why: String)
    /// The source was read but must not be published as it stands; never empty.
    case problems([SourceProblem])
    /// The package cannot be written where it was asked for.
    case notWritten(file: String, why: String)

    /// The exit code of a program that ends with this failure: 1 the answer is no, 2 unreadable
    /// input, 3 the environment.
    public var exitCode: Int32 {
        switch self {
        case .problems: 1
        case .unreadable: 2
        case .notWritten: 3
        }
    }

    /// One line that says what is wrong; of several problems, the first and their number.
    public var message: String {
        switch self {
        case .unreadable(let file, let why): "\(file) cannot be read: \(why)"
        case .notWritten(let file, let why): "\(file) cannot be written: \(why)"
        case .problems(let problems):
            switch (problems.count, problems.first) {
            case (1, let only?): "\(only)"
            case (let count, let first?): "\(first) (and \(count - 1) more)"
            default: "the reference data is refused"
            }
        }
    }
}

/// One thing that is wrong in a source: where it stands, what it is about, and what to do.
public struct SourceProblem: Hashable, Sendable, CustomStringConvertible {
    /// The file's path within the source folder, such as `models/citroen.yaml`.
    public var file: String
    /// Counted from 1; none when the problem is about the file as a whole.
    public var line: Int?
    /// What it is about, such as `model citroen/e-c3, option tow-bar`; may be empty.
    public var subject: String
    /// What is wrong and what to do, in a sentence.
    public var sentence: String

    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return subject.isEmpty ? "\(place): \(sentence)" : "\(place): \(subject): \(sentence)"
    }
}
