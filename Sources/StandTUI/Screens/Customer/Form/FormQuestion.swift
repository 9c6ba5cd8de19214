import JourneyEngine

/// All that the reading of a customer's form depends on.
struct FormQuestion: Equatable, Sendable {
    let form: CustomerForm
    let market: Market
    let language: Language
    let catalogue: String
    let edited: CustomerCard?
}

/// What a form says: to the engine, and of whom the terminal may know already.
struct FormAnswer: Sendable {
    let reading: CustomerReading
    let traits: CustomerTraits
}
