public import JourneyEngine

/// What a customer was asked to agree to, and what they answered, as their paper says it.
public struct ConsentReceipt: Hashable, Sendable {
    /// The customer's own.
    public let language: Language
    public let title: String
    /// The show in whose name it was asked.
    public let author: String
    /// What the paper is.
    public let kind: String
    /// When the last answer was given.
    public let made: Timestamp
    public let customer: QuoteDocument.Party
    /// One for each purpose, the main one first.
    public let answers: [Answer]
    /// How to change one's mind, and whom to ask.
    public let withdrawal: QuoteDocument.Party

    /// One purpose, with what was asked and answered.
    public struct Answer: Hashable, Sendable {
        public let purpose: String
        /// `OUI`, `NON`, or that it was not asked.
        public let answer: String
        /// The very words, in the language in which they were read aloud.
        public let text: String
        public let facts: [QuoteDocument.Fact]
        /// What it rests on.
        public let policy: String
    }
}

extension ConsentReceipt {
    /// The paper of what was handed over.
    public init(_ handover: ConsentHandover) {
        let card = handover.customer
        let words = ConsentPaperTexts.in(card.language)
        let page = handover.texts.first?.preferencesPage
        language = card.language
        author = PaperText.line(handover.show[card.language])
        kind = words.kind
        title = PaperText.line(words.kind + " · " + card.name)
        made = handover.lastAnswer
        customer = QuoteDocument.Party(
            label: words.customer,
            lines: [card.name, card.person?.email.text, card.person?.mobile?.display]
                .compactMap { $0 }.map(PaperText.line))
        answers = ConsentPurpose.allCases.map { purpose in
            Answer(purpose, card.consents[purpose], handover.texts, words)
        }
        withdrawal = QuoteDocument.Party(
            label: words.withdrawal,
            lines: ([words.anyTime] + [page.map(words.onPage)].compactMap { $0 }
                + [words.byMail(handover.supportEmail), words.kept]).map(PaperText.line))
    }

    /// The paper in lines of text, for whoever wants no PDF.
    public var text: String {
        var lines = [author, kind.uppercased(), "", customer.label + ":"] + customer.lines
        for answer in answers {
            lines += ["", answer.purpose + ": " + answer.answer]
            if !answer.text.isEmpty { lines.append(answer.text) }
            lines += answer.facts.map { $0.label + ": " + $0.text }
            if !answer.policy.isEmpty { lines.append(answer.policy) }
        }
        return (lines + ["", withdrawal.label + ":"] + withdrawal.lines + [""])
            .joined(separator: "\n")
    }
}

extension ConsentReceipt.Answer {
    /// Several times what can be read aloud; a text is never cut to fit a line.
    private static let longestText = 4000

    fileprivate init(
        _ purpose: ConsentPurpose, _ answer: ConsentAnswer?, _ texts: [ConsentText],
        _ words: ConsentPaperTexts
    ) {
        let own = texts.filter { $0.purpose == purpose }
        let asked = own.first { $0.version == answer?.textVersion }
        let title = (asked ?? own.first)?.title[words.language] ?? words.name(purpose)
        self.purpose = PaperText.line(title)
        guard let answer else {
            self.answer = words.notAsked
            (text, facts, policy) = ("", [], "")
            return
        }
        self.answer = answer.isGiven ? words.yes : words.no
        // Only the very words count: of another version none are shown.
        text =
            asked.map { PaperText.line($0.text[answer.language], most: Self.longestText) }
            ?? words.noText(answer.textVersion)
        policy = asked.map { PaperText.line($0.policySection[answer.language]) } ?? ""
        let time = answer.time.brussels
        facts = [
            (words.version, answer.textVersion),
            (words.spoken, words.name(answer.language)),
            (words.time, time.date.long(in: words.language) + ", " + time.clock),
            (words.askedBy, answer.askedBy.text),
        ].map { QuoteDocument.Fact(label: $0.0, text: PaperText.line($0.1)) }
    }
}
