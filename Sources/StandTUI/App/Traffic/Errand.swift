public import SyncQueue

/// What takes the way to the centre and back: asked for on a page, done beside all else, and
/// answered when it is over.
public enum Errand: Hashable, Sendable {
    /// Tie the terminal to the show.
    case register(code: String, centre: String)
    case removeLicence
    /// Fetch the newest reference data.
    case refreshReference
    /// Try to send what waits, now.
    case send
    /// Look into the central base; answered by ``Message/central(_:)``.
    case look(CentralQuestion)
}

/// How an errand ended.
public enum ErrandOutcome: Hashable, Sendable {
    case registered
    case removed
    case refreshed(version: String)
    case newestAlready(version: String)
    case nothingPublished
    /// What came is not a whole package; the old one stays.
    case packageBroken
    /// The licence stays while records wait.
    case recordsWait(count: Int64)
    /// A character that no code has, or nil where the code does not hold together.
    case codeWrong(place: Int?)
    case codeLength(found: Int, expected: Int)
    case addressWrong
    case otherCentre
    case unknownLicence
    case noSeatLeft
    case noLicence
    /// A licence of another centre is valid.
    case registeredElsewhere
    /// Nothing goes to the centre from a rehearsal.
    case rehearsal
    /// Another attempt is under way; the page tells how it goes.
    case tried
    case trouble(DrainTrouble)
    case halt(DrainHalt)
    case notKept(StoreTrouble)
}
