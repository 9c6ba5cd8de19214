import Dispatch
import Glibc
import Synchronization

extension Array where Element: Sendable {
    /// What each element comes to, in their order; each processor works on a part of them.
    func concurrentMap<Result: Sendable>(
        _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        let parts = Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let size = (count + parts - 1) / parts
        let done = Mutex<[Int: [Result]]>([:])
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let results = dropFirst(part * size).prefix(size).map(transform)
            done.withLock { $0[part] = results }
        }
        return done.withLock { done in (0..<parts).flatMap { done[$0] ?? [] } }
    }
}
