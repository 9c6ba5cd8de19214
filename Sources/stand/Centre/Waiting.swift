import Dispatch
import Synchronization

/// Waits on this thread for work that runs on others.
enum Waiting {
    /// Runs work to its end.
    static func run<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) throws -> Result {
        let outcome = Outcome<Result>()
        Task.detached {
            do {
                let result = try await work()
                outcome.set(.success(result))
            } catch {
                outcome.set(.failure(error))
            }
        }
        return try outcome.wait().get()
    }

    private final class Outcome<Value: Sendable>: Sendable {
        private let value = Mutex<Result<Value, any Error>?>(nil)
        private let isThere = DispatchSemaphore(value: 0)

        func set(_ result: Result<Value, any Error>) {
            value.withLock { $0 = result }
            isThere.signal()
        }

        func wait() throws -> Result<Value, any Error> {
            isThere.wait()
            return value.withLock { $0 } ?? .failure(CancellationError())
        }
    }
}
