internal import JourneyEngine
internal import QuoteDocument

/// What a letter says, before it is text or a page: the two can't differ.
struct LetterPage {
    let subject: String
    let language: Language
    let paragraphs: [Paragraph]

    enum Paragraph {
        case lines([String])
        /// The address of a page.
        case link(String)
        /// Words and what they stand for.
        case facts([(label: String, text: String)])
    }

    init(_ letter: Letter) {
        let words = LetterTexts.in(letter.language)
        language = letter.language
        let brand = letter.brand?.name ?? words.stand
        let greeting = Paragraph.lines([words.greeting(PaperText.line(letter.recipient.fullName))])
        let closing = Paragraph.lines([words.regards, words.team(brand)])
        let said: [Paragraph]
        switch letter.matter {
        case .quote(let quote):
            let vehicle = PaperText.line("\(quote.brand.name) \(quote.modelName) \(quote.trimName)")
            subject = words.quoteSubject(PaperText.line(quote.number), vehicle)
            said =
                [.lines([words.quoteOpening(vehicle)]), .facts(Self.facts(of: quote, letter))]
                + words.quoteNotes.map { .lines([$0]) }
        case .account:
            subject = words.accountSubject
            said = Self.account(words, letter.link)
        case .thanks:
            subject = words.thanksSubject
            said = words.thanks.map { .lines([$0]) }
        case .survey:
            subject = words.surveySubject
            said =
                [.lines([words.surveyOpening]), .lines(words.surveyQuestions)]
                + words.surveyNotes.map { .lines([$0]) }
        }
        paragraphs = [greeting] + said + [closing]
    }

    private static func account(_ words: LetterTexts, _ link: String?) -> [Paragraph] {
        guard let link else { return words.account.map { .lines([$0]) } }
        return words.account.prefix(1).map { .lines([$0]) }
            + [.lines([words.accountByLink]), .link(link)]
            + words.account.dropFirst(2).map { .lines([$0]) }
    }

    private static func facts(
        of quote: Quote, _ letter: Letter
    ) -> [(label: String, text: String)] {
        let language = letter.language
        let words = PaperTexts.in(language)
        let dealer = quote.dealer
        var facts = [
            (words.number, PaperText.line(quote.number)),
            (words.payable, quote.price.payable.formatted(in: language)),
            (words.validUntil, quote.validUntil.long(in: language)),
            (words.delivery, quote.delivery.long(in: language)),
            (words.code, PaperText.line(quote.code.text)),
            (
                words.dealer,
                PaperText.line(
                    "\(dealer.name), \(dealer.street), \(dealer.postalCode) \(dealer.town)")
            ),
        ]
        if let voucher = quote.voucher {
            let texts = LetterTexts.in(language)
            facts.append((texts.voucher, voucher.amount.formatted(in: language)))
        }
        return facts.map { (label: $0.0, text: $0.1) }
    }
}

extension LetterPage {
    /// The letter as plain text; each line ends with a line feed.
    var text: String {
        paragraphs.map { paragraph in
            switch paragraph {
            case .lines(let lines): lines.map { $0 + "\n" }.joined()
            case .link(let address): address + "\n"
            case .facts(let facts): facts.map { "\($0.label): \($0.text)\n" }.joined()
            }
        }.joined(separator: "\n")
    }

    /// The letter as a page that needs nothing from elsewhere.
    var page: String {
        let body = paragraphs.map { paragraph in
            switch paragraph {
            case .lines(let lines): Self.lines(lines)
            case .link(let address): Self.anchor(address)
            case .facts(let facts): Self.table(facts)
            }
        }.joined()
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <title>\(XMLText.escaped(subject))</title>
            </head>
            <body style="margin:0;padding:24px;background:#f5f6f8">
            <div style="max-width:560px;margin:0 auto;padding:28px;background:#ffffff;\
            color:#181c22;font:15px/1.5 sans-serif">
            \(body)</div>
            </body>
            </html>

            """
    }

    private static func lines(_ lines: [String]) -> String {
        let text = lines.map(XMLText.escaped).joined(separator: "<br>\n")
        return "<p style=\"margin:0 0 16px\">\(text)</p>\n"
    }

    private static func anchor(_ address: String) -> String {
        let address = XMLText.escaped(address)
        return "<p style=\"margin:0 0 16px\"><a href=\"\(address)\">\(address)</a></p>\n"
    }

    private static func table(_ facts: [(label: String, text: String)]) -> String {
        let rows = facts.map { fact in
            """
            <tr><td style="padding:4px 16px 4px 0;color:#60686e;vertical-align:top">\
            \(XMLText.escaped(fact.label))</td><td style="padding:4px 0">\
            \(XMLText.escaped(fact.text))</td></tr>

            """
        }
        return
            "<table style=\"margin:0 0 16px;border-collapse:collapse\">\n\(rows.joined())</table>\n"
    }
}
