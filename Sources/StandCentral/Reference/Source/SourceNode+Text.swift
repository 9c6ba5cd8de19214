internal import JourneyEngine

// MARK: - Texts in four languages
extension SourceNode {
    /// A name: one plain string when no language translates it, else all four languages.
    ///
    /// Four times the same under the four languages is refused: it is a proper name, to be
    /// written as one, or it was never translated.
    func name(atMost most: Int = 60) -> LocalizedText {
        if plain != nil {
            let text = LocalizedText(string)
            checkLength(of: text, atMost: most)
            return text
        }
        let text = translations(atMost: most)
        if !text.fr.isEmpty, Set(text.all).count == 1 {
            report("“\(text.fr)” stands in all languages; translate it, or write the name once")
        }
        return text
    }

    /// A sentence, which always differs from language to language.
    func sentence(atMost most: Int) -> LocalizedText {
        guard hasFields else {
            report("a text in four languages is expected here: {fr: …, nl: …, de: …, en: …}")
            return LocalizedText("")
        }
        let text = translations(atMost: most)
        if Set(text.all).count < 4, text.all.allSatisfy({ !$0.isEmpty }) {
            report("two languages have the same words; translate each")
        }
        return text
    }

    private func translations(atMost most: Int) -> LocalizedText {
        allow("fr", "nl", "de", "en")
        let text = LocalizedText(
            fr: string("fr"), nl: string("nl"), de: string("de"), en: string("en"))
        checkLength(of: text, atMost: most)
        return text
    }

    private func checkLength(of text: LocalizedText, atMost most: Int) {
        if let long = text.all.first(where: { $0.count > most }) {
            report("“\(long)” has \(long.count) characters; at most \(most) fit")
        }
    }
}
