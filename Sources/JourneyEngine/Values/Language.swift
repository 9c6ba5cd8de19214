/// A language the stand speaks, on its screens and in its offers.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
    case french = "fr"
    case dutch = "nl"
    case german = "de"
    case english = "en"
}
