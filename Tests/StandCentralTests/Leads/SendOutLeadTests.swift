import JourneyEngine
import SyncProtocol
import TestSupport
import Testing

@testable import StandCentral

@Suite("What a send-out tells the dealer")
struct SendOutLeadTests {
    /// A centre that some visits have reached whole.
    private func scene(_ visits: SampleVisit...) async throws -> (CentralScene, TestTerminal) {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        for visit in visits { _ = try await scene.send(terminal, visit.whole(on: &terminal)) }
        return (scene, terminal)
    }

    @Test("R-165: a send-out is one lead of its dealer, with quote, price and consents")
    func lead() async throws {
        let visit = try SampleVisit()
        let (scene, _) = try await scene(visit)
        let export = try await scene.administration.exportLeads(.adf)
        #expect(export.files.map(\.dealer) == [visit.quote.dealer.id])
        #expect(export.files.map(\.leads) == [1])
        for element in [
            "<make>Citroën</make>", "<model>ë-C3</model>", "<trim>YOU</trim>",
            #"<price type="quote" currency="EUR">21169.98</price>"#,
            #"<name part="first">Marie</name>"#, "<email>marie.leblanc@example.com</email>",
            #"<id source="Stand">carrect-grimbergen</id>"#,
            "<vendorname>Carrect Retail</vendorname>", "Quote: \(visit.quote.number)",
            "Show voucher: 250.00 EUR.", "Consent, contact: yes.",
            "Consent, partners: not asked.",
        ] {
            #expect(export.whole.contains(element), "\(element)\n\(export.whole)")
        }
        try XMLReader.check(export.whole)
        let table = try await scene.administration.exportLeads(.csv).whole
        #expect(table.contains(",\(visit.quote.number),21169.98,private,mrs,Marie,Leblanc,"))
        #expect(try await scene.store.figures().leads == 1)
    }

    @Test("R-165: sent again it is the same lead, with the address as it was corrected")
    func again() async throws {
        let visit = try SampleVisit()
        var (scene, terminal) = try await scene(visit)
        var corrected = visit.customer
        corrected.email = "marie@example.org"
        let edited = try terminal.append(
            "customerEdited", sealing: corrected.card, subject: visit.customer.id,
            key: visit.customer.key)
        _ = try await scene.send(
            terminal, [edited, visit.sendOut(on: &terminal, isAgain: true)])
        let export = try await scene.administration.exportLeads(.adf)
        #expect(export.files.map(\.leads) == [1])
        #expect(export.whole.contains("<email>marie@example.org</email>"))
    }

    @Test("R-142, R-165: what was noted for the dealer is in the lead, whatever it holds")
    func wishes() async throws {
        let visit = try SampleVisit()
        var (scene, terminal) = try await scene(visit)
        let wish = "<b>&\"quoted\"</b> =1+1"
        let body =
            #"{"customer":"\#(visit.customer.id)","text":"<b>&\"quoted\"</b> =1+1","#
            + #""wish":"tradeIn"}"#
        let noted = try terminal.append(
            "wishNoted", sealing: Array(body.utf8), subject: visit.customer.id,
            key: visit.customer.key)
        _ = try await scene.send(terminal, [noted, visit.sendOut(on: &terminal, isAgain: true)])
        let texts = try XMLReader.check(
            try await scene.administration.exportLeads(.adf).whole)
        #expect(texts.contains { $0.contains("tradeIn: \(wish)") })
    }

    @Test("R-165, R-206: both kinds of lead stand in the file of their dealer")
    func both() async throws {
        let visit = try SampleVisit()
        var (scene, terminal) = try await scene(visit)
        var lead = SampleLead()
        lead.dealer = visit.quote.dealer.id
        _ = try await scene.send(terminal, lead.confirmed(on: &terminal))
        let export = try await scene.administration.exportLeads(.adf)
        #expect(export.files.map(\.leads) == [2])
        try XMLReader.check(export.whole)
    }

    @Test("R-407: an erased customer is in no later export; what was handed on is on record")
    func erased() async throws {
        let visit = try SampleVisit()
        let (scene, _) = try await scene(visit)
        #expect(try await scene.administration.exportLeads(.csv).files.map(\.leads) == [1])
        let id = visit.customer.id.description
        _ = try await scene.administration.erase(id)
        #expect(try await scene.administration.exportLeads(.csv).files.isEmpty)
        #expect(try await scene.administration.handedOn(of: id).count == 1)
    }
}
