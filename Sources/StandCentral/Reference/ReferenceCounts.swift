public import JourneyEngine

/// How much reference data holds, for the line a build ends with.
public struct ReferenceCounts: Equatable, Sendable, CustomStringConvertible {
    /// The show's code and the version of its data, such as `BMS26 2026-01-15.1`.
    public var title: String
    public var brands: Int
    public var models: Int
    public var trims: Int
    /// Trim–engine pairs.
    public var versions: Int
    /// Options counted once for each trim that can have them, at a price or included.
    public var optionRows: Int
    public var dealers: Int
    /// Postal code and town pairs.
    public var places: Int

    public init(_ data: ReferenceData) {
        title = "\(data.show.code) \(data.version)"
        brands = Set(data.models.map(\.brand)).count
        models = data.models.count
        trims = data.models.map(\.trims.count).reduce(0, +)
        versions = data.models.map(\.versions.count).reduce(0, +)
        optionRows = data.models.flatMap(\.options)
            .map { $0.trims.count + $0.includedIn.count }.reduce(0, +)
        dealers = data.dealers.count
        places = data.places.count
    }

    public var description: String {
        """
        \(title): \(brands) brands, \(models) models, \(trims) trims, \(versions) versions, \
        \(optionRows) option rows, \(dealers) dealers, \(places) places
        """
    }
}
