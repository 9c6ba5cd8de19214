internal import JourneyEngine

/// The page on which a customer activates the account that was asked for at the show.
///
/// Looking at it changes nothing: mail programs open links by themselves.
enum ActivationPage {
    /// - Parameters:
    ///   - code: What the link in the mail carried.
    ///   - state: What it is good for.
    ///   - isDone: Whether it was activated just now.
    static func text(
        code: String, state: ActivationState, _ language: Language, isDone: Bool = false
    ) -> String {
        let words = ActivationTexts.in(language)
        let shown = isDone ? ActivationState.activated : state
        let action =
            "/v1/accounts/\(XMLText.escaped(code))/activation?language=\(language.rawValue)"
        let button =
            shown == .open
            ? "<form method=\"post\" action=\"\(action)\"><button>\(words.activate)</button></form>"
            : ""
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="robots" content="noindex">
            <title>\(words.title)</title>
            <style>
            body { font: 18px/1.5 sans-serif; max-width: 34em; margin: 3em auto; padding: 0 1em; }
            button { font: inherit; padding: .4em 1em; }
            </style>
            </head>
            <body>
            <h1>\(words.title)</h1>
            <p>\(words.sentence(shown))</p>
            \(button)
            </body>
            </html>

            """
    }
}

/// The words of that page in one language.
struct ActivationTexts: Sendable {
    let title: String
    let activate: String
    private let open: String
    private let activated: String
    private let unknown: String

    /// What is said of an account.
    func sentence(_ state: ActivationState) -> String {
        switch state {
        case .open: open
        case .activated: activated
        case .unknown: unknown
        }
    }

    /// The words in one language.
    static func `in`(_ language: Language) -> ActivationTexts {
        switch language {
        case .french:
            ActivationTexts(
                title: "Votre compte", activate: "Activer mon compte",
                open: "Vous avez demandé un compte sur notre stand. Un clic suffit pour l'activer.",
                activated: "Votre compte est actif.",
                unknown: "Ce lien ne mène à aucun compte. Est-il complet?")
        case .dutch:
            ActivationTexts(
                title: "Uw account", activate: "Mijn account activeren",
                open:
                    "U vroeg op onze stand een account aan. Eén klik volstaat om het te activeren.",
                activated: "Uw account is actief.",
                unknown: "Deze link leidt naar geen account. Is hij volledig?")
        case .german:
            ActivationTexts(
                title: "Ihr Konto", activate: "Mein Konto aktivieren",
                open: "Sie haben an unserem Stand um ein Konto gebeten. Ein Klick aktiviert es.",
                activated: "Ihr Konto ist aktiv.",
                unknown: "Dieser Link führt zu keinem Konto. Ist er vollständig?")
        case .english:
            ActivationTexts(
                title: "Your account", activate: "Activate my account",
                open: "You asked for an account at our stand. One click activates it.",
                activated: "Your account is active.",
                unknown: "This link leads to no account. Is it whole?")
        }
    }
}
