import JourneyEngine
public import LocalStore

/// The versions of the reference data as `stand reference show` lists them.
public struct ReferenceList: Sendable {
    private let lines: [Line]

    private struct Line: Encodable {
        var version: String
        var isNewest: Bool
        var show: String
        /// Models of all brands and markets.
        var models: Int
        var dealers: Int
    }

    /// Lists what a store holds.
    public init(_ store: ReferenceStore) {
        lines = store.versions.compactMap { version in
            guard let catalogue = store.catalogue(version: version) else { return nil }
            var models: Set<String> = []
            var dealers: Set<String> = []
            for brand in Brand.allCases {
                for market in Market.allCases {
                    models.formUnion(catalogue.models(of: brand, in: market).map(\.id))
                    dealers.formUnion(catalogue.dealers(of: brand, in: market).map(\.id))
                }
            }
            return Line(
                version: version, isNewest: version == store.newest,
                show: catalogue.show.code, models: models.count, dealers: dealers.count)
        }
    }

    /// One line of JSON a version.
    public func json() throws -> [String] { try lines.map { try $0.jsonLine() } }

    /// One line to read a version.
    public var text: [String] {
        lines.map { line in
            "\(line.version)  \(line.show)  \(line.models) models  \(line.dealers) dealers"
                + (line.isNewest ? "  in use" : "")
        }
    }
}
