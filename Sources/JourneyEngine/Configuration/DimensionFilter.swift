/// The measures a customer needs, each from least to most; a measure left out fits all.
public struct DimensionFilter: Hashable, Sendable, Codable {
    /// Millimetres.
    public var length: ClosedRange<Int>?
    /// Millimetres.
    public var height: ClosedRange<Int>?
    /// Kilograms of permitted mass.
    public var weight: ClosedRange<Int>?

    public init(
        length: ClosedRange<Int>? = nil, height: ClosedRange<Int>? = nil,
        weight: ClosedRange<Int>? = nil
    ) {
        self.length = length
        self.height = height
        self.weight = weight
    }

    /// Whether a body has measures within all ranges; a model without bodies always fits.
    public func fits(_ body: Body?) -> Bool {
        guard let body else { return true }
        return length?.contains(body.length) ?? true
            && height?.contains(body.height) ?? true
            && weight?.contains(body.weight) ?? true
    }
}

extension Model {
    /// The trims whose body fits a filter.
    public func trims(fitting filter: DimensionFilter?) -> [Trim] {
        trims.filter { filter?.fits($0.body) ?? true }
    }

    /// Whether a filter page helps: more than one body is left to choose from.
    public var hasBodiesToFilter: Bool {
        Set(trims.compactMap(\.body)).count > 1
    }

    /// The measures the model comes in, from least to most.
    public var dimensions: DimensionFilter {
        let bodies = trims.compactMap(\.body)
        return DimensionFilter(
            length: Self.span(bodies.map(\.length)), height: Self.span(bodies.map(\.height)),
            weight: Self.span(bodies.map(\.weight)))
    }

    private static func span(_ values: [Int]) -> ClosedRange<Int>? {
        guard let least = values.min(), let most = values.max() else { return nil }
        return least...most
    }
}
