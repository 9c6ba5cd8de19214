import FoundationEssentials
import Testing

@Suite("stand close-day", .serialized)
struct CloseDayTests {
    private struct Certificate: Decodable {
        let isClosed: Bool
        let unsent: Int
        let head: Int
        let acknowledged: Int
        let bundled: Int
        let waitingClosings: Int
        let openVisits: [Visit]

        struct Visit: Decodable {
            let genius: String
        }
    }

    private func close(_ folder: DataFolder, _ words: String...) throws -> (Certificate, Finished) {
        let finished = try folder.stand(["close-day", "--json"] + words)
        let certificate = try #require(finished.decoded(Certificate.self).first)
        return (certificate, finished)
    }

    @Test(
        "R-406: before the drain the day is not closed, the answer is no, and nothing is recorded")
    func unsent() throws {
        let folder = try DataFolder()
        try folder.walkFixture("marie-leblanc.jsonl")
        try folder.walk([#"{"do":"begin","market":"BE","language":"fr"}"#])
        let records = try folder.verify().records
        let (certificate, finished) = try close(folder)
        #expect(finished.ending == .code(1))
        #expect(finished.errors.contains("\(records) records unsent"))
        #expect(!certificate.isClosed && certificate.unsent == records)
        #expect(certificate.openVisits.map(\.genius) == ["TA48213"])
        #expect(try folder.verify().records == records)
        let text = try folder.stand(["close-day"]).output
        #expect(text.contains("NOT CLOSED") && text.contains("Unsent"))
    }

    @Test(
        "R-406: after the drain the day is closed on record, once more, and never for new records")
    func closed() throws {
        let centre = try LiveCentre()
        let folder = try DataFolder()
        try folder.walkFixture("marie-leblanc.jsonl")
        try folder.register(try centre.issueLicence(), at: centre.address)
        try folder.drain()
        let records = try folder.verify().records
        let (first, finished) = try close(folder, "--name", "Wim Peeters")
        #expect(finished.ending == .code(0), "\(finished.errors)")
        #expect(first.isClosed && first.acknowledged == records && first.head == records)
        #expect(try folder.verify().records == records + 2)
        let files = try folder.files().values
        #expect(!files.contains { $0.firstRange(of: Data("Wim".utf8)) != nil })
        let (second, _) = try close(folder)
        #expect(second.isClosed && second.waitingClosings == 2)
        try folder.drain()
        #expect(try centre.figures().setAside == 0, "the centre knows these records")
        #expect(try close(folder).0.waitingClosings == 0)
        try folder.walk([#"{"do":"signIn","id":"TA48213"}"#])
        let (after, refused) = try close(folder)
        #expect(refused.ending == .code(1))
        #expect(!after.isClosed && after.unsent > 0)
        #expect(try folder.verify().ok)
    }

    @Test("R-406: a bundle takes the place of a drain, and the certificate says so")
    func bundled() throws {
        let folder = try DataFolder()
        try folder.walkFixture("marie-leblanc.jsonl")
        let bundle = ["journal", "export", "--format", "bundle", "--passphrase", "-o"]
        let exported = try folder.stand(
            bundle + [folder.beside("day.bundle")], input: "a long passphrase\n")
        #expect(exported.ending == .code(0), "\(exported.errors)")
        let (certificate, finished) = try close(folder)
        #expect(finished.ending == .code(0), "\(finished.errors)")
        #expect(certificate.acknowledged == 0 && certificate.bundled == certificate.head)
    }

    @Test("R-406: the certificate is a PDF of one page that says what the text says")
    func paper() throws {
        let folder = try DataFolder()
        try folder.walkFixture("marie-leblanc.jsonl")
        let path = folder.beside("close.pdf")
        let finished = try folder.stand(["close-day", "--name", "Wim", "-o", path])
        #expect(finished.ending == .code(1))
        let text = try folder.run(["pdftotext", "-layout", path, "-"]).output
        for words in ["NOT CLOSED", "Wim", "Journeys begun", "Unsent"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(try folder.run(["pdfinfo", path]).output.contains(#/Pages: +1\n/#))
        #expect(try folder.stand(["close-day", "-o", folder.path]).ending == .code(2))
    }

    @Test("R-406: a terminal without a record has nothing to close")
    func unused() throws {
        let folder = try DataFolder()
        let finished = try folder.stand(["close-day"])
        #expect(finished.ending == .code(1))
        #expect(finished.errors.contains("nothing was recorded"))
        #expect(try folder.stand(["close-day", "--day", "today"]).ending == .code(2))
    }
}
