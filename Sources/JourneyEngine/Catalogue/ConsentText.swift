/// What a customer is asked to consent to.
public enum ConsentPurpose: String, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
    /// Staying in contact: the main one.
    case contact
    /// An experience made to measure.
    case experience
    /// Sharing with partners.
    case partners
}

/// The exact words of one consent, in a version that is recorded with each answer.
public struct ConsentText: Hashable, Sendable, Codable {
    public var purpose: ConsentPurpose
    public var version: String
    public var title: LocalizedText
    public var text: LocalizedText
    /// The section of the privacy policy it rests on.
    public var policySection: LocalizedText
    /// The page where preferences are changed.
    public var preferencesPage: String

    public init(
        purpose: ConsentPurpose, version: String, title: LocalizedText, text: LocalizedText,
        policySection: LocalizedText, preferencesPage: String
    ) {
        self.purpose = purpose
        self.version = version
        self.title = title
        self.text = text
        self.policySection = policySection
        self.preferencesPage = preferencesPage
    }
}
