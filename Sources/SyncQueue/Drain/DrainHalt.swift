/// Why nothing is drained until somebody does something about it. Capture goes on.
public enum DrainHalt: Hashable, Sendable {
    /// The licence does not allow it: none yet, over, or taken back.
    case licence(LicenceStanding)
    /// The centre does not know this terminal.
    case unknownTerminal
    /// The centre holds another journal under this terminal's name: this one was copied from
    /// another machine, or put back from an old copy and written on.
    case fork
    /// The centre does not understand what this program asks: one of the two is too old.
    case notUnderstood
    /// The centre holds more of this journal than there is here: it was put back from an old copy.
    case journalBehind
}

extension DrainHalt {
    /// Whether the centre may lift the halt, so that it is worth asking now and then. A missing
    /// licence and one whose time is over are known here.
    var isTheCentres: Bool {
        switch self {
        case .licence(.notRegistered), .licence(.expired): false
        case .licence, .unknownTerminal, .fork, .notUnderstood, .journalBehind: true
        }
    }
}
