import JourneyEngine
import Testing

@testable import LocalStore

@Suite("The draw by lot")
struct RandomDrawTests {
    private static let journeys: [JourneyID] = (1...8).map { (number: UInt64) in
        JourneyID(high: (number << 16) | 0x7000, low: 0x8000_0000_0000_0000 | number)
    }

    private static func draw(_ count: Int, seed: UInt64) -> [Int] {
        RandomDraw.draw(count, of: journeys.shuffled(), seed: seed)
            .compactMap { journeys.firstIndex(of: $0).map { $0 + 1 } }
    }

    @Test(
        "R-404: another language draws the same lots, whatever order the journeys come in",
        arguments: [
            (1, [3, 6, 2, 4, 7, 8, 1, 5]), (2, [4, 8, 2, 3, 7, 5, 1, 6]),
            (.max, [4, 7, 8, 5, 3, 6, 2, 1]),
        ] as [(UInt64, [Int])])
    func vectors(seed: UInt64, order: [Int]) {
        for count in 0...8 {
            #expect(Self.draw(count, seed: seed) == Array(order.prefix(count)))
        }
        #expect(Self.draw(99, seed: seed) == order)
        #expect(Self.draw(-1, seed: seed).isEmpty)
    }
}
