#if canImport(Glibc)
    import Glibc
#endif

/// A town with its postal code and where it lies.
public struct Place: Hashable, Sendable, Codable {
    public var market: Market
    public var postalCode: String
    public var town: String
    public var location: Location

    public init(market: Market, postalCode: String, town: String, location: Location) {
        self.market = market
        self.postalCode = postalCode
        self.town = town
        self.location = location
    }
}

/// A point on the earth, in degrees.
public struct Location: Hashable, Sendable, Codable {
    public var latitude: Double
    public var longitude: Double

    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// The great-circle distance by the haversine formula, in kilometres.
    public func kilometres(to other: Location) -> Double {
        let radians = Double.pi / 180
        let halfLatitude = sin((other.latitude - latitude) * radians / 2)
        let halfLongitude = sin((other.longitude - longitude) * radians / 2)
        let chord =
            halfLatitude * halfLatitude
            + cos(latitude * radians) * cos(other.latitude * radians)
            * halfLongitude * halfLongitude
        return 2 * 6371 * asin(min(1, chord.squareRoot()))
    }
}
