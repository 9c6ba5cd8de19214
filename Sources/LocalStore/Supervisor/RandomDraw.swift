internal import Crypto
package import JourneyEngine

/// A draw by lot that anybody can repeat: the same seed and the same journeys give the same draw
/// on every machine.
///
/// A journey's lot is SHA-256 over the seed (eight bytes, the most significant first) and the
/// journey's id (sixteen bytes); the smallest lots are drawn. So a journey that comes or goes moves
/// no other one's lot.
package enum RandomDraw {
    /// - Parameter count: how many; fewer where there are fewer.
    /// - Returns: the drawn ones, the smallest lot first.
    package static func draw(
        _ count: Int, of journeys: some Sequence<JourneyID>, seed: UInt64
    ) -> [JourneyID] {
        let lots = journeys.map { (journey: $0, lot: lot(of: $0, seed: seed)) }
        let drawn = lots.sorted { $0.lot.lexicographicallyPrecedes($1.lot) }.prefix(max(0, count))
        return drawn.map(\.journey)
    }

    private static func lot(of journey: JourneyID, seed: UInt64) -> [UInt8] {
        let seedBytes = (0..<8).map { UInt8(truncatingIfNeeded: seed >> UInt64(56 - $0 * 8)) }
        return Array(SHA256.hash(data: seedBytes + journey.bytes))
    }
}
