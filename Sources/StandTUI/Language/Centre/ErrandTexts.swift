/// How an errand to the centre ended.
struct ErrandTexts: Sendable {
    let registered: String
    let removed: String
    let refreshed: @Sendable (_ version: String) -> String
    let newestAlready: @Sendable (_ version: String) -> String
    let nothingPublished: String
    let packageBroken: String
    let recordsWait: @Sendable (_ count: Int) -> String
    let codeWrong: @Sendable (_ place: Int) -> String
    let codeMistyped: String
    let codeLength: @Sendable (_ found: Int, _ expected: Int) -> String
    let addressWrong: String
    let otherCentre: String
    let unknownLicence: String
    let noSeatLeft: String
    let registeredElsewhere: String
    let rehearsal: String
}
