import Testing

@Suite("Terminals and a centre, simulated")
struct SimulationTests {
    @Test("R-303: in 300 seeded worlds of faults no record is lost, doubled or out of order")
    func seeds() {
        for _ in 0..<300 { run(UInt64.random(in: 0...UInt64.max)) }
    }

    @Test("A seed repeats its run to the last step")
    func repeats() {
        func ending(_ seed: UInt64) -> [Int64] {
            var simulation = Simulation(seed: seed)
            simulation.suffer(steps: 500)
            return simulation.terminals.map(\.head) + [simulation.now.components.seconds]
        }
        #expect(ending(42) == ending(42))
        #expect(ending(42) != ending(43))
    }

    private func run(_ seed: UInt64) {
        var simulation = Simulation(seed: seed)
        simulation.suffer(steps: 400)
        #expect(simulation.isSafe, "seed \(seed)")
        let isDrained = simulation.recover()
        #expect(isDrained, "seed \(seed): the queue does not empty")
        #expect(simulation.isSafe, "seed \(seed), in the end")
    }
}
