/// Why nothing is drained until somebody does something about it. Capture goes on.
public enum DrainHalt: Hashable, Sendable {
    /// The licence does not allow it: none yet, over, or taken back.
    case licence(LicenceStanding)
    /// The centre does not know this terminal.
    case unknownTerminal
    /// The centre refuses this journal as another one's, though it signed that both agree.
    case fork
    /// This journal was copied from another terminal that goes on under the same key: it needs a
    /// key and a licence of its own.
    case cloned
    /// The centre does not understand what this program asks: one of the two is too old.
    case notUnderstood
}

extension DrainHalt {
    /// Whether the centre may lift the halt, so that it is worth asking now and then. A missing
    /// licence and one whose time is over are known here.
    var isTheCentres: Bool {
        switch self {
        case .licence(.notRegistered), .licence(.expired): false
        case .licence, .unknownTerminal, .fork, .cloned, .notUnderstood: true
        }
    }
}
