/// One of the two ways in which the house takes leads: they differ by this data only.
public struct LeadFlow: Hashable, Sendable {
    public var name: Name
    /// The brands it is for, in the order of its list.
    public var brands: [Brand]
    /// The fields in the order of its page.
    public var fields: [LeadField]

    /// The house's names of the two.
    public enum Name: String, Sendable, Codable, CaseIterable {
        case collect, plus
    }

    /// Leads Collect.
    public static let collect = LeadFlow(
        name: .collect, brands: [.citroen, .peugeot, .ds, .opel])

    /// Leads Plus.
    public static let plus = LeadFlow(
        name: .plus,
        brands: [.fiat, .abarth, .lancia, .jeep, .fiatProfessional, .alfaRomeo, .leapmotor])

    private init(name: Name, brands: [Brand]) {
        self.name = name
        self.brands = brands
        fields = LeadField.allCases
    }

    /// The flow of a name; Leapmotor is in the one that the licence says.
    /// - Parameter collectsLeapmotor: whether the licence moves Leapmotor to Leads Collect.
    public static func named(_ name: Name, collectsLeapmotor: Bool = false) -> LeadFlow {
        var flow = name == .collect ? collect : plus
        if collectsLeapmotor {
            flow.brands.removeAll { $0 == .leapmotor }
            if name == .collect { flow.brands.append(.leapmotor) }
        }
        return flow
    }
}

extension World {
    /// The flow that a brand's leads are taken in.
    public func leadFlow(of brand: Brand) -> LeadFlow {
        let collect = LeadFlow.named(.collect, collectsLeapmotor: collectsLeapmotor)
        return collect.brands.contains(brand)
            ? collect : .named(.plus, collectsLeapmotor: collectsLeapmotor)
    }
}
