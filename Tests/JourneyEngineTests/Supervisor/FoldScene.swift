import JourneyEngine

/// Facts as they would be read from a journal, at minutes since a show's morning.
struct FoldScene {
    /// 2026-01-15 10:00 in Brussels.
    static let morning: Int64 = 1_768_467_600_000
    static let genius = GeniusID(recorded: #"INETPSA\TA48213"#)
    static let other = GeniusID(recorded: #"INETPSA\TA40077"#)

    private(set) var records: [FigureRecord] = []

    static func journey(_ number: Int) -> JourneyID {
        JourneyID(milliseconds: 1, random: [], index: number)
    }
    static func customer(_ number: Int) -> CustomerID {
        CustomerID(milliseconds: 2, random: [], index: number)
    }
    static func quote(_ number: Int) -> QuoteID {
        QuoteID(milliseconds: 3, random: [], index: number)
    }

    /// Adds a fact of visit and customer `number`.
    mutating func add(
        _ fact: FigureFact, _ number: Int = 1, at minute: Double, by genius: GeniusID = genius
    ) {
        // A journey begins before its customer is known.
        let isAnonymous = if case .journeyBegan = fact { true } else { false }
        records.append(
            FigureRecord(
                fact, visit: Self.journey(number),
                customer: isAnonymous ? nil : Self.customer(number), genius: genius,
                time: Timestamp(milliseconds: Self.morning + Int64(minute * 60_000))))
    }

    /// Adds a journey from its beginning to a quote, a minute a step.
    mutating func addQuotedJourney(
        _ number: Int, at minute: Double, by genius: GeniusID = genius, of brand: Brand = .citroen
    ) {
        let facts: [FigureFact] = [
            .journeyBegan(brand), .customerMet, .completed(.customer), .completed(.vehicle),
            .completed(.pointOfSale),
            .quoteIssued(Self.quote(number), brand, number: "Q\(number)", corrects: nil),
        ]
        for (index, fact) in facts.enumerated() {
            add(fact, number, at: minute + Double(index), by: genius)
        }
    }

    var fold: FigureFold {
        var fold = FigureFold()
        for record in records { fold.take(record) }
        return fold
    }

    var figures: Figures { Figures(fold) }
}

extension Figures {
    func step(_ stage: Stage) -> StageFigures? { funnel.first { $0.stage == stage } }

    func consent(_ purpose: ConsentPurpose) -> ConsentFigures? {
        consents.first { $0.purpose == purpose }
    }
}
