/// Gives work up when its time is over.
enum Deadline {
    /// The time was over.
    struct Passed: Error {}

    /// Runs work that heeds its cancellation.
    ///
    /// - Throws: ``Passed``, or what the work throws.
    static func within<Result: Sendable>(
        _ limit: Duration, _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await withThrowingTaskGroup(of: Result.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: limit)
                throw Passed()
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw Passed() }
            return first
        }
    }
}
