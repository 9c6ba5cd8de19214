internal import Synchronization

/// How often one address may try to register: a bucket that fills up steadily.
///
/// A stand's terminals share one address, so a whole stand may register at once; guessing codes
/// at this pace takes longer than the show.
final class RateLimit: Sendable {
    /// Tries that an address may make at once.
    static let burst = 120.0
    /// Tries that it gains a second.
    static let perSecond = 1.0
    private static let mostAddresses = 10_000

    private let buckets = Mutex<[String: Bucket]>([:])

    private struct Bucket {
        var tries: Double
        var time: Int64
    }

    /// Takes a try, or says how many seconds to wait for the next.
    ///
    /// - Parameters:
    ///   - address: Whose try it is.
    ///   - now: Milliseconds by a clock that may be set back: then nothing is gained.
    func take(_ address: String, now: Int64) -> Int? {
        buckets.withLock { buckets in
            if buckets.count > Self.mostAddresses { buckets.removeAll() }
            var bucket = buckets[address] ?? Bucket(tries: Self.burst, time: now)
            let seconds = Double(max(0, now - bucket.time)) / 1000
            bucket.tries = min(Self.burst, bucket.tries + seconds * Self.perSecond)
            bucket.time = now
            defer { buckets[address] = bucket }
            guard bucket.tries >= 1 else { return 1 }
            bucket.tries -= 1
            return nil
        }
    }
}
