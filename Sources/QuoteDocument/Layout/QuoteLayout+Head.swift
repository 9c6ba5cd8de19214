import JourneyEngine

extension QuoteLayout {
    private static let codeSide = 62.0

    /// The brand, what the paper is, its number and dates, and the number as a QR code.
    var masthead: Column {
        var left = column(Self.width - Self.codeSide - Self.gutter)
        left.text(document.brand.name, TextStyle(size: 25, isBold: true, colour: Palette.ink))
        left.space(1)
        left.text(
            document.kind,
            TextStyle(size: 10, isBold: true, colour: palette.accentInk, tracking: 2.4))
        left.space(16)
        left.beside(facts(document.facts.prefix(3), left.width), gutter: Self.factGutter)
        if document.facts.count > 3 {
            left.space(8)
            left.beside(facts(document.facts.dropFirst(3), left.width), gutter: Self.factGutter)
        }
        var head = column()
        head.beside([left], gutter: 0)
        head.add(
            .code(
                document.number,
                Box(
                    x: Self.width - Self.codeSide, y: 6, width: Self.codeSide,
                    height: Self.codeSide)))
        head.space(18)
        head.rule()
        return head
    }

    private static let factGutter = 14.0

    /// Number and dates, three beside each other.
    private func facts(_ facts: ArraySlice<QuoteDocument.Fact>, _ width: Double) -> [Column] {
        facts.map { fact in
            var column = column((width - 2 * Self.factGutter) / 3)
            column.label(fact.label)
            column.text(fact.text, Palette.strong)
            return column
        }
    }

    /// Who buys, and where.
    var parties: Column {
        let width = (Self.width - Self.gutter) / 2
        var head = column()
        head.beside(
            [document.customer, document.dealer].map { party(in: $0, width) },
            gutter: Self.gutter)
        return head
    }

    private func party(in party: QuoteDocument.Party, _ width: Double) -> Column {
        var column = column(width)
        column.label(party.label)
        for (index, line) in party.lines.enumerated() {
            if index == 0 {
                column.text(line, TextStyle(size: 11, isBold: true, colour: Palette.ink))
                column.space(3)
            } else {
                column.text(line, Palette.soft)
                column.space(1.5)
            }
        }
        return column
    }

    /// What is offered, when it comes, and the code that finds it again.
    var vehicle: Column {
        let padding = 16.0
        let inner = Self.width - 2 * padding
        var left = column(inner * 0.54)
        left.text(
            document.vehicle.name, TextStyle(size: 17, isBold: true, colour: Palette.ink))
        left.space(4)
        left.text(document.vehicle.engine, TextStyle(size: 10, colour: Palette.ink))
        left.space(3)
        left.text(document.vehicle.consumption, TextStyle(size: 8.5, colour: Palette.grey))
        var right = column(inner * 0.46 - Self.gutter)
        right.label(document.delivery.label)
        right.text(document.delivery.text, Palette.strong)
        right.space(10)
        right.label(document.vehicle.code.label)
        right.text(document.vehicle.code.text, TextStyle(size: 8, colour: Palette.ink))
        right.space(2)
        right.text(document.vehicle.codeHint, TextStyle(size: 7, colour: Palette.grey))
        var whole = column(inner)
        whole.beside([left, right], gutter: Self.gutter)
        return whole.padded(padding, ground: Palette.panel)
    }
}
