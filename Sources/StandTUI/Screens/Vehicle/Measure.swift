import JourneyEngine

/// What a body is measured by.
enum Measure: CaseIterable {
    case length, height, weight

    /// The measures that the model's bodies have, from least to most.
    func values(of model: Model) -> [Int] {
        let bodies = model.trims.compactMap(\.body)
        return Set(bodies.map { $0[self] }).sorted()
    }
}

extension Body {
    subscript(measure: Measure) -> Int {
        switch measure {
        case .length: length
        case .height: height
        case .weight: weight
        }
    }
}

extension DimensionFilter {
    subscript(measure: Measure) -> ClosedRange<Int>? {
        get {
            switch measure {
            case .length: length
            case .height: height
            case .weight: weight
            }
        }
        set {
            switch measure {
            case .length: length = newValue
            case .height: height = newValue
            case .weight: weight = newValue
            }
        }
    }
}
