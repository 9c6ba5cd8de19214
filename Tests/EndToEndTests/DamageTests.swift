import FoundationEssentials
import Testing

@Suite("Damaged and foreign journals")
struct DamageTests {
    @Test("One byte flipped in a copied journal: verify names the record")
    func flippedByte() throws {
        let folder = try DataFolder()
        try folder.stand(["walk", Fixture.path("marie-leblanc.jsonl")])
        let exported = try folder.stand(["journal", "export", "-o", "-"]).decoded(Stored.self)
        let record = try #require(exported.first { $0.type == "journeyBegan" })
        let body = try #require(Data(base64Encoded: record.body))
        var bytes = try Data(contentsOf: URL(filePath: folder.path + "/journal.db"))
        let place = try #require(bytes.firstRange(of: body))
        bytes[place.lowerBound + body.count / 2] ^= 0x01
        let copy = folder.beside("copy.db")
        try bytes.write(to: URL(filePath: copy))
        let verified = try folder.stand(["journal", "verify", copy, "--json"])
        #expect(verified.ending == .code(1))
        let verification = try verified.decoded(Verification.self)[0]
        #expect(verification.ok == false)
        #expect(verification.findings.first?.seq == record.seq)
        let plain = try folder.stand(["journal", "verify", copy])
        #expect(plain.output.contains("\(record.seq)"))
        #expect(try folder.verify().ok)
    }

    /// Files that stand in the journal's place and aren't a journal that can be used.
    enum Impostor: String, CaseIterable {
        case text, otherDatabase, overwritten, cutShort

        func place(in folder: DataFolder) throws -> Data {
            let journal = URL(filePath: folder.path + "/journal.db")
            var bytes = try Data(contentsOf: journal)
            switch self {
            case .text: bytes = Data("This is my diary.\n".utf8)
            case .otherDatabase:
                bytes = try Data(contentsOf: URL(filePath: folder.path + "/reference.db"))
            case .overwritten:
                bytes.replaceSubrange(0..<2048, with: Data(repeating: 7, count: 2048))
            case .cutShort: bytes = bytes.prefix(5000)
            }
            try bytes.write(to: journal)
            return bytes
        }
    }

    @Test(
        "A corrupt or foreign journal is named, moved aside whole, and a new one begun",
        arguments: Impostor.allCases)
    func impostor(_ impostor: Impostor) throws {
        let folder = try DataFolder()
        let lines = Array(try Fixture.lines("marie-leblanc.jsonl").prefix(3))
        try folder.walk(lines)
        let bytes = try impostor.place(in: folder)
        let walked = try folder.walk(lines)
        #expect(walked.ending == .code(0))
        #expect(walked.errors.contains("set-aside"))
        let kept = try folder.files().filter { $0.key.contains("set-aside") }
        #expect(kept.values.contains(bytes))
        #expect(try folder.verify().ok)
    }

    @Test("The screens say that a foreign journal was moved aside, and start anew")
    func onScreen() throws {
        let folder = try DataFolder()
        try folder.walk(Array(try Fixture.lines("marie-leblanc.jsonl").prefix(3)))
        _ = try Impostor.text.place(in: folder)
        let app = try StandApp(folder).sees("Bonjour", "set-aside")
        #expect(try app.types("ta48213").presses(.enter).sees("Quelle marque").quits() == .code(0))
        #expect(try folder.verify().ok)
    }
}

/// A stored record as `journal export` writes it.
struct Stored: Decodable {
    let seq: Int
    let type: String
    let body: String
}
