import Crypto
import SyncProtocol
import Synchronization
import TestSupport
import Testing

@testable import StandCentral

/// A centre with a database of its own, at a moment that the test chooses.
final class CentralScene: Sendable {
    let folder: TemporaryFolder
    let store: SQLiteStore
    let centre: Centre
    let clock = TestClock()

    /// - Parameter folder: One that has a database already; a new one when left out.
    init(folder: TemporaryFolder? = nil, limits: BatchLimits = .standard) async throws {
        let folder = try folder ?? TemporaryFolder()
        self.folder = folder
        store = try SQLiteStore(path: "\(folder.path)/central.db")
        centre = try await Centre(store: store, limits: limits) { [clock] in clock.now }
    }

    deinit { try? store.close() }

    var administration: Administration {
        Administration(store: store) { [clock] in clock.now }
    }

    func issue(seats: Int = 10) async throws -> LicenceCode {
        let licence = try await administration.issue(
            show: "BMS-2026", brands: ["citroen", "ds"], seats: seats, lastDay: nil)
        return try LicenceCode(reading: licence.code)
    }

    /// A terminal that is registered under a licence; a new one when left out.
    func terminal(_ code: LicenceCode? = nil) async throws -> TestTerminal {
        let terminal = TestTerminal(centre: centre.keys)
        let licence: LicenceCode
        if let code { licence = code } else { licence = try await issue() }
        _ = try await register(terminal, licence)
        return terminal
    }

    func register(_ terminal: TestTerminal, _ code: LicenceCode) async throws -> Token {
        let question = ChallengeRequest(nonce: "0123456789")
        let challenge = try Challenge.open(
            SignedDocument(reading: centre.challenge(question.encoded(), from: "here")),
            for: code, nonce: question.nonce)
        let answer = try await centre.register(
            terminal.registration(code, nonce: challenge.nonce), from: "here")
        return try Token.open(
            SignedDocument(reading: answer), for: terminal.device,
            signedBy: #require(challenge.centreKey))
    }

    /// Sends a batch and reads its receipt as a terminal would.
    func send(_ terminal: TestTerminal, _ lines: [BatchLine]) async throws -> Receipt {
        let request = try terminal.batch(lines)
        let answer = try await centre.batch(
            request, device: terminal.device, epoch: terminal.epoch)
        let receipt = try SignedDocument(reading: answer)
            .open(Receipt.self, signedBy: centre.keys.signing.publicKey)
        #expect(
            receipt.answers(
                device: terminal.device, epoch: terminal.epoch, nonce: terminal.nonce,
                body: request.body))
        return receipt
    }

    func cursor(
        _ terminal: TestTerminal, newsSeen: Int64? = nil, place: Int64? = nil
    ) async throws -> Receipt {
        let path =
            place.map { CentrePath.place($0, device: terminal.device, epoch: terminal.epoch) }
            ?? CentrePath.cursor(device: terminal.device, epoch: terminal.epoch)
        let answer = try await centre.cursor(
            terminal.request("GET", path, newsSeen: newsSeen), device: terminal.device,
            epoch: terminal.epoch, place: place)
        return try SignedDocument(reading: answer)
            .open(Receipt.self, signedBy: centre.keys.signing.publicKey)
    }

    func search(
        _ terminal: TestTerminal, _ question: CustomerQuestion
    ) async throws -> CustomerAnswer {
        let answer = try await centre.customers(
            terminal.request("POST", CentrePath.customerSearch, body: question.encoded()))
        return try SignedDocument(reading: answer)
            .open(CustomerAnswer.self, signedBy: centre.keys.signing.publicKey)
    }
}

/// A clock that stands still until it is set.
final class TestClock: Sendable {
    private let time = Mutex<Int64>(1_768_469_400_000)

    var now: Int64 {
        get { time.withLock { $0 } }
        set { time.withLock { $0 = newValue } }
    }

    func advance(days: Int64) { time.withLock { $0 += days * 86_400_000 } }
}
