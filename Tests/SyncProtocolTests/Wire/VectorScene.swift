import Crypto
import SyncProtocol
import TestSupport

/// The keys and values that the vectors are made of.
struct VectorScene {
    let device: Curve25519.Signing.PrivateKey
    let centre: Curve25519.Signing.PrivateKey
    let sealing: Curve25519.KeyAgreement.PrivateKey
    let epoch = Samples.id(1)
    let customerKey = SymmetricKey(data: [UInt8](repeating: 4, count: 32))

    init() throws {
        device = try Curve25519.Signing.PrivateKey(
            rawRepresentation: [UInt8](repeating: 1, count: 32))
        centre = try Curve25519.Signing.PrivateKey(
            rawRepresentation: [UInt8](repeating: 2, count: 32))
        sealing = try Curve25519.KeyAgreement.PrivateKey(
            rawRepresentation: [UInt8](repeating: 3, count: 32))
    }

    var deviceID: DeviceID { DeviceID(publicKey: device.publicKey) }

    var code: LicenceCode {
        var generator = SeededGenerator(seed: 2026)
        return LicenceCode(
            of: CentreFingerprint(of: centre.publicKey), using: &generator)
    }

    func wrappedKey() throws -> WrappedKey {
        try WrappedKey(
            customerKey, of: Samples.id(5), device: deviceID, to: sealing.publicKey)
    }

    /// One request of each kind; the batch carries the given key.
    func requests(_ key: WrappedKey) throws -> [SignedRequest] {
        let batch = Batch([.key(key)] + Samples.journal(2).map { .record($0) })
        let registration = RegistrationRequest(
            licence: Base64Bytes(code.hash),
            publicKey: Base64Bytes(device.publicKey.rawRepresentation), epoch: epoch,
            name: "Stand 3 left", genius: "INETPSA\\TA12345")
        return [
            try signed("POST", CentrePath.registrations, registration.encoded()),
            try signed("GET", CentrePath.cursor(device: deviceID, epoch: epoch), []),
            try signed(
                "POST", CentrePath.batches(device: deviceID, epoch: epoch), batch.encoded(),
                news: 7),
            try signed(
                "POST", CentrePath.customerSearch,
                CustomerQuestion(email: "marie.leblanc@example.com").encoded()),
            try signed("GET", CentrePath.reference, []),
        ]
    }

    private func signed(
        _ method: String, _ path: String, _ body: [UInt8], news: Int64? = nil
    ) throws -> SignedRequest {
        try SignedRequest(
            method: method, path: path, body: body, newsSeen: news, device: deviceID,
            nonce: "0123456789ABCDEF", created: 1_700_000_000,
            sign: { [UInt8](try device.signature(for: $0)) })
    }

    func documents(_ batch: SignedRequest) throws -> [SignedDocument] {
        let signingKey = Base64Bytes(centre.publicKey.rawRepresentation)
        let token = Token(
            device: deviceID, epoch: epoch, licence: Samples.id(2), show: "BMS-2026", terminal: 4,
            name: "Stand 3 left", brands: ["citroen", "ds"], issued: 1_700_000_000_000,
            validUntil: 1_800_000_000_000, genius: "INETPSA\\TA12345", signingKey: signingKey,
            sealingKey: Base64Bytes(sealing.publicKey.rawRepresentation))
        let receipt = Receipt(
            device: deviceID, epoch: epoch,
            request: Base64Bytes(ContentDigest.digest(of: batch.body)),
            nonce: "0123456789ABCDEF", acknowledged: 2, head: Samples.journal(2)[1].hash,
            serverTime: 1_700_000_000_000,
            records: [RecordRange(first: 1, last: 2, status: .stored)],
            news: [News(number: 8, content: .erased(customer: Samples.id(6)))],
            limits: .standard,
            reference: ReferenceOffer(
                version: "2026-01-15.1", digest: Base64Bytes([UInt8](repeating: 7, count: 32))),
            licence: .valid)
        let answer = CustomerAnswer(
            nonce: "0123456789ABCDEF", request: Base64Bytes([UInt8](repeating: 8, count: 32)),
            customers: [
                CentralCustomer(
                    customer: Samples.id(5), kind: "private", firstName: "Marie",
                    lastName: "Leblanc", company: nil, city: "Bruxelles", postalCode: "1000")
            ], isCut: false)
        return [
            try SignedDocument(
                Challenge(
                    nonce: "FEDCBA9876543210", answering: "0123456789ABCDEF",
                    signingKey: signingKey, serverTime: 1_700_000_000_000), signedBy: centre),
            try SignedDocument(token, signedBy: centre),
            try SignedDocument(receipt, signedBy: centre),
            try SignedDocument(answer, signedBy: centre),
        ]
    }
}
