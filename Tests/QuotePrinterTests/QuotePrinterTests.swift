import FoundationEssentials
import QuoteDocument
import QuotePrinter
import Testing

@Suite("The printing program, run")
struct QuotePrinterTests {
    private let handover: QuoteHandover

    init() throws {
        let project = #filePath.split(separator: "/").dropLast(3).reduce(into: "") {
            $0 += "/" + $1
        }
        let path = project + "/fixtures/documents/quote.en.json"
        handover = try QuoteHandover(json: Array(try Data(contentsOf: URL(filePath: path))))
    }

    /// Debian's own programs stand in for one that fails.
    @Test(
        "R-150: what is no PDF is never taken for one, and a failure is told in its own words",
        arguments: [
            ("/bin/cat", PrintFailure.failed("it said nothing")),
            ("/bin/true", .failed("it said nothing")), ("/bin/false", .failed("it said nothing")),
            ("/bin/sleep", .failed("Try '/bin/sleep --help' for more information.")),
            ("/bin/nothing", .failed("No such file or directory")),
            ("/etc/passwd", .failed("Permission denied")),
        ])
    func failures(path: String, failure: PrintFailure) {
        #expect(throws: failure) { try QuotePrinter(path: path).print(handover) }
    }

    @Test("A program that takes too long is ended")
    func tooSlow() {
        #expect(throws: PrintFailure.tooSlow) {
            try QuotePrinter(path: "/bin/cat", deadline: .zero).print(handover)
        }
    }

    @Test("An answer that never ends is cut off")
    func endlessAnswer() {
        #expect(throws: PrintFailure.failed("its answer has no end")) {
            try QuotePrinter(path: "/usr/bin/yes", deadline: .seconds(60)).print(handover)
        }
    }
}
