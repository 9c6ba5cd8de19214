internal import Crypto
internal import FoundationEssentials

/// Reads a bundle from anybody, line by line.
public struct BundleReader: Sendable {
    /// Whose bundle it claims to be; each request in it proves it by its signature.
    public let device: DeviceID
    public let epoch: UniqueID
    /// Whether the last part was read: a bundle without it was cut.
    public private(set) var isWhole = false
    private let header: [UInt8]
    private var seal: Seal
    private var count: Int64 = 0

    private enum Seal: Sendable {
        case centre(HPKE.Recipient)
        case passphrase(SymmetricKey)
    }

    /// The longest line that is looked at: a batch in base64 within base64.
    public static let longestLine = 16 * 1024 * 1024

    /// Why a bundle can't be read.
    public enum Failure: Error, Equatable, Sendable {
        /// The first line is none of a bundle's, or of a newer form.
        case notABundle
        /// It is sealed in another way than the key opens.
        case otherSeal
        /// The part is not what was sealed there, or the passphrase is wrong.
        case notAuthentic
        /// Something follows the last part.
        case afterTheEnd
    }

    /// Begins with the first line.
    public init(header line: [UInt8], key: BundleKey) throws(Failure) {
        guard line.count <= 4096, let header = try? WireJSON.decode(BundleHeader.self, line),
            header.bundle == BundleHeader.version
        else { throw .notABundle }
        self.header = line
        device = header.device
        epoch = header.epoch
        switch (key, header.encapsulated, header.salt) {
        case (.centre(let key), let encapsulated?, nil):
            guard
                let recipient = try? HPKE.Recipient(
                    privateKey: key, ciphersuite: .centre, info: Data(BundleHeader.info),
                    encapsulatedKey: Data(encapsulated.bytes))
            else { throw .notAuthentic }
            seal = .centre(recipient)
        case (.passphrase(let words), nil, let salt?):
            guard let key = try? BundleKey.derived(from: words, salt: salt.bytes) else {
                throw .notAuthentic
            }
            seal = .passphrase(key)
        default: throw .otherSeal
        }
    }

    /// Opens the next line.
    public mutating func part(_ line: [UInt8]) throws(Failure) -> BundlePart {
        guard !isWhole else { throw .afterTheEnd }
        guard line.count <= Self.longestLine,
            let sealed = Base64Bytes(String(decoding: line, as: UTF8.self))?.bytes,
            let plain = open(sealed),
            let columns = try? WireJSON.decode(BundlePart.Columns.self, plain),
            let part = columns.part
        else { throw .notAuthentic }
        count += 1
        isWhole = columns.isLast
        return part
    }

    private mutating func open(_ sealed: [UInt8]) -> [UInt8]? {
        let associated = BundleHeader.associated(header, part: count)
        switch seal {
        case .centre(var recipient):
            let plain = try? recipient.open(Data(sealed), authenticating: Data(associated))
            seal = .centre(recipient)
            return plain.map { [UInt8]($0) }
        case .passphrase(let key):
            return try? SealedBody.open(sealed, key: key, associated: associated)
        }
    }
}
