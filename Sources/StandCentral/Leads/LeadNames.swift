internal import FoundationEssentials
internal import JourneyEngine
internal import SyncProtocol

/// The names that stand behind the ids of a lead, from the package that is published.
struct LeadNames {
    private let models: [String: Model]
    private let dealers: [String: Dealer]

    /// - Parameter published: Without one, and for what it lacks, the ids stand for the names.
    init(_ published: PublishedReference?) {
        let data = published.flatMap { published in
            (try? ReferencePackage.open(published.package)).flatMap { package in
                try? JSONDecoder().decode(ReferenceData.self, from: Data(package.payload))
            }
        }
        models = Dictionary(
            (data?.models ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        dealers = Dictionary(
            (data?.dealers ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func model(_ id: String, in language: Language) -> String {
        models[id]?.name[language] ?? id.split(separator: "/").last.map(String.init) ?? id
    }

    func dealer(_ id: String) -> Dealer? { dealers[id] }
}
