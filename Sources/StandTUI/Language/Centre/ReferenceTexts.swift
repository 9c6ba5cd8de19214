/// The page of the reference data.
struct ReferenceTexts: Sendable {
    let heading: String
    let inUse: String
    let offered: String
    let nothingOffered: String
    let newestHere: String
    let models: String
    let explanation: String
    // In the footer
    let refresh: String

    static let english = ReferenceTexts(
        heading: "Reference data", inUse: "In use", offered: "At the centre",
        nothingOffered: "not known yet", newestHere: "the same", models: "Models of this brand",
        explanation: "An offer that is open ends with the data it began with.",
        refresh: "fetch")
    static let french = ReferenceTexts(
        heading: "Données de référence", inUse: "En service", offered: "À la centrale",
        nothingOffered: "pas encore connu", newestHere: "les mêmes",
        models: "Modèles de cette marque",
        explanation: "Une offre en cours se termine avec les données de son début.",
        refresh: "actualiser")
    static let dutch = ReferenceTexts(
        heading: "Referentiegegevens", inUse: "In gebruik", offered: "Bij de centrale",
        nothingOffered: "nog niet bekend", newestHere: "dezelfde",
        models: "Modellen van dit merk",
        explanation: "Een lopende offerte eindigt met de gegevens waarmee ze begon.",
        refresh: "ophalen")
    static let german = ReferenceTexts(
        heading: "Referenzdaten", inUse: "In Gebrauch", offered: "Bei der Zentrale",
        nothingOffered: "noch nicht bekannt", newestHere: "dieselben",
        models: "Modelle dieser Marke",
        explanation: "Ein offenes Angebot endet mit den Daten, mit denen es begann.",
        refresh: "holen")
}
