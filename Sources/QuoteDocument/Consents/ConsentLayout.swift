import JourneyEngine

/// Lays a consent receipt out on A4.
struct ConsentLayout {
    private let receipt: ConsentReceipt
    private let setter: any Typesetter

    private static let width = Pagination.width
    private static let heading = TextStyle(size: 13, isBold: true, colour: Palette.ink)

    /// The pages of a receipt.
    static func pages(_ receipt: ConsentReceipt, _ setter: any Typesetter) -> [Page] {
        let layout = ConsentLayout(receipt: receipt, setter: setter)
        return Pagination(
            frame: Palette.neutral.frame, runningHead: layout.runningHead, footer: layout.footer
        ).pages(layout.pieces)
    }

    private var pieces: [Pagination.Piece] {
        [Pagination.Piece(column: masthead, space: 0)]
            + receipt.answers.map { Pagination.Piece(column: column(of: $0), space: 20) }
            + [Pagination.Piece(column: withdrawal, space: 24)]
    }

    private func column(_ width: Double = Self.width) -> Column { Column(width: width, setter) }

    /// In whose name, what the paper is, and whose it is.
    private var masthead: Column {
        var head = column()
        head.text(receipt.author, TextStyle(size: 9, isBold: true, colour: Palette.grey))
        head.space(2)
        head.text(receipt.kind, TextStyle(size: 22, isBold: true, colour: Palette.ink))
        head.space(16)
        head.label(receipt.customer.label)
        for line in receipt.customer.lines {
            head.text(line, Palette.body)
            head.space(1.5)
        }
        head.space(14)
        head.rule()
        return head
    }

    /// One purpose: what was answered, to which words, and the facts of it.
    private func column(of answer: ConsentReceipt.Answer) -> Column {
        var column = column()
        column.pair(answer.purpose, Self.heading, answer.answer, Self.heading)
        if !answer.text.isEmpty {
            column.space(6)
            column.text(answer.text, Palette.body)
        }
        if !answer.policy.isEmpty {
            column.space(4)
            column.text(answer.policy, Palette.small)
        }
        if !answer.facts.isEmpty {
            column.space(8)
            column.beside(answer.facts.map(self.fact), gutter: Pagination.gutter)
        }
        column.space(12)
        column.rule()
        return column
    }

    /// Four of them stand beside each other.
    private func fact(_ fact: QuoteDocument.Fact) -> Column {
        var column = column((Self.width - 3 * Pagination.gutter) / 4)
        column.label(fact.label)
        column.text(fact.text, Palette.strong)
        return column
    }

    /// How to change one's mind.
    private var withdrawal: Column {
        let padding = 16.0
        var words = column(Self.width - 2 * padding)
        words.text(receipt.withdrawal.label, Self.heading)
        words.space(6)
        for line in receipt.withdrawal.lines {
            words.text(line, Palette.body)
            words.space(3)
        }
        return words.padded(padding, ground: Palette.panel)
    }

    private var runningHead: Column {
        var head = column()
        let style = TextStyle(size: 8, colour: Palette.grey)
        head.pair(receipt.kind, style, receipt.customer.lines.first ?? "", style)
        head.space(22)
        return head
    }

    private func footer(page: Int, of count: Int) -> Column {
        var footer = column()
        footer.rule()
        footer.space(6)
        let day = receipt.made.brussels.date.long(in: receipt.language)
        footer.pair(
            receipt.author + " · " + day, Palette.small,
            ConsentPaperTexts.in(receipt.language).page(page, count), Palette.small)
        return footer
    }
}
