public import SyncProtocol

/// What the machine is told.
public enum DrainInput: Equatable, Sendable {
    /// The journal ends at this place now; 0 for an empty one.
    case journal(head: Int64)
    /// What the licence allows now.
    case licence(LicenceStanding)
    /// The batch that is to be sent was read and ends at this place.
    case formed(last: Int64)
    /// The centre answered with a valid signed receipt.
    case answered(CentreAnswer)
    /// What the centre has of the earlier epochs: nil for all that it had, else the last place
    /// behind which it lacks something.
    case lookedBack(after: Int64?)
    /// A new epoch was opened: its first record follows this place, and the journal ends here now.
    case epochOpened(origin: Int64, head: Int64)
    /// The request under way came to nothing.
    case failed(DrainTrouble, retryAfter: Duration?)
    /// The centre says that this can't go on.
    case halted(DrainHalt)
    /// Whether somebody listens at the centre's address again.
    case knocked(isOpen: Bool)
    /// Time has passed.
    case tick
    /// A person asks for another attempt now.
    case retry
    /// An interface, an address or a route came or went.
    case networkChanged
}

/// How far the centre says it holds this journal, and how that compares with what is here.
public struct CentreAnswer: Equatable, Sendable {
    /// The last place the centre holds durably; 0 for none.
    public let acknowledged: Int64
    /// The hash it holds there; ``ChainHash/zero`` before the first record.
    public let head: ChainHash
    /// The hash that stands there in this journal; nil where there is no record to be read.
    public let ownHash: ChainHash?

    public init(acknowledged: Int64, head: ChainHash, ownHash: ChainHash?) {
        self.acknowledged = acknowledged
        self.head = head
        self.ownHash = ownHash
    }
}
