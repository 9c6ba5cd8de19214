internal import Crypto
public import SyncProtocol

/// A reference package as it is served.
public struct PublishedReference: Hashable, Sendable {
    public var offer: ReferenceOffer
    /// The whole file.
    public var package: [UInt8]
    /// Milliseconds since 1970, UTC.
    public var published: Int64

    /// Takes a package that opens as one.
    ///
    /// - Throws: ``ReferencePackage/Failure``; a broken package is never published.
    public init(_ package: [UInt8], at milliseconds: Int64) throws(ReferencePackage.Failure) {
        let opened = try ReferencePackage.open(package)
        self.init(
            offer: ReferenceOffer(
                version: opened.version, digest: Base64Bytes(SHA256.hash(data: package))),
            package: package, published: milliseconds)
    }

    init(offer: ReferenceOffer, package: [UInt8], published: Int64) {
        self.offer = offer
        self.package = package
        self.published = published
    }
}
