import JourneyEngine
import Testing

@Suite("Likely doubles")
struct DoubleRulesTests {
    /// A second lead after An Peeters's.
    private func second() throws -> Scene {
        var scene = try Scene.filledLead()
        try scene.perform(all: [
            .fillLead(.mobile, .text("470112233")), .confirmLead(emailRead: true), .newLead,
        ])
        return scene
    }

    @Test("R-212: the same email or phone is pointed out at once")
    func emailAndPhone() throws {
        let scene = try second()
        let email = scene.warnings(about: .fillLead(.email, .text("AN.Peeters@example.org")))
        #expect(email.contains { $0.rule == "R-212" && $0.field == .email })
        let mobile = scene.warnings(about: .fillLead(.mobile, .text("0470 11 22 33")))
        #expect(mobile.map(\.rule).contains("R-212"))
        #expect(scene.warnings(about: .fillLead(.email, .text("new@example.org"))).isEmpty)
    }

    @Test(
        "R-212: a near name at the same postal code is pointed out",
        arguments: [
            ("An", "Peters", "3000", true), ("Ann", "Peeters", "3000", true),
            ("Peeters", "An", "3000", true), ("AN", "PEETERS", "3000", true),
            ("An", "Peeters", "1000", false), ("Jan", "Pieters", "3000", false),
        ])
    func nearName(_ first: String, _ last: String, _ code: String, _ isDouble: Bool) throws {
        var scene = try second()
        try scene.perform(all: [
            .fillLead(.postalCode, .text(code)), .fillLead(.firstName, .text(first)),
        ])
        let warnings = scene.warnings(about: .fillLead(.lastName, .text(last)))
        #expect(warnings.contains { $0.rule == "R-212" } == isDouble)
    }

    @Test("R-212: going on is recorded, and one person's own card is no double")
    func goingOn() throws {
        var scene = try second()
        try scene.perform(all: Scene.leadFields + [.answerLeadConsent(.contact, .yes)])
        #expect(
            try scene.perform(.confirmLead(emailRead: true)).first == .likelyDoubleAccepted)
        var own = try Scene.linked()
        try own.perform(.demote(.noTime))
        try own.perform(all: Scene.leadFields.filter { $0 != .fillLead(.language, .text("nl")) })
        #expect(own.warnings(about: .confirmLead(emailRead: true)).isEmpty)
    }
}
