import FoundationEssentials
import Glibc
import QuoteDocument
import QuotePrinter
import TestSupport
import Testing

@Suite("The printing program, run")
struct QuotePrinterTests {
    private let folder: TemporaryFolder
    private let handover: QuoteHandover

    init() throws {
        folder = try TemporaryFolder()
        let project = #filePath.split(separator: "/").dropLast(3).reduce(into: "") {
            $0 += "/" + $1
        }
        let path = project + "/fixtures/documents/quote.en.json"
        handover = try QuoteHandover(json: Array(try Data(contentsOf: URL(filePath: path))))
    }

    /// A program that stands in for the real one.
    private func printer(_ script: String, deadline: Duration = .seconds(30)) throws -> QuotePrinter
    {
        let path = folder.path + "/printer"
        try Data(("#!/bin/sh\n" + script + "\n").utf8).write(to: URL(filePath: path))
        chmod(path, 0o700)
        return QuotePrinter(path: path, deadline: deadline)
    }

    @Test("R-150: the quote goes in as JSON, and what comes out is the PDF")
    func printed() throws {
        let printer = try printer("printf '%%PDF-'; cat")
        let bytes = try printer.print(handover)
        #expect(bytes == Array("%PDF-".utf8) + (try handover.json()))
    }

    @Test(
        "A failure is told in the program's own words",
        arguments: [
            ("echo first >&2; echo 'no room' >&2; exit 3", PrintFailure.failed("no room")),
            ("echo 'the font is missing' >&2; exit 3", .noFont("the font is missing")),
            ("exit 3", .failed("it said nothing")), ("kill -9 $$", .failed("it said nothing")),
            ("echo hello", .failed("it said nothing")), ("true", .failed("it said nothing")),
        ])
    func failures(script: String, failure: PrintFailure) throws {
        let printer = try printer(script)
        #expect(throws: failure) { try printer.print(handover) }
    }

    @Test("A program that never ends is ended")
    func endless() throws {
        let printer = try printer("exec sleep 600", deadline: .milliseconds(50))
        #expect(throws: PrintFailure.tooSlow) { try printer.print(handover) }
    }

    @Test("An answer that never ends is cut off")
    func endlessAnswer() throws {
        let printer = try printer("exec yes")
        #expect(throws: PrintFailure.failed("its answer has no end")) {
            try printer.print(handover)
        }
    }

    @Test("A program that is not there is said to be missing or not to be run")
    func missing() throws {
        #expect(throws: PrintFailure.failed("No such file or directory")) {
            try QuotePrinter(path: folder.path + "/nothing").print(handover)
        }
    }
}
