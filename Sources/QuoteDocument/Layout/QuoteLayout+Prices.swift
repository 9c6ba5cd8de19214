import JourneyEngine

extension QuoteLayout {
    /// The configuration, a piece a line, so that a long one goes over pages.
    var priceLines: [Piece] {
        let heading = tableHead
        let rows = document.prices.lines.enumerated().map { index, line in
            var row = column()
            if index == 0 { row.beside([heading], gutter: 0) }
            row.space(5)
            let style = index == 0 ? Palette.strong : Palette.body
            row.pair(line.label, style, line.amount, style)
            row.space(5)
            row.rule()
            return Piece(column: row, space: index == 0 ? 22 : 0, heading: heading)
        }
        return rows
    }

    private var tableHead: Column {
        var head = column()
        head.pair(
            document.prices.label.uppercased(), Palette.label,
            document.prices.basis.uppercased(), Palette.label)
        head.space(5)
        head.rule(palette.accent, thickness: 1.2)
        return head
    }

    /// What a month takes at the left, what is paid at the right.
    var sums: Column {
        let right = totals(Self.width * 0.52)
        let left = month(Self.width * 0.48 - Self.gutter)
        var sums = column()
        sums.beside([left, right], gutter: Self.gutter)
        return sums
    }

    private func month(_ width: Double) -> Column {
        var column = column(width)
        for (index, amount) in [document.month.monthly, document.month.lastPayment].enumerated() {
            if index > 0 { column.space(10) }
            column.label(amount.label)
            column.text(
                amount.amount,
                TextStyle(size: index == 0 ? 15 : 10, isBold: true, colour: Palette.ink))
        }
        column.space(9)
        for note in document.month.notes {
            column.text(note, Palette.small)
            column.space(3)
        }
        return column
    }

    private func totals(_ width: Double) -> Column {
        let padding = 12.0
        var column = column(width)
        for line in document.totals.lines {
            var row = self.column(width - 2 * padding)
            row.pair(line.label, Palette.soft, line.amount, Palette.body)
            column.place(row, x: padding, y: column.height)
            column.space(row.height + 6)
        }
        column.space(4)
        var payable = self.column(width - 2 * padding)
        payable.pair(
            document.totals.payable.label,
            TextStyle(size: 11, isBold: true, colour: Palette.ink),
            document.totals.payable.amount,
            TextStyle(size: 17, isBold: true, colour: Palette.ink))
        column.beside([payable.padded(padding, ground: palette.tint)], gutter: 0)
        column.space(8)
        var deposit = self.column(width - 2 * padding)
        deposit.pair(
            document.totals.deposit.label, Palette.soft, document.totals.deposit.amount,
            Palette.strong)
        column.place(deposit, x: padding, y: column.height)
        column.space(deposit.height)
        return column
    }

    /// The voucher as a coupon, or the word that it is in the price.
    var coupon: Column? {
        guard let voucher = document.voucher else { return nil }
        guard let heading = voucher.heading else {
            var note = column()
            for text in voucher.notes { note.text(text, Palette.soft) }
            return note
        }
        let padding = 16.0
        let stub = 150.0
        var left = column(stub - 2 * padding)
        left.text(
            heading.label,
            TextStyle(size: 7.5, isBold: true, colour: palette.accentInk, tracking: 1.2))
        left.space(3)
        left.text(heading.amount, TextStyle(size: 18, isBold: true, colour: palette.accentInk))
        let code = voucher.code.map { _ in Self.couponCode + padding } ?? 0
        var right = column(Self.width - stub - 2 * padding - code)
        for (index, note) in voucher.notes.enumerated() {
            let isWord = voucher.notes.count > 1 && index == 0
            right.text(note, isWord ? Palette.strong : TextStyle(size: 8.5, colour: Palette.ink))
            if index + 1 < voucher.notes.count { right.space(4) }
        }
        return framed(left, right, code: voucher.code, stub: stub, padding: padding)
    }

    /// The side of the voucher's QR code: 26 mm, so that a phone reads its small squares.
    private static let couponCode = 74.0

    private func framed(
        _ left: Column, _ right: Column, code: String?, stub: Double, padding: Double
    ) -> Column {
        let inner = max(left.height, right.height, code == nil ? 0 : Self.couponCode)
        let height = inner + 2 * padding
        var coupon = column()
        let box = Box(x: 0, y: 0, width: Self.width, height: height)
        coupon.add(.outline(box, radius: 7, palette.accent))
        coupon.add(
            .outline(Box(x: stub, y: 0, width: 0, height: height), radius: 0, palette.accent))
        coupon.place(left, x: padding, y: (height - left.height) / 2)
        coupon.place(right, x: stub + padding, y: (height - right.height) / 2)
        if let code {
            let x = Self.width - padding - Self.couponCode
            coupon.add(
                .code(
                    code,
                    Box(x: x, y: padding, width: Self.couponCode, height: Self.couponCode)))
        }
        coupon.space(height)
        return coupon
    }
}
