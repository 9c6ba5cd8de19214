import JourneyEngine
import QuoteDocument
import TerminalKit

/// A quote's paper in lines: what its PDF says, word for word (R-150 … R-153).
struct QuotePaper {
    private let document: QuoteDocument

    /// - Parameters:
    ///   - isRegistered: whether the licence is; before, the voucher follows by email.
    ///   - sameVoucherAs: the number of an earlier quote that holds and carries the voucher too.
    init(
        _ quote: Quote, _ customer: CustomerCard?, isRegistered: Bool, sameVoucherAs: String? = nil
    ) {
        document = QuoteDocument(
            QuoteHandover(
                quote: quote, customer: customer, isRegistered: isRegistered,
                sameVoucherAs: sameVoucherAs))
    }

    private static let label = 18
    private static let width = 56

    var ledger: Ledger {
        let blocks = [
            heading, party(document.customer), vehicle, prices, totals, month,
            [
                Ledger.Line(
                    label: document.delivery.label, amount: document.delivery.text,
                    amountStyle: .normal)
            ] + party(document.dealer),
            voucher,
        ]
        let lines = blocks.filter { !$0.isEmpty }.reduce(into: [Ledger.Line]()) { paper, block in
            if !paper.isEmpty { paper.append(.blank) }
            paper += block
        }
        return Ledger(lines: lines, labelWidth: Self.label)
    }

    private var heading: [Ledger.Line] {
        [.heading(document.brand.name.uppercased() + "  " + document.kind)]
            + document.facts.map { Ledger.Line(label: $0.label, text: $0.text) }
    }

    private func party(_ party: QuoteDocument.Party) -> [Ledger.Line] {
        party.lines.enumerated().map { index, line in
            Ledger.Line(label: index == 0 ? party.label : "", text: line)
        }
    }

    private var vehicle: [Ledger.Line] {
        let vehicle = document.vehicle
        return [
            Ledger.Line(label: vehicle.label, text: vehicle.name),
            Ledger.Line(text: vehicle.engine), Ledger.Line(text: vehicle.consumption),
            Ledger.Line(label: vehicle.code.label, text: vehicle.code.text),
        ] + notes([vehicle.codeHint])
    }

    private var prices: [Ledger.Line] {
        [
            Ledger.Line(
                label: document.prices.label, amount: document.prices.basis, style: .dim,
                amountStyle: .dim)
        ]
            + document.prices.lines.map(line)
    }

    private var totals: [Ledger.Line] {
        let totals = document.totals
        return totals.lines.map(line) + [
            .rule, .heading(totals.payable.label, totals.payable.amount), line(totals.deposit),
        ]
    }

    private var month: [Ledger.Line] {
        [line(document.month.monthly), line(document.month.lastPayment)]
            + notes(document.month.notes)
    }

    private var voucher: [Ledger.Line] {
        guard let voucher = document.voucher else { return [] }
        let heading = voucher.heading.map { $0.label + ": " + $0.amount }
        return (heading.map { [.heading($0)] } ?? []) + notes(voucher.notes)
    }

    private func notes(_ notes: [String]) -> [Ledger.Line] {
        notes.flatMap { TextBlock($0).lines(width: Self.width + Self.label) }
            .map { Ledger.Line(label: $0, style: .dim) }
    }

    private func line(_ amount: QuoteDocument.Amount) -> Ledger.Line {
        Ledger.Line(label: amount.label, amount: amount.amount)
    }
}
