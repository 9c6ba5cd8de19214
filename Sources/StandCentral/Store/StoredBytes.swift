internal import FoundationEssentials
internal import GRDB
internal import SyncProtocol

/// Bytes in a BLOB column.
struct StoredBytes: DatabaseValueConvertible {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
    init(_ id: UniqueID) { self.init(id.bytes) }
    init(_ device: DeviceID) { self.init(device.bytes) }
    init(_ hash: ChainHash) { self.init(hash.bytes) }

    var databaseValue: DatabaseValue { Data(bytes).databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> StoredBytes? {
        guard case .blob(let data) = value.storage else { return nil }
        return StoredBytes([UInt8](data))
    }
}

extension Row {
    /// The bytes of a column that is never null.
    func bytes(_ name: String) -> [UInt8] {
        (self[name] as StoredBytes?)?.bytes ?? []
    }

    /// The id in a column that is never null.
    func id(_ name: String) -> UniqueID {
        UniqueID(bytes: bytes(name)) ?? .zero
    }
}
