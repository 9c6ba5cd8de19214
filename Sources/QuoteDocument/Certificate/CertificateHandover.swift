public import JourneyEngine

/// What the terminal hands to whoever prints a day's certificate.
public struct CertificateHandover: Hashable, Handover {
    public static let currentVersion = 1
    /// What tells the form from a quote's.
    static let paper = "dayCertificate"

    public private(set) var version = Self.currentVersion
    public private(set) var paper = Self.paper
    public var certificate: DayCertificate

    /// Makes what is handed over.
    public init(_ certificate: DayCertificate) {
        self.certificate = certificate
    }
}
