import SyncProtocol
import SyncQueue
import Testing

@Suite("A look back at a journal's earlier epochs")
struct LookBackTests {
    private static let device = DeviceID(bytes: [UInt8](repeating: 1, count: 16)).unsafelyUnwrapped
    private static let other = DeviceID(bytes: [UInt8](repeating: 2, count: 16)).unsafelyUnwrapped

    private static func id(_ number: Int) -> UniqueID { UniqueID(high: 0, low: UInt64(number)) }

    /// - Parameters:
    ///   - epochs: Of each its origin and the place behind which the next was opened.
    ///   - stored: How far the centre has got with each.
    private static func look(
        _ epochs: [(origin: Int64, common: Int64)], stored: [Int64], devices: [DeviceID] = []
    ) -> Int64? {
        let earlier = epochs.enumerated().map { index, epoch in
            EarlierEpoch(
                id: id(index), device: devices.isEmpty ? device : devices[index],
                origin: epoch.origin, common: epoch.common)
        }
        var look = LookBack(earlier, device: device)
        var steps = 0
        while case .ask(let epoch) = look.step, steps < 20 {
            look.take(acknowledged: stored[Int(epoch.low)])
            steps += 1
        }
        guard case .found(let place) = look.step else { return -1 }
        return place
    }

    @Test("R-303: a centre that has what it had lacks nothing")
    func whole() {
        #expect(Self.look([], stored: []) == nil)
        #expect(Self.look([(0, 20)], stored: [30]) == nil)
        #expect(Self.look([(0, 20)], stored: [20]) == nil)
        #expect(Self.look([(0, 0)], stored: [0]) == nil)
        #expect(Self.look([(0, 20), (25, 27)], stored: [30, 29]) == nil)
    }

    @Test("R-303: what a centre that was put back lacks begins behind what it has")
    func lacking() {
        #expect(Self.look([(0, 20)], stored: [12]) == 12)
        #expect(Self.look([(0, 20)], stored: [0]) == 0)
        #expect(Self.look([(0, 20), (25, 27)], stored: [30, 0]) == 20)
        #expect(Self.look([(0, 20), (25, 27)], stored: [12, 0]) == 12)
        #expect(Self.look([(0, 20), (25, 27)], stored: [0, 0]) == 0)
    }

    @Test("R-303: an epoch opened behind a place of a still earlier one needs that one alone")
    func bridged() {
        #expect(Self.look([(0, 15), (18, 10)], stored: [10, 0]) == nil)
        #expect(Self.look([(0, 15), (18, 10)], stored: [7, 0]) == 7)
    }

    @Test("What was written under another key counts as being there")
    func otherKey() {
        #expect(Self.look([(0, 20)], stored: [0], devices: [Self.other]) == nil)
        #expect(
            Self.look([(0, 20), (25, 27)], stored: [0, 0], devices: [Self.other, Self.device])
                == 20)
    }
}
