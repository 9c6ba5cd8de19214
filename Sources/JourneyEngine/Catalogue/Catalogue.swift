/// What decisions and screens may ask of one version of the reference data.
///
/// The store answers from its database, tests from a ``ReferenceData`` in memory. A journey
/// finishes on the version it began with, so every version is a catalogue of its own.
public protocol Catalogue: Sendable {
    var version: String { get }
    var show: ShowFacts { get }
    var consents: [ConsentText] { get }
    var houseRules: [HouseRule] { get }

    /// The models of a brand in a market, in the catalogue's order, whatever their availability.
    func models(of brand: Brand, in market: Market) -> [Model]
    func model(_ id: String) -> Model?
    func dealer(_ id: String) -> Dealer?
    /// All dealers of a brand in a market, before any house rule.
    func dealers(of brand: Brand, in market: Market) -> [Dealer]
    /// The towns that share a postal code, none when the code isn't in the table.
    func places(postalCode: String, in market: Market) -> [Place]
    /// Every town of a market, by postal code.
    func places(in market: Market) -> [Place]
    /// The known code nearest to one that isn't in the table: the closest number with the same
    /// first two digits.
    func standIn(forPostalCode postalCode: String, in market: Market) -> Place?
    /// What the list of tickets has under a number; the number itself opens its entry.
    func ticket(_ number: String) -> Ticket?
}

extension Catalogue {
    /// The words of one consent.
    public func consent(_ purpose: ConsentPurpose) -> ConsentText? {
        consents.first { $0.purpose == purpose }
    }

    /// The dealers that may be offered, nearest first; without a place, by town.
    public func pointsOfSale(
        of brand: Brand, in market: Market, near place: Place?, isRehearsal: Bool = false
    ) -> [PointOfSale] {
        let offered = dealers(of: brand, in: market).filter { dealer in
            houseRules.allSatisfy { $0.allows(dealer, isRehearsal: isRehearsal) }
        }
        let points = offered.map { dealer in
            PointOfSale(
                dealer: dealer,
                kilometres: place.map { $0.location.kilometres(to: dealer.location) }
            )
        }
        return points.sorted { left, right in
            (left.kilometres ?? 0, left.dealer.town, left.dealer.id)
                < (right.kilometres ?? 0, right.dealer.town, right.dealer.id)
        }
    }

    /// Where a postal code lies: its own place, or the nearest known code's.
    public func place(nearPostalCode postalCode: String, in market: Market) -> Place? {
        places(postalCode: postalCode, in: market).first
            ?? standIn(forPostalCode: postalCode, in: market)
    }
}

/// A dealer as it is offered: with its distance from the customer.
public struct PointOfSale: Hashable, Sendable {
    public var dealer: Dealer
    /// As the crow flies; none without a place to measure from.
    public var kilometres: Double?

    public init(dealer: Dealer, kilometres: Double?) {
        self.dealer = dealer
        self.kilometres = kilometres
    }
}
