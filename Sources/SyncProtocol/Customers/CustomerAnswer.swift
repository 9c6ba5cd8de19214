/// Whom the centre knows, told with no more than recognises someone.
public struct CustomerAnswer: Hashable, SignedContent {
    public static let documentType = "application/vnd.stand.customers.v1+json"

    /// The nonce of the request's signature.
    public var nonce: String
    /// SHA-256 of the request's body, 32 bytes.
    public var request: Base64Bytes
    public var customers: [CentralCustomer]
    /// Whether there are more than are told.
    public var isCut: Bool

    public init(
        nonce: String, request: Base64Bytes, customers: [CentralCustomer], isCut: Bool
    ) {
        self.nonce = nonce
        self.request = request
        self.customers = customers
        self.isCut = isCut
    }

    /// Whether this is the answer to a request, and not to another one.
    public func answers(nonce: String, body: [UInt8]) -> Bool {
        self.nonce == nonce && request.bytes == ContentDigest.digest(of: body)
    }
}

/// A customer of the central base, without email and phone: they are asked again.
public struct CentralCustomer: Hashable, Sendable, Codable {
    public var customer: UniqueID
    /// `private` or `professional`.
    public var kind: String
    public var firstName: String?
    public var lastName: String?
    public var company: String?
    public var city: String
    public var postalCode: String

    public init(
        customer: UniqueID, kind: String, firstName: String?, lastName: String?,
        company: String?, city: String, postalCode: String
    ) {
        self.customer = customer
        self.kind = kind
        self.firstName = firstName
        self.lastName = lastName
        self.company = company
        self.city = city
        self.postalCode = postalCode
    }
}
