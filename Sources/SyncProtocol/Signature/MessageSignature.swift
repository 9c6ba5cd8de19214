public import Crypto
internal import RawStructuredFieldValues

/// A signature over an HTTP request (RFC 9421), with Ed25519.
///
/// Covered are header fields and the derived components `@method`, `@path` and `@authority`;
/// components with parameters of their own are not understood and therefore refused.
public struct MessageSignature: Hashable, Sendable {
    /// The name the signature has in the two fields.
    public var label: String
    /// What the signature covers, in its order: `@method`, `content-digest`, …
    public var components: [String]
    /// When it was made, in seconds since 1970 by the signer's clock.
    public var created: Int64?
    /// Whose key it is.
    public var keyID: String?
    /// A value that is used once, so that an answer can be tied to this request.
    public var nonce: String?
    /// 64 bytes.
    public var signature: [UInt8]

    private let parameters: String

    /// The field with components and parameters.
    public static let inputField = "signature-input"
    /// The field with the signature itself.
    public static let signatureField = "signature"

    /// Why a request's signature is refused.
    public enum Failure: Error, Equatable, Sendable {
        /// The request carries no signature of the label.
        case missing
        /// The two fields don't hold a signature of the form that is used here.
        case unreadable
        /// A component that it covers is not in the request.
        case componentMissing(String)
        /// It doesn't cover a component that it must cover.
        case notCovered(String)
        /// The body isn't the one whose digest was signed.
        case digestDiffers
        /// It was not made with this key over this request.
        case notAuthentic
    }

    /// Signs a request.
    ///
    /// - Parameters:
    ///   - head: The request with every field that is covered.
    ///   - components: What is covered.
    ///   - created: Seconds since 1970.
    ///   - nonce: Printable ASCII, or nil.
    ///   - sign: Makes an Ed25519 signature over the bytes it is given.
    /// - Throws: ``Failure/componentMissing(_:)``, or what `sign` throws.
    public init(
        signing head: HTTPRequestHead, label: String, components: [String], created: Int64,
        keyID: String, nonce: String?, sign: ([UInt8]) throws -> [UInt8]
    ) throws {
        self.label = label
        self.components = components
        self.created = created
        self.keyID = keyID
        self.nonce = nonce
        parameters = try Self.serialised(
            components, created: created, keyID: keyID, nonce: nonce)
        signature = []
        signature = try sign(base(of: head))
    }

    /// Reads the signature of a label from a request's fields, without believing it.
    public init(reading head: HTTPRequestHead, label: String) throws(Failure) {
        guard let input = head.value(of: Self.inputField),
            let field = head.value(of: Self.signatureField)
        else { throw .missing }
        var inputs = StructuredFieldValueParser(Array(input.utf8))
        var signatures = StructuredFieldValueParser(Array(field.utf8))
        guard let inputEntries = try? inputs.parseDictionaryFieldValue(),
            let signatureEntries = try? signatures.parseDictionaryFieldValue()
        else { throw .unreadable }
        guard let entry = inputEntries[label], let value = signatureEntries[label] else {
            throw .missing
        }
        guard case .innerList(let list) = entry, case .item(let item) = value,
            case .undecodedByteSequence(let text) = item.rfc9651BareItem,
            let bytes = Base64Bytes(text)?.bytes, bytes.count == 64
        else { throw .unreadable }
        self.label = label
        signature = bytes
        components = try Self.components(of: list)
        guard case .found(let created) = list.integer("created"),
            case .found(let keyID) = list.string("keyid"),
            case .found(let nonce) = list.string("nonce"),
            case .found(let algorithm) = list.string("alg"), algorithm ?? "ed25519" == "ed25519"
        else { throw .unreadable }
        self.created = created
        self.keyID = keyID
        self.nonce = nonce
        do { parameters = try Self.serialised(list) } catch { throw .unreadable }
    }

    /// Checks the signature against the request it came with.
    ///
    /// - Parameters:
    ///   - head: The request as it was received.
    ///   - key: The signer's key.
    ///   - required: Components without which the signature is worth nothing.
    public func verify(
        _ head: HTTPRequestHead, key: Curve25519.Signing.PublicKey, covering required: [String]
    ) throws(Failure) {
        for component in required where !components.contains(component) {
            throw .notCovered(component)
        }
        guard key.isValidSignature(signature, for: try base(of: head)) else {
            throw .notAuthentic
        }
    }

    /// The two fields to send.
    public var fields: [(name: String, value: String)] {
        [
            (Self.inputField, "\(label)=\(parameters)"),
            (Self.signatureField, "\(label)=:\(Base64Bytes(signature)):"),
        ]
    }

    /// The signature base: what is signed (RFC 9421, section 2.5).
    public func base(of head: HTTPRequestHead) throws(Failure) -> [UInt8] {
        var base = ""
        for component in components {
            guard let value = Self.value(of: component, in: head) else {
                throw .componentMissing(component)
            }
            // A line break in a value would be a line of the base that nobody sent.
            guard value.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x09 }) else {
                throw .unreadable
            }
            base += "\"\(component)\": \(value)\n"
        }
        return Array((base + "\"@signature-params\": \(parameters)").utf8)
    }

    private static func value(of component: String, in head: HTTPRequestHead) -> String? {
        switch component {
        case "@method": head.method
        case "@path": head.path.isEmpty ? "/" : head.path
        case "@authority": head.authority?.lowercased()
        default: component.hasPrefix("@") ? nil : head.value(of: component)
        }
    }
}

extension MessageSignature {
    /// The components of an inner list: strings, each once, without parameters.
    private static func components(of list: InnerList) throws(Failure) -> [String] {
        var components: [String] = []
        for item in list.bareInnerList {
            guard case .string(let name) = item.rfc9651BareItem,
                item.rfc9651Parameters.count == 0, !components.contains(name)
            else { throw .unreadable }
            components.append(name)
        }
        return components
    }

    private static func serialised(
        _ components: [String], created: Int64, keyID: String, nonce: String?
    ) throws -> String {
        let none = OrderedMap<String, RFC9651BareItem>()
        var list = InnerList(bareInnerList: BareInnerList(), parameters: none)
        for component in components {
            list.bareInnerList.append(Item(bareItem: .string(component), parameters: none))
        }
        list.rfc9651Parameters["created"] = .integer(created)
        list.rfc9651Parameters["keyid"] = .string(keyID)
        if let nonce { list.rfc9651Parameters["nonce"] = .string(nonce) }
        return try serialised(list)
    }

    private static func serialised(_ list: InnerList) throws -> String {
        var serializer = StructuredFieldValueSerializer()
        return String(
            decoding: try serializer.writeListFieldValue([.innerList(list)]), as: UTF8.self)
    }
}

/// A parameter that is absent or of the kind it must have.
private enum Parameter<Value> {
    case found(Value?)
    case otherKind
}

extension InnerList {
    fileprivate func integer(_ name: String) -> Parameter<Int64> {
        switch rfc9651Parameters[name] {
        case nil: .found(nil)
        case .integer(let value): .found(value)
        default: .otherKind
        }
    }

    fileprivate func string(_ name: String) -> Parameter<String> {
        switch rfc9651Parameters[name] {
        case nil: .found(nil)
        case .string(let value): .found(value)
        default: .otherKind
        }
    }
}
