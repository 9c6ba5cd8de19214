internal import JourneyEngine

/// The box of degrees that holds a country: coarse, but a swapped or foreign point falls out.
struct CountryBounds {
    let latitudes: ClosedRange<Double>
    let longitudes: ClosedRange<Double>

    func contains(_ location: Location) -> Bool {
        latitudes.contains(location.latitude) && longitudes.contains(location.longitude)
    }
}

extension Market {
    var bounds: CountryBounds {
        switch self {
        case .belgium: CountryBounds(latitudes: 49.49...51.51, longitudes: 2.54...6.41)
        case .luxembourg: CountryBounds(latitudes: 49.44...50.19, longitudes: 5.73...6.54)
        }
    }
}
