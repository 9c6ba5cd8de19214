import JourneyEngine
import Testing

extension Scene {
    /// What a visitor's ticket says, as most ticket offices write it.
    static let ticket = """
        {"firstName":"An","lastName":"Peeters","email":"an.peeters@example.org",\
        "mobile":"+32 470 11 22 33","postalCode":"3000","country":"België","lang":"nl-BE"}
        """

    /// The fields that every lead must have, for a model that can be ordered.
    static let leadFields: [Command] = [
        .fillLead(.language, .text("nl")), .fillLead(.title, .text("mrs")),
        .fillLead(.email, .text("an.peeters@example.org")), .fillLead(.country, .text("BE")),
        .fillLead(.postalCode, .text("3000")), .fillLead(.models, .list(["citroen/city"])),
        .fillLead(.cta, .text("quote")), .fillLead(.lastName, .text("Peeters")),
        .fillLead(.firstName, .text("An")), .fillLead(.pointOfSale, .text("carrect")),
    ]

    static func lead(_ brand: Brand = .citroen, _ reason: LeadReason = .noTime) throws -> Scene {
        var scene = try signedIn(brand)
        try scene.perform(.beginLead(reason))
        return scene
    }

    /// A lead that only needs to be confirmed.
    static func filledLead() throws -> Scene {
        var scene = try lead()
        try scene.perform(all: leadFields + [.answerLeadConsent(.contact, .yes)])
        return scene
    }

    static func confirmedLead() throws -> Scene {
        var scene = try filledLead()
        try scene.perform(.confirmLead(emailRead: true))
        return scene
    }

    var openLead: Lead {
        get throws { try #require(desk.openLead) }
    }

    /// The lead that was confirmed last.
    var lastLead: LeadID {
        get throws {
            try #require(
                events.reversed().lazy.compactMap { event in
                    if case .leadConfirmed(let facts) = event { facts.lead } else { nil }
                }.first)
        }
    }

    /// What was recorded of a confirmed lead.
    var facts: LeadFacts {
        get throws { try #require(records.lead(lastLead)).facts }
    }

    func warnings(about command: Command) -> [FieldWarning] {
        DeskDecider.warnings(about: command, desk, world)
    }
}
