internal import Synchronization

/// What couldn't be read of the reference data and was left out.
final class ReferenceNotes: Sendable {
    /// More would tell nothing new.
    private static let limit = 100
    private let kept = Mutex<[String]>([])

    var all: [String] { kept.withLock { $0 } }

    func add(_ note: String) {
        kept.withLock { kept in
            guard kept.count < Self.limit, !kept.contains(note) else { return }
            kept.append(note)
        }
    }
}
