/// The short code by which a configuration can be found again at home.
///
/// Shaped like the factory's own: two letters of the brand, then three characters for each part
/// — model, trim, engine, colour, upholstery, wheels — and for each option. A part's characters
/// depend only on its id, so they stay when the catalogue grows.
public struct ConfigurationCode: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// The code of a configuration; parts not chosen yet stand as `000`.
    public init(of configured: ConfiguredModel) {
        let parts =
            [
                Optional(configured.model.id), configured.configuration.trim,
                configured.configuration.engine,
            ] + FinishKind.allCases.map { configured.finish($0)?.id }
        let options = configured.paidOptions.map(\.id).sorted()
        let groups = parts.map(Self.characters) + options.map { Self.characters($0) }
        let brand = configured.model.brand.rawValue.uppercased().filter(\.isLetter).prefix(2)
        text = ([String(brand)] + groups).joined()
    }

    /// Three Crockford characters of an id's FNV-1a hash.
    ///
    /// Two were too few: parts of one model then shared theirs.
    private static func characters(_ id: String?) -> String {
        guard let id else { return "000" }
        let hash = id.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        let folded = Int((hash ^ (hash >> 15) ^ (hash >> 30)) % 32_768)
        return String([folded / 1024, folded / 32 % 32, folded % 32].map { alphabet[$0] })
    }
}
