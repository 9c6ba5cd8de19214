import FoundationEssentials

/// The journeys that are kept as fixtures.
enum Fixture {
    static let journeys: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return (names ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
    }()

    /// Those that end with an offer.
    static let offers = journeys.filter { !$0.hasPrefix("lead-") }

    /// Those that take a lead.
    static let leads = journeys.filter { $0.hasPrefix("lead-") }

    static func path(_ name: String) -> String { folder + "/" + name }

    static func lines(_ name: String) throws -> [String] {
        let text = try Data(contentsOf: URL(filePath: path(name)))
        return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private static let folder = Programs.project + "/fixtures/journeys"
}
