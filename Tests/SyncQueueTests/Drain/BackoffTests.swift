import TestSupport
import Testing

@testable import SyncQueue

@Suite("Back-off")
struct BackoffTests {
    @Test(
        "The ceiling doubles from one second to five minutes and stays there",
        arguments: [
            (1, 1), (2, 2), (3, 4), (4, 8), (5, 16), (6, 32), (7, 64), (8, 128), (9, 256),
            (10, 300), (11, 300), (5000, 300),
        ])
    func ceilings(failures: Int, seconds: Int) {
        var chance = SeededGenerator(seed: 1)
        var backoff = Backoff()
        for _ in 0..<failures { _ = backoff.failed(using: &chance) }
        #expect(backoff.ceiling == .seconds(seconds))
    }

    @Test("The jitter is full: waits fill the whole space below the ceiling")
    func jitter() {
        var chance = SeededGenerator(seed: 7)
        let waits = (0..<2000).map { _ in
            var backoff = Backoff()
            return (0..<4).map { _ in backoff.failed(using: &chance) }.last ?? .zero
        }
        #expect(waits.allSatisfy { $0 >= .zero && $0 <= .seconds(8) })
        for eighth in 0..<8 {
            let slot = Duration.seconds(eighth)..<Duration.seconds(eighth + 1)
            #expect(waits.filter(slot.contains).count > 150, "second \(eighth)")
        }
    }

    @Test(
        "A centre's wish is honoured, five minutes of it at most",
        arguments: [(30, 30), (299, 299), (300, 300), (86_400, 300)])
    func retryAfter(seconds: Int, expected: Int) {
        var chance = SeededGenerator(seed: 3)
        var backoff = Backoff()
        let wait = backoff.failed(retryAfter: .seconds(seconds), using: &chance)
        #expect(wait == .seconds(expected))
    }

    @Test("A wish that lies in the past shortens nothing")
    func negativeWish() {
        var chance = SeededGenerator(seed: 3)
        var backoff = Backoff()
        #expect(backoff.failed(retryAfter: .seconds(-5), using: &chance) >= .zero)
    }

    @Test("A success begins anew")
    func success() {
        var chance = SeededGenerator(seed: 3)
        var backoff = Backoff()
        for _ in 0..<9 { _ = backoff.failed(using: &chance) }
        backoff.succeeded()
        #expect(backoff.failures == 0)
        #expect(backoff.failed(using: &chance) <= .seconds(1))
    }
}
