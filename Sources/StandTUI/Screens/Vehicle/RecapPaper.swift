import JourneyEngine
import QuoteDocument
import TerminalKit

/// The lines of the recap.
struct RecapPaper {
    private let configured: ConfiguredModel
    private let context: Context
    private let profile: PriceProfile

    init(_ configured: ConfiguredModel, _ context: Context) {
        self.configured = configured
        self.context = context
        profile = PriceProfile(context.journey)
    }

    private var words: RecapTexts { context.texts.vehicle.recap }
    private var shared: PriceTexts { context.texts.vehicle.price }
    private var paper: PaperTexts { context.texts.paper }
    private var language: Language { context.language }

    func ledger(_ part: RecapScreen.Part) -> Ledger {
        switch part {
        case .choices: Ledger(lines: choices, labelWidth: 12)
        case .technical: Ledger(lines: technical, labelWidth: 15)
        case .equipment: Ledger(lines: equipment, labelWidth: 2)
        }
    }

    /// What always stands at the bottom: the total, the month, the delivery.
    var foot: Ledger {
        guard let price = context.price(of: configured) else {
            return Ledger(lines: [], labelWidth: 0)
        }
        var lines: [Ledger.Line] = [.rule]
        lines.append(
            .heading(shared.total(profile), profile.total(of: price).formatted(in: language)))
        if profile == .professional { lines.append(line(shared.withVAT, price.total)) }
        lines.append(line(words.monthly, price.monthly))
        lines.append(line(words.lastPayment, price.lastPayment))
        if let window = context.delivery(of: configured) {
            lines.append(
                Ledger.Line(
                    label: shared.delivery, amount: window.long(in: language),
                    amountStyle: .normal))
        }
        return Ledger(lines: lines, labelWidth: 0)
    }

    private func line(_ label: String, _ amount: Money) -> Ledger.Line {
        Ledger.Line(label: label, amount: amount.formatted(in: language))
    }

    private var choices: [Ledger.Line] {
        guard let price = context.price(of: configured), let trim = configured.trim,
            let engine = configured.engine
        else { return [] }
        let base = price.lines.first { $0.item == .version }.map(profile.amount)
        var lines: [Ledger.Line] = [
            .heading(
                configured.model.name[language] + " " + trim.name[language],
                base?.formatted(in: language) ?? ""),
            Ledger.Line(label: words.engine, text: engine.name[language]),
        ]
        lines += FinishKind.allCases.compactMap { finishLine($0, price) }
        for (index, option) in configured.paidOptions.enumerated() {
            var wrapped = Ledger.Line.wrapped(
                option.name[language], label: index == 0 ? words.options : "", width: 29)
            wrapped[0].amount = amount(.option(id: option.id), price)
            lines += wrapped
        }
        for (item, label) in [
            (PriceItem.contribution, paper.contribution), (.discount, paper.discount),
        ] where price.lines.contains(where: { $0.item == item }) {
            lines.append(Ledger.Line(label: label, amount: amount(item, price)))
        }
        if let unsent = context.journey?.unsentQuote {
            lines += Ledger.Line.wrapped(
                words.corrects(unsent.number), width: 40, style: .warning)
        }
        return lines
    }

    private func finishLine(_ kind: FinishKind, _ price: Price) -> Ledger.Line? {
        configured.finish(kind).map { finish in
            Ledger.Line(
                label: context.texts.vehicle.options.finish(kind), text: finish.name[language],
                amount: amount(.finish(kind, id: finish.id), price))
        }
    }

    /// What a line of the price adds; nothing is said to be included where nothing is charged.
    private func amount(_ item: PriceItem, _ price: Price) -> String {
        guard let line = price.lines.first(where: { $0.item == item }) else {
            return shared.included
        }
        return profile.amount(of: line).formattedDifference(in: language)
    }

    private var technical: [Ledger.Line] {
        guard let version = configured.version, let engine = configured.engine else { return [] }
        let used = version.consumption
        var lines = [
            Ledger.Line(label: words.engine, text: engine.name[language]),
            Ledger.Line(label: words.energy, text: shared.energy(engine.energy)),
            Ledger.Line(
                label: words.consumption,
                text: used.per100Kilometres(isElectric: engine.energy == .electric, in: language)
                    + "/100 km"),
            Ledger.Line(label: "CO2", text: "\(used.co2) g/km"),
            Ledger.Line(label: "", text: used.classText(in: language)),
        ]
        if let range = used.range {
            lines.append(Ledger.Line(label: words.range, text: "\(range) km"))
        }
        if let body = configured.trim?.body {
            lines.append(Ledger.Line(label: words.body, text: body.name[language]))
            lines.append(
                Ledger.Line(text: "\(body.length) × \(body.height) mm, \(body.weight) kg"))
        }
        return lines
    }

    private var equipment: [Ledger.Line] {
        let items = configured.trim?.equipment ?? []
        if items.isEmpty {
            return Ledger.Line.wrapped(words.noEquipment, width: 48, style: .dim)
        }
        return items.flatMap { Ledger.Line.wrapped($0[language], label: "·", width: 48) }
    }
}
