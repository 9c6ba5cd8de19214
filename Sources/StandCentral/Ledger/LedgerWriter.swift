internal import SyncProtocol

/// Gathers what arrives while a transaction is under way, and takes it all in the next one.
///
/// One flush of the disk then acknowledges many terminals: a lone batch waits for nobody, and a
/// crowd shares.
actor LedgerWriter {
    private typealias Answer = CheckedContinuation<Result<Delivered, Problem>, Never>

    private let store: any CentralStore
    private var waiting: [(delivery: Delivery, answer: Answer)] = []
    private var isWriting = false

    init(_ store: any CentralStore) {
        self.store = store
    }

    /// Takes a delivery; when this returns, it is durable.
    func take(_ delivery: Delivery) async throws(Problem) -> Delivered {
        let result: Result<Delivered, Problem> = await withCheckedContinuation { answer in
            waiting.append((delivery, answer))
            guard !isWriting else { return }
            isWriting = true
            Task { await write() }
        }
        return try result.get()
    }

    private func write() async {
        while !waiting.isEmpty {
            let taken = waiting
            waiting = []
            do throws(CentralStoreError) {
                let results = try await store.take(taken.map(\.delivery))
                for ((_, answer), result) in zip(taken, results) {
                    answer.resume(returning: result)
                }
            } catch {
                for (_, answer) in taken { answer.resume(returning: .failure(error.problem)) }
            }
        }
        isWriting = false
    }
}
