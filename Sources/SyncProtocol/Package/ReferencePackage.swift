internal import Crypto
internal import FoundationEssentials

/// The envelope of a reference-data package: one JSON header line, then the payload's bytes.
///
/// ```
/// {"format":"stand-reference","formatVersion":1,"version":"2026-01-15.1","sha256":"…","bytes":N}
/// ```
///
/// What the payload holds is not known here; a package that is not whole is refused, and the old
/// one stays.
public struct ReferencePackage: Equatable, Sendable {
    /// The data's own version, `2026-01-15.1`.
    public let version: String
    /// The data, whole and as it was built.
    public let payload: [UInt8]

    /// The newest form of the envelope this program reads.
    public static let formatVersion = 1
    private static let format = "stand-reference"
    private static let longestHeader = 1024

    /// Why a package is refused.
    public enum Failure: Error, Equatable, Sendable {
        /// It does not begin with the header line of a package.
        case notAPackage
        /// It was made for a newer program.
        case newerFormat(Int)
        /// Bytes are missing at the end.
        case truncated(expected: Int, found: Int)
        /// Bytes follow that do not belong to it.
        case tooLong(expected: Int, found: Int)
        /// The payload is not the one that was built.
        case wrongDigest
        /// A version is 1 to 64 letters, digits, dots and hyphens.
        case unfitVersion
    }

    private struct Header: Codable {
        var format: String
        var formatVersion: Int
        var version: String
        var sha256: String
        var bytes: Int
    }

    /// Builds the file of a package.
    ///
    /// - Parameters:
    ///   - payload: The data.
    ///   - version: 1 to 64 ASCII letters, digits, dots and hyphens.
    /// - Throws: ``Failure/unfitVersion``.
    public static func build(payload: [UInt8], version: String) throws(Failure) -> [UInt8] {
        guard isFit(version) else { throw .unfitVersion }
        let digest = Hexadecimal.encode(SHA256.hash(data: payload))
        let header = """
            {"format":"\(format)","formatVersion":\(formatVersion),"version":"\(version)",\
            "sha256":"\(digest)","bytes":\(payload.count)}

            """
        return Array(header.utf8) + payload
    }

    /// Opens a package from its file's bytes, which may come from anybody.
    ///
    /// - Throws: ``Failure``, the first thing that is wrong.
    public static func open(_ data: [UInt8]) throws(Failure) -> ReferencePackage {
        guard let end = data.prefix(longestHeader).firstIndex(of: UInt8(ascii: "\n")),
            let found = try? JSONDecoder().decode(Probe.self, from: Data(data[..<end])),
            found.format == format, found.formatVersion >= 1
        else { throw .notAPackage }
        guard found.formatVersion <= formatVersion else {
            throw .newerFormat(found.formatVersion)
        }
        guard let header = try? JSONDecoder().decode(Header.self, from: Data(data[..<end])),
            header.bytes >= 0
        else { throw .notAPackage }
        guard isFit(header.version) else { throw .unfitVersion }
        let payload = Array(data[(end + 1)...])
        guard payload.count >= header.bytes else {
            throw .truncated(expected: header.bytes, found: payload.count)
        }
        guard payload.count == header.bytes else {
            throw .tooLong(expected: header.bytes, found: payload.count)
        }
        guard Hexadecimal.encode(SHA256.hash(data: payload)) == header.sha256 else {
            throw .wrongDigest
        }
        return ReferencePackage(version: header.version, payload: payload)
    }

    /// What every form of the header has, so that a newer one is recognised and named.
    private struct Probe: Codable {
        var format: String
        var formatVersion: Int
    }

    private static func isFit(_ version: String) -> Bool {
        (1...64).contains(version.utf8.count)
            && version.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", ".", "-": true
                default: false
                }
            }
    }
}

extension ReferencePackage.Failure: CustomStringConvertible {
    /// What is wrong with the package, in words that follow “the package is refused:”.
    public var description: String {
        switch self {
        case .notAPackage: "it is not a reference package"
        case .newerFormat(let format):
            "it has format \(format), made for a newer version of this program"
        case .truncated(let expected, let found): "it ends after \(found) of \(expected) bytes"
        case .tooLong(let expected, let found):
            "it has \(found) bytes where \(expected) are announced"
        case .wrongDigest: "it was changed or damaged on its way"
        case .unfitVersion: "its version is not 1 to 64 letters, digits, dots and hyphens"
        }
    }
}
