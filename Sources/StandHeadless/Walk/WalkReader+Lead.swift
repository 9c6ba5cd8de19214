import JourneyEngine

/// Leads, and the ways from a journey to a lead and back.
extension WalkReader {
    func lead(_ line: WalkLine) throws(Rejection) -> Command? {
        switch line.name {
        case "beginLead": .beginLead(try line.required(.reason, "R-201"))
        case "scanTicket": try scan(line)
        case "undoScan": .undoScan
        case "leadField": .fillLead(try line.required(.field, "R-204"), try line.leadValue())
        case "leadConsent":
            .answerLeadConsent(
                try line.required(.purpose, "R-122"), try line.required(.answer, "R-208"))
        case "confirmLead":
            .confirmLead(emailRead: try line.flag(.emailRead, "R-214") ?? true)
        case "newLead": .newLead
        case "demote": .demote(try line.required(.reason, "R-201"))
        case "promoteLead": try promotion(line)
        default: nil
        }
    }

    /// the visitor's agreement is asked; it is never taken for granted.
    private func scan(_ line: WalkLine) throws(Rejection) -> Command {
        guard let agreed = try line.flag(.agreed, "R-203") else {
            throw Rejection("R-203", field: .agreed, .value(.empty))
        }
        return .scanTicket(payload: try line.text(.payload, "R-203") ?? "", agreed: agreed)
    }

    private func promotion(_ line: WalkLine) throws(Rejection) -> Command {
        let text = try line.text(.lead, "R-211") ?? ""
        guard let id = LeadID(text) else {
            throw Rejection("R-211", field: .lead, .unknown(text))
        }
        return .promoteLead(id)
    }
}
