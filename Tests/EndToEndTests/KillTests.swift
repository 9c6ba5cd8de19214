import Glibc
import TestSupport
import Testing

@Suite("kill -9 during a walk")
struct KillTests {
    static let kills = 200

    @Test("R-172: 200 random kills lose no answered step, and each walk goes on from the next one")
    func killLoop() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("kill loop: seed \(seed)")
        var chance = SeededGenerator(seed: seed)
        let folder = try DataFolder()
        var journey = try RepeatedJourney(Fixture.lines("marie-leblanc.jsonl"))
        for kill in 1...Self.kills {
            let walk = try LiveWalk(folder)
            for _ in 0..<Int.random(in: 0...3, using: &chance) {
                try journey.took(try walk.asks(journey.next))
            }
            walk.send(journey.next)
            let pause = Duration.milliseconds(Int.random(in: 0...12, using: &chance))
            var answer = try walk.answer(within: pause)
            walk.child.receives(SIGKILL)
            #expect(try walk.child.ends() == .signal(SIGKILL))
            answer = try answer ?? walk.answer(within: .zero)
            let verification = try folder.verify()
            #expect(verification.ok, "seed \(seed), kill \(kill)")
            try journey.wasKilled(answer, recordsNow: verification.records)
        }
        print("kill loop: \(journey.steps) steps, \(journey.unanswered) durable but unanswered")
        #expect(journey.steps > Self.kills / 2)
    }
}
