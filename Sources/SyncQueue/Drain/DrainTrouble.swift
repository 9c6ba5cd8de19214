/// Why an attempt to reach the centre came to nothing.
///
/// None of them loses anything: what was not acknowledged by a valid signed receipt counts as not
/// stored, and is sent again.
public enum DrainTrouble: Hashable, Sendable {
    /// No connection: no network, no such name, nobody listening.
    case unreachable
    /// The certificate is not one of the centre's.
    case untrusted
    /// Something else answers in the centre's place: a portal, a proxy, an impostor.
    case notTheCentre
    /// The connection broke, or took too long, before the answer was whole.
    case interrupted
    /// The centre asks to be left alone for a while (429, 503).
    case busy
    /// The centre's disk is full.
    case centreFull
    /// The centre failed (5xx).
    case centreFailed(status: Int)
    /// The centre can't take what was sent (4xx).
    case refused(status: Int)
    /// The centre expects another record next.
    case outOfStep
    /// Nothing of what was sent was stored, though the centre signed its answer.
    case nothingStored
    /// The journal could not be read.
    case journalUnreadable
    /// A new epoch of the journal could not be opened.
    case epochNotOpened

    /// What a failure says about the batch that was on its way.
    enum Blame {
        /// The way to the centre failed; any batch would have.
        case theWay
        /// It may be the batch: one that breaks the centre looks like this.
        case perhapsTheBatch
        /// It is the batch.
        case theBatch
    }

    var blame: Blame {
        switch self {
        case .unreachable, .untrusted, .notTheCentre, .busy, .centreFull, .outOfStep,
            .journalUnreadable, .epochNotOpened:
            .theWay
        case .interrupted, .centreFailed: .perhapsTheBatch
        case .refused, .nothingStored: .theBatch
        }
    }
}
