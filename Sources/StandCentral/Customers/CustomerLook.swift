package import SyncProtocol

/// A terminal's look into the central base: what it asked, and who asked it.
package struct CustomerLook: Sendable {
    package var question: CustomerQuestion
    package var device: DeviceID
    /// Milliseconds since 1970, UTC.
    package var time: Int64

    /// The most customers one answer tells of.
    package static let most = 10

    /// What was looked for, as kinds only: `email, name`.
    var kinds: String {
        var kinds: [String] = []
        if question.email != nil { kinds.append("email") }
        if question.phone != nil { kinds.append("phone") }
        if question.vat != nil { kinds.append("vat") }
        if question.name != nil { kinds.append("name") }
        return kinds.joined(separator: ", ")
    }
}
