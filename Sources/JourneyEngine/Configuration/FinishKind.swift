/// The three things of which exactly one is always chosen.
public enum FinishKind: String, Sendable, Codable, CaseIterable {
    case colour, upholstery, wheels
}

extension Trim {
    /// The finish that the trim includes.
    public subscript(kind: FinishKind) -> String {
        switch kind {
        case .colour: colour
        case .upholstery: upholstery
        case .wheels: wheels
        }
    }
}

extension Model {
    /// The finishes of one kind, in the catalogue's order.
    public func finishes(_ kind: FinishKind) -> [Finish] {
        switch kind {
        case .colour: colours
        case .upholstery: upholsteries
        case .wheels: wheels
        }
    }

    /// The finish of one kind with an id.
    public func finish(_ kind: FinishKind, _ id: String) -> Finish? {
        finishes(kind).first { $0.id == id }
    }
}
