import JourneyEngine

/// What is offered under a field while it is typed in: the towns or countries that it may mean,
/// the best first.
struct FieldPicks: Hashable, Sendable, Codable {
    let list: [Pick]
    var selected = 0

    /// One of them.
    struct Pick: Hashable, Sendable, Codable {
        let text: String
        /// A town's own code; nothing of a country.
        var postalCode: String?
    }

    private static let most = 5

    /// Nothing where there is nothing to decide: none is found, or just what is typed.
    init?(_ found: [Pick], typed: String, postalCode: String) {
        guard let best = found.first else { return nil }
        let isItsOwn = best.postalCode == nil || best.postalCode == postalCode
        if best.text == typed, isItsOwn { return nil }
        list = Array(found.prefix(Self.most))
    }
}

extension CustomerFormState {
    /// What the letters in the field with the cursor may mean.
    func findPicks(_ context: Context) -> FieldPicks? {
        let typed = text(focus)
        guard !typed.isEmpty else { return nil }
        switch focus {
        case .country:
            let names = CountryNames.names(for: typed, in: context.language)
            return FieldPicks(names.map { .init(text: $0) }, typed: typed, postalCode: "")
        case .city:
            let code = postalCode
            let towns = towns(typed, context)
            let near = towns.filter { $0.postalCode == code }
            let far = towns.filter { $0.postalCode != code }
            let found = (near + far).map {
                FieldPicks.Pick(text: $0.town, postalCode: $0.postalCode)
            }
            return FieldPicks(found, typed: typed, postalCode: code)
        default: return nil
        }
    }

    private func towns(_ typed: String, _ context: Context) -> [Place] {
        guard let market = country?.market else { return [] }
        return TypeAhead.best(context.catalogue.places(in: market), typed) { [$0.town] }
    }

    /// The code as it is kept, if what is typed is one.
    private var postalCode: String {
        country.flatMap { try? PostalCode.check(text(.postalCode), country: $0).value.text } ?? ""
    }

    /// Puts one of them in, a town with its code, and goes to the next field.
    mutating func take(pickAt index: Int, _ context: Context) {
        guard let picks, picks.list.indices.contains(index) else { return }
        let pick = picks.list[index]
        set(focus, pick.text)
        if let code = pick.postalCode { set(.postalCode, code) }
        move(1, context)
    }
}
