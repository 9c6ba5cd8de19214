import SyncProtocol
import SyncQueue

/// A terminal with a journal that never loses a record, and notes that may be lost.
struct SimulatedTerminal {
    let number: Int
    var head: Int64 = 0
    var machine = DrainMachine(head: 0, acknowledged: 0)
    /// What is on the shelf.
    var kept: Int64 = 0
    /// Counts requests, so that an answer to an earlier one is known as such.
    var request = 0
    /// Since when it has been running, on its own clock.
    var started = Duration.zero

    /// The hash that stands at a place of its journal.
    func hash(at seq: Int64) -> ChainHash {
        seq == 0 ? .zero : .sample(seq + Int64(number + 1) * 1_000_000)
    }

    /// Starts anew after a crash, with what was kept.
    mutating func restart(at now: Duration) {
        machine = DrainMachine(head: head, acknowledged: kept)
        request += 1
        started = now
    }

    /// What a plan sends.
    func batch(_ plan: BatchPlan) -> (last: Int64, hashes: [ChainHash]) {
        let last = min(head, plan.first + Int64(min(plan.records, 40)) - 1)
        return (last, plan.first <= last ? (plan.first...last).map(hash) : [])
    }
}
