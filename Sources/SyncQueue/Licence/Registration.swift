public import SyncProtocol

/// Ties a terminal to the show: asks the centre who it is, and then for a licence.
///
/// A code carries a fingerprint of its centre's key. Whoever answers with another key is found out
/// before the code's hash is sent. Asking twice gives the same licence.
public struct Registration: Sendable {
    public let code: LicenceCode
    public let address: CentreAddress
    /// Certificates in PEM that alone are trusted; nil for those of the system.
    public let authority: String?
    /// What people call the terminal.
    public let name: String
    /// Who is signed in; nil for nobody.
    public let genius: String?

    public init(
        code: LicenceCode, address: CentreAddress, authority: String?, name: String,
        genius: String?
    ) {
        self.code = code
        self.address = address
        self.authority = authority
        self.name = String(name.prefix(RegistrationRequest.longestName))
        self.genius = genius
    }

    /// Whether it only renews a licence at the centre that granted it, wherever that is now.
    public func isRenewal(of licence: Licence) -> Bool {
        code.fingerprint == CentreFingerprint(of: licence.signingKey)
    }

    /// Why there is no licence.
    public enum Failure: Error, Hashable, Sendable {
        /// The centre was not reached, or says why not.
        case centre(CentreFailure)
        /// Whoever answers is not the centre that issued this code.
        case otherCentre
        /// The centre's token can't be used by this terminal.
        case uselessToken
    }

    /// Registers the terminal.
    ///
    /// - Parameters:
    ///   - journal: The terminal's journal, whose identity is bound.
    ///   - publicKey: The device's public key, 32 bytes.
    ///   - transport: The way to ``address``.
    ///   - wallMilliseconds: Now.
    public func register(
        _ journal: some DrainedJournal, publicKey: [UInt8], transport: any CentreTransport,
        wallMilliseconds: Int64
    ) async throws(Failure) -> Licence {
        let challenge = try await challenge(transport)
        guard let key = challenge.centreKey else { throw .otherCentre }
        let document = try await token(
            journal, publicKey, transport, nonce: challenge.nonce, wallMilliseconds)
        do throws(SignedDocument.Failure) {
            return try Licence(
                document, for: journal.device, signedBy: key, address: address,
                authority: authority)
        } catch {
            throw .uselessToken
        }
    }

    private func challenge(_ transport: any CentreTransport) async throws(Failure) -> Challenge {
        var chance = SystemRandomNumberGenerator()
        let nonce = Nonce.random(using: &chance)
        let answer = try await exchange(
            CentrePath.challenge, try encoded { try ChallengeRequest(nonce: nonce).encoded() },
            fields: [], transport)
        guard answer.status == 200, let document = try? SignedDocument(reading: answer.body) else {
            throw .centre(CentreFailure(unsigned: answer))
        }
        do throws(SignedDocument.Failure) {
            return try Challenge.open(document, for: code, nonce: nonce)
        } catch {
            throw .otherCentre
        }
    }

    private func token(
        _ journal: some DrainedJournal, _ publicKey: [UInt8], _ transport: any CentreTransport,
        nonce: String, _ wallMilliseconds: Int64
    ) async throws(Failure) -> SignedDocument {
        let body = try encoded {
            try RegistrationRequest(
                licence: Base64Bytes(code.hash), publicKey: Base64Bytes(publicKey),
                epoch: journal.epoch, name: name, genius: genius
            ).encoded()
        }
        let request: SignedRequest
        do {
            request = try SignedRequest(
                method: "POST", path: CentrePath.registrations, body: body, device: journal.device,
                nonce: nonce, created: wallMilliseconds / 1000, sign: journal.sign)
        } catch {
            throw .centre(.trouble(.journalUnreadable, retryAfter: nil))
        }
        let answer = try await exchange(
            CentrePath.registrations, body, fields: request.head.fields, transport)
        guard (200...201).contains(answer.status),
            let document = try? SignedDocument(reading: answer.body)
        else { throw .centre(CentreFailure(unsigned: answer)) }
        return document
    }

    private func exchange(
        _ path: String, _ body: [UInt8], fields: [(name: String, value: String)],
        _ transport: any CentreTransport
    ) async throws(Failure) -> CentreResponse {
        do throws(TransportFailure) {
            return try await transport.exchange(
                CentreRequest(
                    method: "POST", path: path,
                    fields: fields + [("content-type", "application/json")], body: body,
                    mostAnswerBytes: SignedDocument.longest))
        } catch {
            throw .centre(CentreFailure(error))
        }
    }

    private func encoded(_ body: () throws -> [UInt8]) throws(Failure) -> [UInt8] {
        do { return try body() } catch {
            throw .centre(.trouble(.journalUnreadable, retryAfter: nil))
        }
    }
}
