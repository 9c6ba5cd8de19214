internal import Crypto
package import SyncProtocol

/// A reference package as it is served.
package struct PublishedReference: Hashable, Sendable {
    package var offer: ReferenceOffer
    /// The whole file.
    package var package: [UInt8]
    /// Milliseconds since 1970, UTC.
    package var published: Int64

    /// Takes a package that opens as one.
    ///
    /// - Throws: ``ReferencePackage/Failure``; a broken package is never published.
    package init(_ package: [UInt8], at milliseconds: Int64) throws(ReferencePackage.Failure) {
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
