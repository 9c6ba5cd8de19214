import ArgumentParser
import JourneyEngine

/// Which part of the show is meant.
struct FilterOptions: ParsableArguments {
    @Option(help: "Only this day, as 2026-01-15, by the clocks in Brussels.")
    var day: String?

    @Option(help: "Only this genius, as TAxxxxx.")
    var genius: String?

    @Option(help: "Only this brand, by its id.")
    var brand: String?

    /// The filter that the words mean.
    var filter: FigureFilter {
        get throws {
            FigureFilter(
                day: try day.map(Self.date),
                genius: try genius.map { typed in
                    guard let genius = try? GeniusID.check(typed).value else {
                        throw Ending.wrongUse("--genius \(typed) is not TA and five characters")
                    }
                    return genius
                },
                brand: try brand.map { typed in
                    guard let brand = Brand(rawValue: typed) else {
                        let brands = Brand.allCases.map(\.rawValue).joined(separator: ", ")
                        throw Ending.wrongUse("--brand \(typed) is none of \(brands)")
                    }
                    return brand
                })
        }
    }

    /// A day that was typed.
    static func date(_ typed: String) throws -> CalendarDate {
        guard let date = CalendarDate(typed) else {
            throw Ending.wrongUse("--day \(typed) is not a day as 2026-01-15")
        }
        return date
    }
}
