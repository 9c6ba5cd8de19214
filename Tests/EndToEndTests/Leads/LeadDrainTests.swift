import FoundationEssentials
import TestSupport
import Testing

@Suite("Leads on their way to the dealer")
struct LeadDrainTests {
    private struct Issued: Decodable {
        let code: String
    }

    private struct Written: Decodable {
        let dealer: String
        let file: String
        let leads: Int
    }

    @Test("R-202, R-206: leads taken before registration drain after it and leave as ADF a dealer")
    func export() throws {
        let folder = try DataFolder()
        for lead in Fixture.leads { try folder.walkFixture(lead) }
        let confirmed = try folder.stand(["journal", "export", "-o", "-"]).decoded(Stored.self)
            .filter { $0.type == "leadConfirmed" }
        let centre = try RunningCentre(database: folder.database)
        let issued = try folder.central([
            "licence", "issue", "--show", "BMS-2026", "--brands", "citroen,fiat,opel,peugeot",
            "--seats", "1", "--json",
        ])
        try folder.register(issued.decoded(Issued.self)[0].code, at: centre.url)
        #expect(try folder.drain("--until-empty", "--timeout", "60").ending == .code(0))
        let files = try folder.central([
            "leads", "export", "--format", "adf", "-o", folder.beside("adf"), "--json",
        ]).decoded(Written.self)
        #expect(!files.isEmpty && files.contains { $0.dealer == "other" })
        for file in files {
            let text = String(
                decoding: try Data(contentsOf: URL(filePath: file.file)), as: UTF8.self)
            #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?adf version"))
            #expect(text.split(separator: "<prospect").count == file.leads + 1)
        }
        let table = try folder.central(["leads", "export", "--format", "csv"])
        #expect(table.ending == .code(0), "\(table.errors)")
        #expect(table.output.contains("Peeters"))
        #expect(table.output.split(whereSeparator: \.isNewline).count == confirmed.count + 1)
    }
}
