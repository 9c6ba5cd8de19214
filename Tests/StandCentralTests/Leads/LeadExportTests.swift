import JourneyEngine
import SyncProtocol
import TestSupport
import Testing

@testable import StandCentral

@Suite("Leads on their way to dealers")
struct LeadExportTests {
    /// A centre that some leads have reached.
    private func scene(_ leads: [SampleLead]) async throws -> CentralScene {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        for lead in leads { _ = try await scene.send(terminal, lead.confirmed(on: &terminal)) }
        return scene
    }

    @Test("R-206, R-210: a lead is one prospect of ADF/XML 1.0 in the file of its dealer")
    func adf() async throws {
        var other = SampleLead()
        other.dealer = "carrect-grimbergen"
        let scene = try await scene([SampleLead(), other, SampleLead()])
        let export = try await scene.administration.exportLeads(.adf)
        #expect(export.files.map(\.dealer) == ["carrect-grimbergen", "merckx"])
        #expect(export.files.map(\.leads) == [1, 2])
        let text = try #require(export.files.first?.text)
        #expect(
            text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?adf version=\"1.0\"?>\n"))
        for element in [
            "<requestdate>2026-01-15T10:30:40+01:00</requestdate>",
            #"<vehicle interest="buy" status="new">"#, "<year>2026</year>",
            "<make>Citroën</make>", "<model>e-c3</model>",
            #"<name part="first">Marie</name>"#, #"<name part="last">Leblanc</name>"#,
            "<email>marie.leblanc@example.com</email>",
            #"<phone type="cellphone">+32474741428</phone>"#, "<postalcode>1000</postalcode>",
            "<country>BE</country>", #"<id source="Stand">carrect-grimbergen</id>"#,
            "<description>within 3 months</description>", "Trade-in: yes.",
            "Consent, contact: not asked.",
        ] {
            #expect(text.contains(element), "\(element)\n\(text)")
        }
        try XMLReader.check(export.whole)
        let only = try await scene.administration.exportLeads(.adf, dealer: "merckx")
        #expect(only.files.map(\.dealer) == ["merckx"])
    }

    @Test("R-206: keep-me-informed makes no task for a dealer, and stands in the table")
    func news() async throws {
        var lead = SampleLead()
        lead.dealer = nil
        lead.request = .keepMeInformed
        let scene = try await scene([lead])
        #expect(try await scene.administration.exportLeads(.adf).files.isEmpty)
        let table = try await scene.administration.exportLeads(.csv)
        #expect(table.files.map(\.dealer) == ["none"])
        #expect(table.whole.contains("keepMeInformed"))
    }

    @Test(
        "R-207: whatever a visitor's text holds, the document stays one, and the text is in it",
        arguments: HostileText.corpus)
    func hostile(sample: HostileText) async throws {
        let text = sample.text
        var lead = SampleLead()
        lead.comment = text
        lead.visitor.lastName = text
        lead.dealer = text
        let scene = try await scene([lead])
        let export = try await scene.administration.exportLeads(.adf)
        let file = try #require(export.files.first)
        #expect(file.name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        let texts = try XMLReader.check(file.text)
        let kept = String(
            String.UnicodeScalarView(text.unicodeScalars.map { XMLReader.kept($0) }))
        #expect(
            texts.contains {
                $0.unicodeScalars.suffix(kept.unicodeScalars.count).elementsEqual(
                    kept.unicodeScalars)
            })
    }

    @Test("A text that a spreadsheet would take for a formula is made harmless, quotes doubled")
    func table() async throws {
        var lead = SampleLead()
        lead.comment = "=HYPERLINK(\"http://x\";\"y\"),\n+1"
        let scene = try await scene([lead])
        let text = try await scene.administration.exportLeads(.csv).whole
        #expect(text.contains("\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\"),"))
        #expect(text.contains(",+32474741428,"))
    }

    @Test(
        "R-407: an erased visitor is in no later export; that the lead was handed on is on record")
    func erased() async throws {
        let lead = SampleLead()
        var other = SampleLead()
        other.visitor.email = "an.peeters@example.com"
        let scene = try await scene([lead, other])
        #expect(try await scene.administration.exportLeads(.adf).files.map(\.leads) == [2])
        _ = try await scene.administration.erase(lead.visitor.id.description)
        let after = try await scene.administration.exportLeads(.adf)
        #expect(after.files.map(\.leads) == [1] && after.unreadable == 1)
        let handedOn = try await scene.administration.handedOn(of: lead.visitor.id.description)
        #expect(handedOn == [lead.id.description])
    }

    @Test("A lead's visitor is in the central base, to be found by any terminal")
    func visitor() async throws {
        let scene = try await scene([SampleLead()])
        let terminal = try await scene.terminal()
        let found = try await scene.search(
            terminal, CustomerQuestion(email: "marie.leblanc@example.com"))
        #expect(found.customers.map(\.lastName) == ["Leblanc"])
    }
}
