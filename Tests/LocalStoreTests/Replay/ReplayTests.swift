import JourneyEngine
import Testing

@testable import LocalStore

@Suite("Walking through a replay")
struct ReplayTests {
    private static func timeline(
        _ count: Int, pause: Duration = .seconds(14), refused: Set<Int> = []
    ) -> ReplayTimeline {
        let stages = Stage.allCases
        return ReplayTimeline(
            (0..<count).map { index in
                ReplayTimeline.Tick(
                    time: Timestamp(milliseconds: Int64(index) * 14_000), pause: pause,
                    stage: stages[min(index / 2, stages.count - 1)],
                    isRefusal: refused.contains(index))
            })
    }

    @Test("R-402: on and back from everywhere, never past either end", arguments: 1...12)
    func steps(count: Int) {
        let line = Self.timeline(count)
        for start in 0..<count {
            for step in -count...count {
                var replay = Replay()
                replay.go(to: start, line)
                replay.go(to: replay.position + step, line)
                #expect(replay.position == max(0, min(count - 1, start + step)))
            }
        }
    }

    @Test("R-402: played to the end, each step comes once, and then it stands still")
    func plays() {
        let line = Self.timeline(9)
        var replay = Replay()
        replay.togglePlaying(line)
        var seen = [replay.position]
        while replay.wait(line) != nil {
            replay.advance(line)
            seen.append(replay.position)
        }
        #expect(seen == Array(0..<9))
        #expect(!replay.isPlaying)
        replay.togglePlaying(line)
        #expect(replay.position == 0, "it begins again")
    }

    @Test(
        "R-402: a pause is played as it was, a long one shortened, all of it faster",
        arguments: Replay.speeds)
    func pauses(speed: Int) {
        for (pause, played) in [
            (Duration.milliseconds(600), Duration.milliseconds(600)), (.seconds(14), .seconds(3)),
            (.zero, .zero),
        ] {
            let line = Self.timeline(3, pause: pause)
            var replay = Replay(speed: speed)
            #expect(replay.wait(line) == nil)
            replay.togglePlaying(line)
            #expect(replay.wait(line) == played / speed)
        }
    }

    @Test("R-402: the speeds go from 1 to 60, and any number finds the nearest below")
    func speeds() {
        #expect(Replay.speeds.first == 1 && Replay.speeds.last == 60)
        for speed in 1...60 { #expect(Replay(speed: speed).speed <= speed) }
        var replay = Replay()
        for _ in 0..<9 { replay.changeSpeed(by: 1) }
        #expect(replay.speed == 60)
        for _ in 0..<9 { replay.changeSpeed(by: -1) }
        #expect(replay.speed == 1)
    }

    @Test("R-402: the next refusal is found, and the lack of one is said")
    func refusals() {
        let line = Self.timeline(10, refused: [3, 7])
        var replay = Replay()
        #expect(replay.goToNextRefusal(line) && replay.position == 3)
        #expect(replay.goToNextRefusal(line) && replay.position == 7)
        #expect(!replay.goToNextRefusal(line) && replay.position == 7)
    }

    @Test("R-402: a time shows the last step at it or before it, from everywhere")
    func times() {
        let line = Self.timeline(10)
        for second in stride(from: -20, through: 200, by: 7) {
            var replay = Replay()
            replay.go(to: Timestamp(milliseconds: Int64(second) * 1000), line)
            #expect(replay.position == max(0, min(9, Int((Double(second) / 14).rounded(.down)))))
        }
    }

    @Test("R-402: stages are jumped to by their entrances, forwards and back")
    func stages() {
        let line = Self.timeline(10)
        var replay = Replay()
        var forwards: [Int] = []
        for _ in 0..<6 {
            forwards.append(replay.position)
            replay.goToStage(by: 1, line)
        }
        #expect(forwards == [0, 2, 4, 6, 8, 9])
        replay.goToStage(by: -1, line)
        #expect(replay.position == 8)
    }
}
