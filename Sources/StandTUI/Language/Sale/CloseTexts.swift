/// The end of a journey.
struct CloseTexts: Sendable {
    let heading: String
    let done: @Sendable (_ number: String, _ state: String) -> String
    let skipped: @Sendable (_ number: String) -> String
    let another: @Sendable (_ name: String) -> String
    let anotherDetail: String
    let disconnect: String
    let disconnectDetail: String
    let sayToCustomer: String
    let activation: String
    let quoteComes: @Sendable (_ number: String) -> String
    let voucher: @Sendable (_ amount: String) -> String
    /// before the licence is registered.
    let voucherLater: @Sendable (_ amount: String) -> String
    let dealer: @Sendable (_ name: String) -> String
    let sendOut: String

    static let french = CloseTexts(
        heading: "Et maintenant?", done: { "Offre \($0): \($1)." },
        skipped: { "Offre \($0): pas envoyée, raison notée." },
        another: { "Une autre offre pour \($0)" },
        anotherDetail: "le client reste lié, retour au choix du modèle",
        disconnect: "Déconnecter le client",
        disconnectDetail: "la pastille montre … et l'accueil attend le visiteur suivant",
        sayToCustomer: "À dire au client",
        activation: "· un e-mail d'activation de son compte arrive;",
        quoteComes: { "· l'offre \($0) arrive par e-mail;" },
        voucher: { "· son bon de \($0) arrive par e-mail;" },
        voucherLater: { "· son bon de \($0) suivra plus tard par e-mail;" },
        dealer: { "· \($0) le recontacte." }, sendOut: "envois")
    static let dutch = CloseTexts(
        heading: "En nu?", done: { "Offerte \($0): \($1)." },
        skipped: { "Offerte \($0): niet verstuurd, reden genoteerd." },
        another: { "Nog een offerte voor \($0)" },
        anotherDetail: "de klant blijft gekoppeld, terug naar de modelkeuze",
        disconnect: "De klant loskoppelen",
        disconnectDetail: "de bol toont … en het startscherm wacht op de volgende bezoeker",
        sayToCustomer: "Zeg aan de klant",
        activation: "· er komt een e-mail om de account te activeren;",
        quoteComes: { "· offerte \($0) komt per e-mail;" },
        voucher: { "· de bon van \($0) komt per e-mail;" },
        voucherLater: { "· de bon van \($0) volgt later per e-mail;" },
        dealer: { "· \($0) neemt contact op." }, sendOut: "verzending")
    static let german = CloseTexts(
        heading: "Und nun?", done: { "Angebot \($0): \($1)." },
        skipped: { "Angebot \($0): nicht gesendet, Grund vermerkt." },
        another: { "Ein weiteres Angebot für \($0)" },
        anotherDetail: "der Kunde bleibt verbunden, zurück zur Modellwahl",
        disconnect: "Den Kunden trennen",
        disconnectDetail: "der Ball zeigt …, die Startseite wartet auf den nächsten Besucher",
        sayToCustomer: "Dem Kunden sagen",
        activation: "· es kommt eine E-Mail zum Aktivieren des Kontos;",
        quoteComes: { "· das Angebot \($0) kommt per E-Mail;" },
        voucher: { "· der Gutschein über \($0) kommt per E-Mail;" },
        voucherLater: { "· der Gutschein über \($0) folgt später per E-Mail;" },
        dealer: { "· \($0) meldet sich." }, sendOut: "Versand")
    static let english = CloseTexts(
        heading: "What now?", done: { "Quote \($0): \($1)." },
        skipped: { "Quote \($0): not sent, the reason is noted." },
        another: { "Another quote for \($0)" },
        anotherDetail: "the customer stays linked, back to the choice of model",
        disconnect: "Disconnect the customer",
        disconnectDetail: "the ball shows … and home waits for the next visitor",
        sayToCustomer: "Tell the customer",
        activation: "· an email to activate the account is coming;",
        quoteComes: { "· quote \($0) comes by email;" },
        voucher: { "· the voucher of \($0) comes by email;" },
        voucherLater: { "· the voucher of \($0) follows later by email;" },
        dealer: { "· \($0) will get in touch." }, sendOut: "send-out")
}
