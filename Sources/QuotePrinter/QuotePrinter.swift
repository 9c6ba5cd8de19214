internal import Glibc
public import QuoteDocument

/// Prints papers by way of `stand-document`, so that no other program loads what printing takes.
public struct QuotePrinter: Sendable {
    /// The program, looked for where what ships with the programs lies.
    public static let program = "stand-document"
    /// Many times what a long quote takes.
    private static let mostBytes = 16 << 20

    private let path: String?
    private let deadline: Duration

    /// - Parameters:
    ///   - path: the program; without it, the one that ships with this program.
    ///   - deadline: how long a print may take.
    public init(path: String? = nil, deadline: Duration = .seconds(5)) {
        self.path = path ?? ShippedFolders.path(of: Self.program)
        self.deadline = deadline
    }

    /// A paper's PDF.
    /// - Throws: ``PrintFailure``.
    public func print(_ handover: some Handover) throws(PrintFailure) -> PrintedPaper {
        guard let path else { throw .missing }
        guard let json = try? handover.json() else { throw .failed("the paper can't be written") }
        let answer = try Subprocess.run(path, input: json, most: Self.mostBytes, deadline)
        let words = answer.errors.isEmpty ? "it said nothing" : answer.errors
        guard answer.code == 0 else {
            throw answer.errors.contains("font") ? .noFont(words) : .failed(words)
        }
        guard answer.output.starts(with: Array("%PDF-".utf8)) else { throw .failed(words) }
        return PrintedPaper(bytes: answer.output, remark: answer.errors)
    }
}

/// A paper's PDF, and what the printing program remarked.
public struct PrintedPaper: Hashable, Sendable {
    public let bytes: [UInt8]
    /// One sentence for IT, such as that a font lacks a character of a name; empty for none.
    public let remark: String
}

/// Why a paper was not printed.
public enum PrintFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The program that prints is not there.
    case missing
    /// The paper's font is not installed, in the program's words.
    case noFont(String)
    /// The program did not finish in time.
    case tooSlow
    /// The program failed, in its own words.
    case failed(String)

    /// The failure in one sentence.
    public var description: String {
        switch self {
        case .missing: "the program \(QuotePrinter.program) is not beside this one"
        case .tooSlow: "\(QuotePrinter.program) did not finish in time"
        case .noFont(let words), .failed(let words): words
        }
    }
}
