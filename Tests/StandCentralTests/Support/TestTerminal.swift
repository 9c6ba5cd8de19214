import Crypto
import SyncProtocol

@testable import StandCentral

/// A terminal as a test holds it: its key, and the journal it writes.
struct TestTerminal {
    private(set) var key = Curve25519.Signing.PrivateKey()
    var epoch: UniqueID
    let nonce = "0123456789ABCDEF"
    private(set) var records: [JournalRecord] = []
    private let centre: CentreKeys

    init(centre: CentreKeys) {
        var chance = SystemRandomNumberGenerator()
        epoch = UniqueID.random(using: &chance)
        self.centre = centre
    }

    var device: DeviceID { DeviceID(publicKey: key.publicKey) }

    static func id() -> UniqueID {
        var chance = SystemRandomNumberGenerator()
        return UniqueID.random(using: &chance)
    }

    /// Appends a plain record and returns its line.
    @discardableResult
    mutating func append(
        _ type: String = "signedIn", _ body: String = "{}", subject: UniqueID? = nil,
        journey: UniqueID? = nil
    ) -> BatchLine {
        add(type, subject: subject, journey) { _ in Array(body.utf8) }
    }

    /// Appends a record sealed with a customer's key.
    mutating func append(
        _ type: String, sealing body: [UInt8], subject: UniqueID, key: SymmetricKey,
        journey: UniqueID? = nil
    ) throws -> BatchLine {
        var failure: (any Error)?
        let line = add(type, subject: subject, journey) { header in
            do {
                return try SealedBody.seal(body, key: key, associated: header.canonicalBytes)
            } catch {
                failure = error
                return []
            }
        }
        if let failure { throw failure }
        return line
    }

    private mutating func add(
        _ type: String, subject: UniqueID?, _ journey: UniqueID?,
        body: (RecordHeader) -> [UInt8]
    ) -> BatchLine {
        let header = RecordHeader(
            epoch: epoch, seq: (records.last?.header.seq ?? 0) + 1, eventID: Self.id(),
            journey: journey ?? Self.id(), type: type, version: 1, subject: subject,
            genius: "INETPSA\\TA12345",
            moment: Moment(
                wallMilliseconds: 1_768_469_400_000, monotonicMilliseconds: 1,
                bootID: Self.id()))
        let record = JournalRecord(
            header: header, body: body(header), after: records.last?.hash ?? .zero)
        records.append(record)
        return .record(record)
    }

    /// Forgets the last records, as an old copy of the journal would have.
    mutating func goBack(to seq: Int) { records = Array(records.prefix(seq)) }

    /// Goes on under a new name behind a place, as a restored or copied journal does.
    ///
    /// - Returns: What it has to send: the opening, and again what followed the place.
    mutating func openEpoch(after seq: Int64, withNewKey isAnother: Bool = false) throws
        -> [BatchLine]
    {
        let again = records.filter { $0.header.seq > seq }
        let body = EpochOpened(epoch: epoch, seq: seq, hash: .zero, again: Int64(again.count))
        if isAnother { key = Curve25519.Signing.PrivateKey() }
        epoch = Self.id()
        let opening = append(
            ChainCheck.epochOpenedType, String(decoding: try body.encoded(), as: UTF8.self))
        return [opening] + again.map { append($0.header.type, "{}") }
    }

    /// A customer's key, wrapped to the centre.
    func line(_ key: SymmetricKey, of subject: UniqueID) throws -> BatchLine {
        .key(
            try WrappedKey(key, of: subject, device: device, to: centre.sealing.publicKey))
    }

    func batch(_ lines: [BatchLine]) throws -> SignedRequest {
        try request(
            "POST", CentrePath.batches(device: device, epoch: epoch), body: Batch(lines).encoded())
    }

    func registration(_ code: LicenceCode, nonce: String) throws -> SignedRequest {
        let body = RegistrationRequest(
            licence: Base64Bytes(code.hash),
            publicKey: Base64Bytes(key.publicKey.rawRepresentation), epoch: epoch,
            name: "Stand 3 left", genius: "INETPSA\\TA12345")
        return try request("POST", CentrePath.registrations, body: body.encoded(), nonce: nonce)
    }

    func request(
        _ method: String, _ path: String, body: [UInt8] = [], nonce: String? = nil,
        newsSeen: Int64? = nil
    ) throws -> SignedRequest {
        try SignedRequest(
            method: method, path: path, body: body, newsSeen: newsSeen, device: device,
            nonce: nonce ?? self.nonce, created: 0,
            sign: { [UInt8](try key.signature(for: $0)) })
    }
}
