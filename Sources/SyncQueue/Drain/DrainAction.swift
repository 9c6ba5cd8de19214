/// What the machine asks for; each is answered by an input, whatever comes of it.
public enum DrainAction: Equatable, Sendable {
    /// Ask the centre how far it has got.
    case askCursor
    /// See whether somebody listens at the centre's address, beside everything else.
    case knock
    /// Ask the centre which hash it has at a place.
    case compare(at: Int64)
    /// Find out what the centre has of the journal's earlier epochs.
    case lookBack
    /// Open a new epoch of the journal behind this place, the last that the centre has alike.
    case openEpoch(after: Int64)
    /// Read a batch, say how far it goes, and send it.
    case send(BatchPlan)
    /// Keep durably how far the centre has got. It may be less than before: the centre was put
    /// back from a copy, and keys it was given count as not given.
    case acknowledge(Int64)
}
