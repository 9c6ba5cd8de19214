/// The search for a dealer.
struct PointOfSaleTexts: Sendable {
    let heading: String
    let filter: String
    let nearestTo: @Sendable (_ place: String) -> String
    let standIn: @Sendable (_ code: String, _ place: String) -> String
    let unknownCode: @Sendable (_ code: String) -> String
    let byTown: String
    let none: String
    let clear: String
    let backToVehicle: String
    let laterDelivery: @Sendable (_ days: Int) -> String

    static let french = PointOfSaleTexts(
        heading: "Quel point de vente?", filter: "Code postal, localité ou nom",
        nearestTo: { "Le plus proche de \($0) d'abord" },
        standIn: { "\($0) n'est pas dans la table: distances depuis \($1)." },
        unknownCode: { "\($0) n'est pas dans la table: par localité, sans distance." },
        byTown: "Client hors du pays: par localité, sans distance.",
        none: "Aucun point de vente ainsi nommé: effacez des lettres.", clear: "effacer",
        backToVehicle: "véhicule",
        laterDelivery: {
            $0 == 1 ? "livraison 1 jour plus tard" : "livraison \($0) jours plus tard"
        })
    static let dutch = PointOfSaleTexts(
        heading: "Welke dealer?", filter: "Postcode, gemeente of naam",
        nearestTo: { "Dichtst bij \($0) eerst" },
        standIn: { "\($0) staat niet in de tabel: afstanden vanaf \($1)." },
        unknownCode: { "\($0) staat niet in de tabel: per gemeente, zonder afstand." },
        byTown: "Klant buiten het land: per gemeente, zonder afstand.",
        none: "Geen dealer met die naam: wis enkele letters.", clear: "wissen",
        backToVehicle: "wagen", laterDelivery: { "levert \($0) dagen later" })
    static let german = PointOfSaleTexts(
        heading: "Welcher Händler?", filter: "Postleitzahl, Ort oder Name",
        nearestTo: { "Nächstgelegen zu \($0) zuerst" },
        standIn: { "\($0) fehlt in der Tabelle: Entfernungen ab \($1)." },
        unknownCode: { "\($0) fehlt in der Tabelle: nach Ort, ohne Entfernung." },
        byTown: "Kunde außerhalb des Landes: nach Ort, ohne Entfernung.",
        none: "Kein Händler mit diesem Namen: Löschen Sie Buchstaben.", clear: "löschen",
        backToVehicle: "Fahrzeug", laterDelivery: { "liefert \($0) Tage später" })
    static let english = PointOfSaleTexts(
        heading: "Which dealer?", filter: "Postal code, town or name",
        nearestTo: { "Nearest to \($0) first" },
        standIn: { "\($0) is not in the table: distances from \($1)." },
        unknownCode: { "\($0) is not in the table: by town, without distance." },
        byTown: "Customer outside the country: by town, without distance.",
        none: "No point of sale of that name: take letters away.", clear: "clear",
        backToVehicle: "vehicle", laterDelivery: { "delivers \($0) days later" })
}
