internal import FoundationEssentials
internal import GRDB
internal import SyncProtocol

/// Bytes in a BLOB column.
struct StoredBytes: DatabaseValueConvertible {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(_ id: UniqueID) {
        self.init(id.bytes)
    }

    init(_ hash: ChainHash) {
        self.init(hash.bytes)
    }

    var databaseValue: DatabaseValue { Data(bytes).databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> StoredBytes? {
        guard case .blob(let data) = value.storage else { return nil }
        return StoredBytes([UInt8](data))
    }
}

/// Columns of exactly one kind; nil where a column is null, of another kind or another length.
extension Row {
    func bytes(_ index: Int) -> [UInt8]? {
        StoredBytes.fromDatabaseValue(self[index])?.bytes
    }

    func id(_ index: Int) -> UniqueID? {
        bytes(index).flatMap { UniqueID(bytes: $0) }
    }

    func hash(_ index: Int) -> ChainHash? {
        bytes(index).flatMap { ChainHash(bytes: $0) }
    }

    func integer(_ index: Int) -> Int64? {
        guard case .int64(let value) = (self[index] as DatabaseValue).storage else { return nil }
        return value
    }

    func text(_ index: Int) -> String? {
        guard case .string(let value) = (self[index] as DatabaseValue).storage else { return nil }
        return value
    }
}
