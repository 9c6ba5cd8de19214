internal import Synchronization

/// How often one address may try to register: a bucket that fills up steadily.
///
/// A show's terminals may share one address, so they may all register at once. A code that is no
/// licence costs many tries: typing errors are found on the terminal, so it is hardly ever one.
final class RateLimit: Sendable {
    /// Tries that an address may make at once.
    static let burst = 1_000.0
    /// Tries that it gains a second.
    static let perSecond = 5.0
    /// What a code that is no licence costs beside its own try.
    static let guess = 50.0
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
            guard bucket.tries >= 1 else {
                return Int(((1 - bucket.tries) / Self.perSecond).rounded(.up))
            }
            bucket.tries -= 1
            return nil
        }
    }

    /// Charges an address for a code that is no licence.
    func chargeGuess(_ address: String) {
        buckets.withLock { $0[address]?.tries -= Self.guess }
    }
}
