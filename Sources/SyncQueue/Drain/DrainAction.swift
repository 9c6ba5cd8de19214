/// What the machine asks for; each is answered by an input, whatever comes of it.
public enum DrainAction: Equatable, Sendable {
    /// Ask the centre how far it has got.
    case askCursor
    /// Read a batch, say how far it goes, and send it.
    case send(BatchPlan)
    /// Keep durably how far the centre has got. It may be less than before: the centre was put
    /// back from a copy, and keys it was given count as not given.
    case acknowledge(Int64)
}
