/// What only the plain wizard says; the rest it shares with the screens.
struct PlainTexts: TextGroup {
    let welcome: String
    let howTo: String
    let goodbye: String
    // The words that lead elsewhere, in small letters
    let back: String
    let home: String
    let help: String
    let quit: String
    let keeps: @Sendable (_ now: String) -> String
    let asNow: String
    let number: @Sendable (_ count: Int) -> String
    let noSuchNumber: @Sendable (_ count: Int) -> String
    let numberOrLetters: String
    let more: @Sendable (_ count: Int) -> String
    let nothingFound: String
    let yesOrNo: @Sendable (_ yes: String, _ no: String) -> String
    let needed: String
    let digitsOnly: String
    let suggestion: @Sendable (_ text: String) -> String
    let noWayBack: String
    let atHome: @Sendable (_ brand: String) -> String
    let whatNow: String
    let goOn: String
    let searchAgain: String
    let knownHere: @Sendable (_ name: String, _ town: String) -> String
    let linkThem: String
    let takeOrLeave: String
    let none: String
    let otherAddress: String
    let readQuote: String
}
