/// The page of the licence.
struct LicenceTexts: Sendable {
    let heading: String
    let none: String
    let code: String
    let address: String
    let show: String
    let terminal: String
    let brands: String
    let validUntil: String
    let lastData: String
    let surely: String
    // In the footer
    let register: String
    let remove: String
    let refresh: String

    static let english = LicenceTexts(
        heading: "Licence",
        none: "Type the licence code of the show and the centre's address, as they stand on the "
            + "letter. Until then everything works, and what is recorded waits here.",
        code: "Licence code", address: "Centre's address", show: "Show", terminal: "Terminal",
        brands: "Brands", validUntil: "Valid until", lastData: "Reference data",
        surely: "Remove the licence? Nothing recorded is deleted, and nothing is sent any more.",
        register: "register", remove: "remove", refresh: "refresh data")
    static let french = LicenceTexts(
        heading: "Licence",
        none:
            "Tapez le code de licence du salon et l'adresse de la centrale, comme dans la lettre. "
            + "D'ici là tout fonctionne, et ce qui est enregistré attend ici.",
        code: "Code de licence", address: "Adresse de la centrale", show: "Salon",
        terminal: "Borne", brands: "Marques", validUntil: "Valable jusqu'au",
        lastData: "Données de référence",
        surely: "Retirer la licence? Rien n'est effacé, et plus rien n'est envoyé.",
        register: "enregistrer", remove: "retirer", refresh: "actualiser")
    static let dutch = LicenceTexts(
        heading: "Licentie",
        none: "Typ de licentiecode van het salon en het adres van de centrale, zoals in de brief. "
            + "Tot dan werkt alles, en wat bewaard wordt, wacht hier.",
        code: "Licentiecode", address: "Adres van de centrale", show: "Salon", terminal: "Zuil",
        brands: "Merken", validUntil: "Geldig tot", lastData: "Referentiegegevens",
        surely: "De licentie verwijderen? Niets wordt gewist, en niets wordt nog verstuurd.",
        register: "registreren", remove: "verwijderen", refresh: "vernieuwen")
    static let german = LicenceTexts(
        heading: "Lizenz",
        none: "Tippen Sie den Lizenzcode der Messe und die Adresse der Zentrale, wie im Brief. Bis "
            + "dahin geht alles, und was gespeichert wird, wartet hier.",
        code: "Lizenzcode", address: "Adresse der Zentrale", show: "Messe", terminal: "Terminal",
        brands: "Marken", validUntil: "Gültig bis", lastData: "Referenzdaten",
        surely: "Die Lizenz entfernen? Nichts wird gelöscht, und nichts wird mehr gesendet.",
        register: "registrieren", remove: "entfernen", refresh: "Daten holen")
}
