internal import Crypto
internal import CryptoExtras
import FoundationEssentials

/// The supervisor's PIN of a terminal: its scrypt digest alone is kept, for the owner of the data
/// folder (0600).
///
/// It keeps a visitor from leaving the kiosk. Whoever can write in the data folder can set it.
public struct SupervisorPin: Sendable {
    /// How many characters a PIN has.
    public static let lengths = 4...64
    /// Wrong answers that cost no time; each further one doubles the wait, up to a minute.
    static let freeAttempts = 3
    static let longestWaitSeconds: Int64 = 60

    private let path: String

    /// The PIN of a data folder.
    public init(of folder: StandFolder) { path = folder.supervisorPin }

    /// Whether one is set; a file that can't be read as one counts, so that damage opens nothing.
    public var isSet: Bool { (try? DurableFile.read(path, limit: 1)) != .some(nil) }

    /// Sets the PIN in the place of the one before.
    ///
    /// - Throws: ``PinRefusal`` for one that is too short or long, ``StoreError`` for the disk.
    public func set(_ pin: String) throws {
        let typed = Self.normalised(pin)
        guard Self.lengths.contains(typed.count) else { throw PinRefusal() }
        var salt = [UInt8](repeating: 0, count: 16)
        for index in salt.indices { salt[index] = .random(in: .min ... .max) }
        try write(Stored(salt: salt, digest: try Self.digest(of: typed, salt: salt)))
    }

    /// Asks whether a PIN is the right one.
    ///
    /// - Parameters:
    ///   - wallMilliseconds: now, for the wait after wrong answers.
    /// - Returns: the verdict; a wrong answer is counted on disk, so that a restart forgets none.
    public func check(_ pin: String, wallMilliseconds: Int64) throws -> PinVerdict {
        guard isSet else { return .notSet }
        guard var stored = try read() else { return .wrong(waitSeconds: Self.longestWaitSeconds) }
        let left = stored.secondsLeft(at: wallMilliseconds)
        guard left <= 0 else { return .tooSoon(waitSeconds: left) }
        let digest = try Self.digest(of: Self.normalised(pin), salt: stored.salt)
        let isRight = zip(digest, stored.digest).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
        guard !isRight || stored.failures > 0 else { return .right }
        stored.failures = isRight ? 0 : stored.failures + 1
        stored.lastFailure = wallMilliseconds
        // A full disk keeps nobody from leaving; scrypt itself slows whoever guesses then.
        try? write(stored)
        return isRight ? .right : .wrong(waitSeconds: stored.waitSeconds)
    }

    private static func normalised(_ pin: String) -> String {
        String(pin.unicodeScalars.filter { $0.properties.generalCategory != .control })
    }

    /// scrypt with N = 2¹⁴, r = 8, p = 5: 16 MiB and a few hundred milliseconds a guess.
    private static func digest(of pin: String, salt: [UInt8]) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(pin.utf8), salt: salt, outputByteCount: 32, rounds: 1 << 14, blockSize: 8,
            parallelism: 5)
        return key.withUnsafeBytes { [UInt8]($0) }
    }

    private struct Stored: Codable {
        let salt: [UInt8]
        let digest: [UInt8]
        var failures: Int64 = 0
        /// When the last wrong answer came, in milliseconds since 1970, UTC.
        var lastFailure: Int64 = 0

        /// How long a wrong answer keeps the next from being heard.
        var waitSeconds: Int64 {
            let costly = failures - Int64(SupervisorPin.freeAttempts)
            guard costly > 0 else { return 0 }
            return min(SupervisorPin.longestWaitSeconds, 1 << min(costly - 1, 10))
        }

        /// What is left of that wait; a clock that was put back starts it anew.
        func secondsLeft(at now: Int64) -> Int64 {
            let passed = max(0, now - lastFailure)
            return (waitSeconds * 1000 - passed + 999) / 1000
        }
    }

    private func read() throws -> Stored? {
        guard let bytes = try DurableFile.read(path, limit: 4096) else { return nil }
        return try? JSONDecoder().decode(Stored.self, from: Data(bytes))
    }

    private func write(_ stored: Stored) throws {
        try DurableFile.write([UInt8](try JSONEncoder().encode(stored)), to: path)
    }
}

/// What a typed PIN is worth.
public enum PinVerdict: Hashable, Sendable {
    case right
    /// Not the PIN; the next is heard after so many seconds, 0 for at once.
    case wrong(waitSeconds: Int64)
    /// Not even looked at: so many seconds are left of the wait.
    case tooSoon(waitSeconds: Int64)
    /// There is none yet.
    case notSet
}

/// A new PIN is too short or too long.
public struct PinRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence, for stderr.
    public var description: String {
        let lengths = SupervisorPin.lengths
        return "a PIN has \(lengths.lowerBound) to \(lengths.upperBound) characters"
    }
}
