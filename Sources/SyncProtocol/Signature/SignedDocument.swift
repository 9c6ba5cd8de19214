public import Crypto

/// Something the centre says and signs: a DSSE envelope around JSON.
///
/// ```
/// {"payload":"<base64>","payloadType":"<type>","signatures":[{"keyid":"…","sig":"<base64>"}]}
/// signed = "DSSEv1" SP length(type) SP type SP length(payload) SP payload
/// ```
///
/// What is signed are the very bytes of the payload together with what they are meant as, so
/// there is no canonical form to agree on, and no document can pass for one of another kind. The
/// form is the Dead Simple Signing Envelope 1.0; lengths are decimal counts of bytes.
public struct SignedDocument: Hashable, Sendable {
    /// What the payload is, `application/vnd.stand.receipt.v1+json`.
    public let type: String
    /// The bytes that are signed.
    public let payload: [UInt8]
    /// An Ed25519 signature, 64 bytes.
    public let signature: [UInt8]

    /// The longest envelope that is looked at.
    public static let longest = 1024 * 1024

    /// Why a document is not believed.
    public enum Failure: Error, Equatable, Sendable {
        /// The bytes are not an envelope with one signature.
        case notADocument
        /// It says something else than was asked for, or in a newer form.
        case otherType(String)
        /// It was not signed with this key, or was changed.
        case notAuthentic
        /// It is authentic, but its content can't be read.
        case unreadable
    }

    /// Signs what is said.
    public init(
        _ content: some SignedContent, signedBy key: Curve25519.Signing.PrivateKey
    ) throws {
        type = Swift.type(of: content).documentType
        payload = try WireJSON.encode(content)
        signature = [UInt8](
            try key.signature(for: Self.signedBytes(type: type, payload: payload)))
    }

    /// Reads an envelope from anybody, without believing it.
    public init(reading bytes: [UInt8]) throws(Failure) {
        guard bytes.count <= Self.longest,
            let envelope = try? WireJSON.decode(Envelope.self, bytes),
            envelope.signatures.count == 1, let only = envelope.signatures.first
        else { throw .notADocument }
        type = envelope.payloadType
        payload = envelope.payload.bytes
        signature = only.sig.bytes
    }

    /// What the document says, if this key signed it.
    public func open<Content: SignedContent>(
        _ content: Content.Type, signedBy key: Curve25519.Signing.PublicKey
    ) throws(Failure) -> Content {
        guard type == Content.documentType else { throw .otherType(type) }
        guard
            key.isValidSignature(
                signature, for: Self.signedBytes(type: type, payload: payload))
        else { throw .notAuthentic }
        return try read(content)
    }

    /// What the document claims, before the signature is looked at: only for content that brings
    /// the key it is then checked with.
    func read<Content: SignedContent>(_: Content.Type) throws(Failure) -> Content {
        guard let content = try? WireJSON.decode(Content.self, payload) else {
            throw .unreadable
        }
        return content
    }

    /// The envelope's bytes.
    public func encoded() throws -> [UInt8] {
        try WireJSON.encode(
            Envelope(
                payload: Base64Bytes(payload), payloadType: type,
                signatures: [Envelope.Signature(keyid: "", sig: Base64Bytes(signature))]))
    }

    /// What is signed: DSSE's pre-authentication encoding.
    static func signedBytes(type: String, payload: [UInt8]) -> [UInt8] {
        Array("DSSEv1 \(type.utf8.count) \(type) \(payload.count) ".utf8) + payload
    }

    private struct Envelope: Codable {
        var payload: Base64Bytes
        var payloadType: String
        var signatures: [Signature]

        struct Signature: Codable {
            var keyid: String
            var sig: Base64Bytes
        }
    }
}

/// What can be said in a ``SignedDocument``.
public protocol SignedContent: Codable, Sendable {
    /// The payload's type, with the version of its form.
    static var documentType: String { get }
}
