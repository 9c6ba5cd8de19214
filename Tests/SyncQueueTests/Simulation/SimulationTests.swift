import FoundationEssentials
import Testing

@Suite("Terminals and a centre, simulated")
struct SimulationTests {
    /// How many worlds; more by hand with `STAND_SEEDS`.
    private static let count =
        ProcessInfo.processInfo.environment["STAND_SEEDS"].flatMap { Int($0) } ?? 300
    /// One world again, with `STAND_SEED`.
    private static let seed =
        ProcessInfo.processInfo.environment["STAND_SEED"].flatMap { UInt64($0) }

    @Test("R-303: in 300 seeded worlds of faults no record is lost, doubled or out of order")
    func seeds() {
        if let seed = Self.seed { return run(seed) }
        for _ in 0..<Self.count { run(UInt64.random(in: 0...UInt64.max)) }
    }

    @Test("R-303: in 60 worlds in which everything happens at once nothing is lost")
    func everything() {
        for seed in UInt64(1)...60 { run(seed, isSpared: false) }
    }

    @Test(
        "R-303: the seeds that once found a fault find it no more",
        arguments: [UInt64(1), 46, 134, 8021, 9750, 9871, 18136])
    func knownSeeds(seed: UInt64) { run(seed) }

    @Test("A seed repeats its run to the last step")
    func repeats() {
        func ending(_ seed: UInt64) -> [Int64] {
            var simulation = Simulation(seed: seed)
            simulation.suffer(steps: 500)
            return simulation.terminals.map(\.folder.journal.head)
                + [simulation.now.components.seconds]
        }
        #expect(ending(42) == ending(42))
        #expect(ending(42) != ending(43))
    }

    private func run(_ seed: UInt64, isSpared: Bool = true) {
        var simulation = Simulation(seed: seed, isSpared: isSpared)
        simulation.suffer(steps: 500)
        #expect(simulation.unsafe == [], "STAND_SEED=\(seed)")
        let isDrained = simulation.recover()
        #expect(isDrained, "STAND_SEED=\(seed): the queue does not empty")
        #expect(simulation.unsafe == [], "STAND_SEED=\(seed), in the end")
        let (isWhole, isForgotten) = (simulation.isWhole, simulation.isForgotten)
        #expect(isWhole, "STAND_SEED=\(seed): something is lost")
        #expect(isForgotten, "STAND_SEED=\(seed): somebody erased is still known")
    }
}
