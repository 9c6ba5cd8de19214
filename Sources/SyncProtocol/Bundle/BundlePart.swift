/// One request that a terminal would have sent, as it leaves in a bundle.
public struct BundlePart: Sendable {
    /// The request with its signature, as the centre would have received it.
    public var request: SignedRequest
    /// Customers' keys in plain, where no centre is known to wrap them to.
    public var keys: [UniqueID: [UInt8]]

    public init(_ request: SignedRequest, keys: [UniqueID: [UInt8]] = [:]) {
        self.request = request
        self.keys = keys
    }

    struct Columns: Codable {
        var method: String
        var path: String
        /// Names and values, in turn.
        var fields: [String]
        var body: Base64Bytes
        /// From the customer's id to the key in base64.
        var keys: [String: Base64Bytes]?
        var isLast: Bool

        var part: BundlePart? {
            guard fields.count.isMultiple(of: 2) else { return nil }
            let pairs = stride(from: 0, to: fields.count, by: 2).map {
                (name: fields[$0], value: fields[$0 + 1])
            }
            var plain: [UniqueID: [UInt8]] = [:]
            for (subject, key) in keys ?? [:] {
                guard let subject = UniqueID(subject), key.bytes.count == 32 else { return nil }
                plain[subject] = key.bytes
            }
            return BundlePart(
                SignedRequest(
                    head: HTTPRequestHead(method: method, path: path, fields: pairs),
                    body: body.bytes),
                keys: plain)
        }
    }

    func columns(isLast: Bool) -> Columns {
        var wire: [String: Base64Bytes] = [:]
        for (subject, key) in keys { wire[subject.description] = Base64Bytes(key) }
        return Columns(
            method: request.head.method, path: request.head.path,
            fields: request.head.fields.flatMap { [$0.name, $0.value] },
            body: Base64Bytes(request.body), keys: wire.isEmpty ? nil : wire, isLast: isLast)
    }
}
