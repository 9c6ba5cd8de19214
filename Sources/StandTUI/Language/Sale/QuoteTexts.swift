/// The page that shows the quote as it will be printed, and the box that saves it to a file.
///
/// What the paper itself says is in `PaperTexts`.
struct QuoteTexts: Sendable {
    let toSendOut: String
    let correct: String
    /// The key that leads back to a quote that is being corrected.
    let earlier: String
    /// The key that saves the paper as a PDF.
    let save: String
    let saveAs: String
    let saved: @Sendable (_ path: String) -> String
    let unsaved: @Sendable (PaperTrouble) -> String
}
