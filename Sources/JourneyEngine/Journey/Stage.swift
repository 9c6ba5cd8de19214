/// The seven stages, in the order in which they are always in view.
public enum Stage: String, Sendable, Codable, CaseIterable, Comparable {
    case language, customer, vehicle, pointOfSale, quote, email, disconnect

    public static func < (left: Stage, right: Stage) -> Bool {
        left.place < right.place
    }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
