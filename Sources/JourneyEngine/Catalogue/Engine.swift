/// An engine with its gearbox; what it costs and uses depends on the trim, see ``Version``.
public struct Engine: Hashable, Sendable, Codable {
    public var id: String
    public var name: LocalizedText
    public var energy: Energy

    public init(id: String, name: LocalizedText, energy: Energy) {
        self.id = id
        self.name = name
        self.energy = energy
    }
}

/// What an engine runs on.
public enum Energy: String, Sendable, Codable, CaseIterable {
    case petrol, diesel, mildHybrid, hybrid, plugIn, electric
}
