extension Figures {
    /// Counts what was folded.
    /// - Complexity: O(visits + quotes + customers + refusals).
    package init(_ fold: FigureFold, filter: FigureFilter = FigureFilter()) {
        let visits = fold.visits.values.filter { filter.takes($0.began, $0.genius, $0.brand) }
        let quotes = fold.quotes.values.filter { filter.takes($0.issued, $0.genius, $0.brand) }
        let leads = fold.visits.values.filter { visit in
            visit.confirmed.map { filter.takes($0, visit.genius, visit.brand) } ?? false
        }
        let refusals = fold.refusals.filter { filter.takes($0.time, $0.genius, $0.brand) }
        funnel = Self.funnel(visits.filter { !$0.isLead })
        self.quotes = quotes.count
        prospects = Set(quotes.compactMap(\.customer)).count
        quotesPerProspect = Self.share(self.quotes, of: prospects)
        hours = Self.hours(quotes, leads)
        backup = Self.backup(quotes, leads)
        consents = ConsentPurpose.allCases.map { Self.consents($0, fold, filter) }
        sendOut = Self.sendOut(quotes)
        self.refusals = Self.refusals(refusals)
        let tables = Self.tables(visits, quotes, leads, refusals, fold, filter)
        geniuses = tables.geniuses
        brands = tables.brands
    }

    private static func tables(
        _ visits: [VisitFacts], _ quotes: [QuoteFacts], _ leads: [VisitFacts],
        _ refusals: [FigureFold.Refusal], _ fold: FigureFold, _ filter: FigureFilter
    ) -> WorkTables {
        var tables = WorkTables()
        for visit in visits where !visit.isLead {
            tables.count(visit.genius, visit.brand) { $0.journeys += 1 }
        }
        for lead in leads { tables.count(lead.genius, lead.brand) { $0.leads += 1 } }
        for quote in quotes {
            tables.count(quote.genius, quote.brand) { row in
                row.quotes += 1
                if quote.hasNoSendOut { row.noSendOut += 1 }
            }
        }
        for refusal in refusals { tables.count(refusal.genius, refusal.brand) { $0.refused += 1 } }
        for case let answer? in fold.consents.values.lazy.map({ $0[.contact] })
        where filter.takes(answer.time, answer.genius, answer.brand) {
            guard let isGiven = answer.isGiven else { continue }
            tables.count(answer.genius, answer.brand) { row in
                if isGiven { row.contactYes += 1 } else { row.contactNo += 1 }
            }
        }
        return tables
    }

    private static func funnel(_ journeys: [VisitFacts]) -> [StageFigures] {
        Stage.allCases.map { stage in
            StageFigures(
                stage: stage, journeys: journeys.count { $0.hasCompleted(stage) },
                // A journey begins when its language is chosen: nobody knows since when it was.
                medianMilliseconds: stage == .language
                    ? nil : median(journeys.compactMap { $0.milliseconds(in: stage) }))
        }
    }

    private static func hours(_ quotes: [QuoteFacts], _ leads: [VisitFacts]) -> [HourFigures] {
        struct Hour: Hashable, Comparable {
            let day: CalendarDate
            let hour: Int

            init(_ time: Timestamp) {
                let brussels = time.brussels
                day = brussels.date
                hour = brussels.hour
            }

            static func < (left: Self, right: Self) -> Bool {
                (left.day, left.hour) < (right.day, right.hour)
            }
        }
        var counts: [Hour: (quotes: Int, leads: Int)] = [:]
        for quote in quotes { counts[Hour(quote.issued), default: (0, 0)].quotes += 1 }
        for lead in leads.compactMap(\.confirmed) { counts[Hour(lead), default: (0, 0)].leads += 1 }
        return counts.sorted { $0.key < $1.key }.map { hour, count in
            HourFigures(day: hour.day, hour: hour.hour, quotes: count.quotes, leads: count.leads)
        }
    }

    private static func backup(_ quotes: [QuoteFacts], _ leads: [VisitFacts]) -> BackupFigures {
        var backup = BackupFigures()
        backup.leads = leads.count
        backup.quotedJourneys = Set(quotes.compactMap(\.visit)).count
        backup.share = share(backup.leads, of: backup.leads + backup.quotedJourneys)
        backup.toolDown = leads.count { $0.kind == .lead(.toolDown) }
        backup.noTime = leads.count { $0.kind == .lead(.noTime) }
        backup.kmi = leads.count { $0.kind == .lead(.kmi) }
        return backup
    }

    private static func consents(
        _ purpose: ConsentPurpose, _ fold: FigureFold, _ filter: FigureFilter
    ) -> ConsentFigures {
        var figures = ConsentFigures(purpose: purpose)
        for case let answer? in fold.consents.values.lazy.map({ $0[purpose] })
        where filter.takes(answer.time, answer.genius, answer.brand) {
            switch answer.isGiven {
            case true?: figures.yes += 1
            case false?: figures.no += 1
            case nil: figures.notAsked += 1
            }
        }
        figures.rate = share(figures.yes, of: figures.yes + figures.no)
        return figures
    }

    private static func sendOut(_ quotes: [QuoteFacts]) -> SendOutFigures {
        var figures = SendOutFigures()
        for quote in quotes {
            switch quote.fate {
            case .sendOutAsked: figures.requested += 1
            case .skipped(.customerRefused): figures.customerRefused += 1
            case .skipped(.wrongEmail): figures.wrongEmail += 1
            case .unsent: figures.unsent += 1
            case .replaced: figures.replaced += 1
            }
            if case .failed = quote.report { figures.failed += 1 }
        }
        figures.waiting = quotes.count { $0.waitingSince != nil }
        figures.oldestWaiting = quotes.compactMap(\.waitingSince).min()
        figures.medianMilliseconds = median(quotes.compactMap(\.delayMilliseconds))
        return figures
    }

    private static func refusals(_ refusals: [FigureFold.Refusal]) -> [RefusalFigures] {
        struct Place: Hashable {
            let rule: Rule
            let field: Field?
        }
        var counts: [Place: Int] = [:]
        for refusal in refusals {
            counts[Place(rule: refusal.rule, field: refusal.field), default: 0] += 1
        }
        return counts.map { place, count in
            RefusalFigures(rule: place.rule, field: place.field, count: count)
        }.sorted { left, right in
            (right.count, left.rule.rawValue, left.field?.rawValue ?? "")
                < (left.count, right.rule.rawValue, right.field?.rawValue ?? "")
        }
    }
}
