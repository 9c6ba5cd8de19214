/// A level of equipment of a model, with what it includes.
public struct Trim: Hashable, Sendable, Codable {
    public var id: String
    public var name: LocalizedText
    /// The sub-family of a van or of a model with several bodies.
    public var body: Body?
    /// Finishes that come at no extra price and stand until another is chosen.
    public var colour: String
    public var upholstery: String
    public var wheels: String
    /// Standard equipment, in words for the recap.
    public var equipment: [LocalizedText]

    public init(
        id: String, name: LocalizedText, body: Body?, colour: String, upholstery: String,
        wheels: String, equipment: [LocalizedText]
    ) {
        self.id = id
        self.name = name
        self.body = body
        self.colour = colour
        self.upholstery = upholstery
        self.wheels = wheels
        self.equipment = equipment
    }
}

/// The outer measures by which a van is chosen.
public struct Body: Hashable, Sendable, Codable {
    public var name: LocalizedText
    /// Millimetres.
    public var length: Int
    /// Millimetres.
    public var height: Int
    /// The permitted mass, in kilograms.
    public var weight: Int

    public init(name: LocalizedText, length: Int, height: Int, weight: Int) {
        self.name = name
        self.length = length
        self.height = height
        self.weight = weight
    }
}
