/// One text of the reference data in the four languages of the show.
///
/// A proper name that is the same everywhere ("ë-C3", "YOU") is coded as one plain string.
public struct LocalizedText: Hashable, Sendable {
    public var fr: String
    public var nl: String
    public var de: String
    public var en: String

    public init(fr: String, nl: String, de: String, en: String) {
        self.fr = fr
        self.nl = nl
        self.de = de
        self.en = en
    }

    /// A name that no language translates.
    public init(_ name: String) {
        self.init(fr: name, nl: name, de: name, en: name)
    }

    public subscript(language: Language) -> String {
        switch language {
        case .french: fr
        case .dutch: nl
        case .german: de
        case .english: en
        }
    }

    /// All four, for a search that finds a thing by its name in any language.
    public var all: [String] { [fr, nl, de, en] }

    private var isName: Bool { fr == nl && nl == de && de == en }
}

extension LocalizedText: Codable {
    private enum CodingKeys: String, CodingKey { case fr, nl, de, en }

    public init(from decoder: any Decoder) throws {
        if let name = try? decoder.singleValueContainer().decode(String.self) {
            self.init(name)
            return
        }
        let texts = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            fr: try texts.decode(String.self, forKey: .fr),
            nl: try texts.decode(String.self, forKey: .nl),
            de: try texts.decode(String.self, forKey: .de),
            en: try texts.decode(String.self, forKey: .en))
    }

    public func encode(to encoder: any Encoder) throws {
        if isName {
            var name = encoder.singleValueContainer()
            try name.encode(fr)
            return
        }
        var texts = encoder.container(keyedBy: CodingKeys.self)
        try texts.encode(fr, forKey: .fr)
        try texts.encode(nl, forKey: .nl)
        try texts.encode(de, forKey: .de)
        try texts.encode(en, forKey: .en)
    }
}
