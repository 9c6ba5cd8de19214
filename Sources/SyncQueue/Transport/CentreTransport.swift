/// How one request reaches the centre and comes back; what it says is judged elsewhere.
public protocol CentreTransport: Sendable {
    /// Sends a request and takes the answer, whoever gave it.
    func exchange(_ request: CentreRequest) async throws(TransportFailure) -> CentreResponse
    /// Whether somebody listens at the centre's address; nothing is said to them. It takes two
    /// seconds at most.
    func knock() async -> Bool
}

/// A request, ready to travel.
public struct CentreRequest: Sendable {
    public let method: String
    /// The path without host and query.
    public let path: String
    public let fields: [(name: String, value: String)]
    /// Empty for none.
    public let body: [UInt8]
    /// An answer with a longer body is not taken.
    public let mostAnswerBytes: Int

    public init(
        method: String, path: String, fields: [(name: String, value: String)] = [],
        body: [UInt8] = [], mostAnswerBytes: Int
    ) {
        self.method = method
        self.path = path
        self.fields = fields
        self.body = body
        self.mostAnswerBytes = mostAnswerBytes
    }
}

/// What came back, from whomever.
public struct CentreResponse: Sendable {
    public let status: Int
    public let fields: [(name: String, value: String)]
    public let body: [UInt8]

    public init(status: Int, fields: [(name: String, value: String)] = [], body: [UInt8]) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// The first value of a field.
    ///
    /// - Parameter name: In lower case.
    public func value(of name: String) -> String? {
        fields.first { $0.name.lowercased() == name }?.value
    }
}

/// Why nothing whole came back.
public enum TransportFailure: Error, Hashable, Sendable {
    /// No connection came about.
    case unreachable
    /// A connection, but not with a certificate that is trusted.
    case untrusted
    /// The connection broke, took too long, or brought more than was asked for.
    case interrupted
}
