internal import GRDB
internal import Glibc
internal import SyncProtocol

extension StoreDatabase {
    /// Opens a file that another process may be writing, or a copied one; nothing is ever written
    /// to it. A copy that came without its log is read as it is, without new files beside it.
    static func reading(_ path: String) throws -> DatabaseQueue {
        try reading(path, isCopyAlone: access("\(path)-wal", F_OK) != 0)
    }

    /// Opens a file without ever writing to it.
    ///
    /// - Parameter isCopyAlone: Whether nobody writes it and it came without its log.
    static func reading(_ path: String, isCopyAlone: Bool) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1")
        }
        let name = isCopyAlone ? "file:\(percentEncoded(path))?immutable=1" : path
        return try DatabaseQueue(path: name, configuration: configuration)
    }

    private static func percentEncoded(_ path: String) -> String {
        path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "%"):
                "%" + Hexadecimal.encode([byte])
            default: String(decoding: [byte], as: UTF8.self)
            }
        }.joined()
    }
}
