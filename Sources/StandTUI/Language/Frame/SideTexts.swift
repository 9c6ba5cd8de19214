import JourneyEngine

/// The card of what is known, at the right.
struct SideTexts: Sendable {
    let nobody: String
    let `private`: String
    let professional: String

    func kind(_ kind: CustomerKind) -> String {
        switch kind {
        case .private: `private`
        case .professional: professional
        }
    }

    static let french = SideTexts(
        nobody: "Pas encore de client", private: "particulier", professional: "professionnel")
    static let dutch = SideTexts(
        nobody: "Nog geen klant", private: "particulier", professional: "zakelijk")
    static let german = SideTexts(
        nobody: "Noch kein Kunde", private: "privat", professional: "gewerblich")
    static let english = SideTexts(
        nobody: "No customer yet", private: "private", professional: "professional")
}
