import JourneyEngine

/// What a list of changes does to a vehicle, weighed before it is carried out.
struct Repair {
    let changes: [ConfigurationChange]
    let after: ConfiguredModel
    /// The ids of what goes without being named by a change.
    let lost: [String]

    init(_ changes: [ConfigurationChange], of now: ConfiguredModel) {
        self.changes = changes
        let then = changes.reduce(now) { $0.applying($1) }
        after = then
        let removed = changes.compactMap { change -> String? in
            if case .remove(let id) = change { id } else { nil }
        }
        let finishes = FinishKind.allCases.compactMap { kind -> String? in
            guard let id = now.configuration[kind], then.configuration[kind] != id else {
                return nil
            }
            return id
        }
        let options = now.configuration.options
            .subtracting(then.configuration.options).subtracting(removed).sorted()
        let engine = then.configuration.engine == nil ? now.configuration.engine : nil
        lost = finishes + options + [engine].compactMap { $0 }
    }

    /// Whether nothing that stands is changed or taken away.
    var onlyAdds: Bool {
        lost.isEmpty && changes.allSatisfy { if case .add = $0 { true } else { false } }
    }
}
