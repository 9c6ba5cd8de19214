/// The mail providers of the stand's visitors, and what their names are mistaken for (`R-121`).
enum MailDomain {
    /// The domain that was perhaps meant by a lower-case one; nil if it looks right.
    static func likely(_ domain: String) -> String? {
        let labels = domain.split(separator: ".", maxSplits: 1).map(String.init)
        guard let name = labels.first else { return nil }
        guard labels.count == 2 else { return withMissingDot(domain) }
        let typedEnd = labels[1]
        let end = endSlips[typedEnd] ?? typedEnd
        if genuine.contains(name), end == typedEnd { return nil }
        guard let provider = provider(like: name), typedEnd.utf8.count <= 5 else {
            return end == typedEnd ? nil : "\(name).\(end)"
        }
        // A provider's name under an end that is not its own is a slip only when the end is close
        // to one of its own, or the name itself is spelt wrongly.
        if provider.ends.contains(end) {
            let likely = "\(provider.name).\(end)"
            return likely == domain ? nil : likely
        }
        let usual = provider.ends[0]
        return isNear(end, usual) || provider.ends.count == 1 ? "\(provider.name).\(usual)" : nil
    }

    /// The address in a text without `@` that ends with a provider's domain.
    static func withMissingAt(_ text: String) -> String? {
        for provider in providers {
            for end in provider.ends {
                let domain = "\(provider.name).\(end)"
                guard text.hasSuffix(domain), text.utf8.count > domain.utf8.count else { continue }
                let local = text.dropLast(domain.count)
                return "\(local)@\(domain)"
            }
        }
        return nil
    }

    private static func withMissingDot(_ domain: String) -> String? {
        if let provider = providers.first(where: { $0.name == domain }) {
            return "\(provider.name).\(provider.ends[0])"
        }
        for end in ["com", "net", "be", "lu", "fr", "nl", "de", "eu"] where domain.hasSuffix(end) {
            let name = String(domain.dropLast(end.count))
            if name.utf8.count > 1 { return likely("\(name).\(end)") ?? "\(name).\(end)" }
        }
        return nil
    }

    private struct Provider {
        let name: String
        /// The ends of its domains, the usual one first.
        let ends: [String]
    }

    private static func provider(like name: String) -> Provider? {
        providers.first { $0.name == name }
            ?? providers.first { $0.name.utf8.count > 4 && isNear(name, $0.name) }
    }

    private static let manyEnds = ["com", "be", "fr", "nl", "de", "it", "es", "lu", "co.uk", "pt"]

    private static let providers = [
        Provider(name: "gmail", ends: ["com"]), Provider(name: "hotmail", ends: manyEnds),
        Provider(name: "outlook", ends: manyEnds), Provider(name: "yahoo", ends: manyEnds),
        Provider(name: "icloud", ends: ["com"]), Provider(name: "telenet", ends: ["be"]),
        Provider(name: "skynet", ends: ["be"]), Provider(name: "proximus", ends: ["be", "com"]),
        Provider(name: "googlemail", ends: ["com"]),
        Provider(name: "yopmail", ends: ["com", "fr"]),
        Provider(name: "protonmail", ends: ["com", "ch"]), Provider(name: "wanadoo", ends: ["fr"]),
        Provider(name: "laposte", ends: ["net"]), Provider(name: "live", ends: manyEnds),
    ]

    /// Names one letter away from a provider's that are someone's own.
    private static let genuine: Set<String> = [
        "email", "fmail", "hmail", "mail", "smail", "tmail", "ymail", "zmail",
    ]

    /// Ends that no domain has, and what they were meant to be.
    private static let endSlips = [
        "con": "com", "comm": "com", "cmo": "com", "ocm": "com", "vom": "com", "xom": "com",
        "coom": "com", "cpm": "com", "cim": "com", "clm": "com", "bee": "be", "bbe": "be",
        "frr": "fr", "luu": "lu", "nll": "nl", "dee": "de", "nett": "net", "ner": "net",
    ]

    /// Whether one letter more, less or other, or two swapped, makes one text of the other.
    private static func isNear(_ left: String, _ right: String) -> Bool {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        guard abs(a.count - b.count) <= 1 else { return false }
        let same = zip(a, b).prefix { $0 == $1 }.count
        let (restA, restB) = (a[same...], b[same...])
        if restA.count == restB.count {
            let isSwap =
                restA.count > 1 && restA.first == restB.dropFirst().first
                && restB.first == restA.dropFirst().first
                && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
            return isSwap || restA.dropFirst().elementsEqual(restB.dropFirst())
        }
        return restA.count > restB.count
            ? restA.dropFirst().elementsEqual(restB) : restB.dropFirst().elementsEqual(restA)
    }
}
