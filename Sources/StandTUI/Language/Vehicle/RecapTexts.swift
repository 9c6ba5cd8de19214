/// The recap.
struct RecapTexts: Sendable {
    let heading: String
    let code: String
    let engine: String
    let options: String
    let monthly: String
    let lastPayment: String
    let technical: String
    let equipment: String
    let choices: String
    let technicalShort: String
    let equipmentShort: String
    let choicesShort: String
    let energy: String
    let consumption: String
    let range: String
    let body: String
    let noEquipment: String
    /// who answers questions on finance.
    let bankSpecialist: String
    let corrects: @Sendable (_ number: String) -> String

    static let french = RecapTexts(
        heading: "Récapitulatif", code: "code", engine: "Moteur", options: "Options",
        monthly: "Mensualité indicative*", lastPayment: "Dernière mensualité*",
        technical: "Données techniques", equipment: "Équipement de série", choices: "Vos choix",
        technicalShort: "technique", equipmentShort: "équipement", choicesShort: "vos choix",
        energy: "Énergie", consumption: "Consommation", range: "Autonomie",
        body: "Carrosserie", noEquipment: "Le catalogue ne détaille pas cet équipement.",
        bankSpecialist: "* Indicatif. Crédit ou leasing? Le spécialiste bancaire du stand répond.",
        corrects: { "Une nouvelle offre remplacera la \($0)." })
    static let dutch = RecapTexts(
        heading: "Overzicht", code: "code", engine: "Motor", options: "Opties",
        monthly: "Indicatief maandbedrag*", lastPayment: "Laatste maandbedrag*",
        technical: "Technische gegevens", equipment: "Standaarduitrusting",
        choices: "Uw keuzes", technicalShort: "technisch", equipmentShort: "uitrusting",
        choicesShort: "uw keuzes", energy: "Energie", consumption: "Verbruik", range: "Rijbereik",
        body: "Koetswerk", noEquipment: "De catalogus beschrijft deze uitrusting niet.",
        bankSpecialist: "* Indicatief. Lening of leasing? Vraag de bankspecialist op de stand.",
        corrects: { "Een nieuwe offerte komt in de plaats van \($0)." })
    static let german = RecapTexts(
        heading: "Zusammenfassung", code: "Code", engine: "Motor", options: "Extras",
        monthly: "Monatsrate, Richtwert*", lastPayment: "Schlussrate*",
        technical: "Technische Daten", equipment: "Serienausstattung", choices: "Ihre Wahl",
        technicalShort: "Technik", equipmentShort: "Serie", choicesShort: "Ihre Wahl",
        energy: "Antrieb", consumption: "Verbrauch", range: "Reichweite", body: "Aufbau",
        noEquipment: "Der Katalog beschreibt diese Ausstattung nicht.",
        bankSpecialist: "* Richtwert. Kredit oder Leasing? Der Bankberater am Stand antwortet.",
        corrects: { "Ein neues Angebot ersetzt \($0)." })
    static let english = RecapTexts(
        heading: "Recap", code: "code", engine: "Engine", options: "Options",
        monthly: "Indicative monthly*", lastPayment: "Last payment*",
        technical: "Technical data", equipment: "Standard equipment", choices: "The choices",
        technicalShort: "technical", equipmentShort: "equipment", choicesShort: "the choices",
        energy: "Energy", consumption: "Consumption", range: "Range", body: "Body",
        noEquipment: "The catalogue does not detail this equipment.",
        bankSpecialist: "* Indicative. Loan or leasing? The stand's bank specialist answers.",
        corrects: { "A new quote will replace \($0)." })
}
