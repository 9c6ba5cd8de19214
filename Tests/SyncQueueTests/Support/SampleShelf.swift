import SyncQueue
import Synchronization

/// A shelf in memory.
final class SampleShelf: CentreShelf {
    private let papers = Mutex<[CentrePaper: [UInt8]]>([:])

    func read(_ paper: CentrePaper) -> [UInt8]? { papers.withLock { $0[paper] } }

    func write(_ bytes: [UInt8], as paper: CentrePaper) { papers.withLock { $0[paper] = bytes } }

    func remove(_ paper: CentrePaper) { papers.withLock { $0[paper] = nil } }
}
