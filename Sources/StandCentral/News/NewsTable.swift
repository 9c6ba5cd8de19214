internal import GRDB
package import SyncProtocol

/// What waits to be told to terminals, numbered for each.
enum NewsTable {
    /// The most that one receipt tells; the rest follows with the next.
    static let mostAtOnce = 100

    static func add(_ content: News.Content, for device: StoredBytes, _ db: Database) throws {
        let last = try Int64.fetchOne(
            db, sql: "SELECT max(number) FROM news WHERE device = ?", arguments: [device])
        let news = News(number: (last ?? 0) + 1, content: content)
        try db.execute(
            sql: "INSERT INTO news (device, number, content) VALUES (?, ?, ?)",
            arguments: [
                device, news.number, String(decoding: try WireJSON.encode(news), as: UTF8.self),
            ])
    }
}

extension SQLiteStore {
    package func news(
        for device: DeviceID, after number: Int64
    ) async throws(CentralStoreError) -> [News] {
        try await read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT content FROM news WHERE device = ? AND number > ?
                    ORDER BY number LIMIT \(NewsTable.mostAtOnce)
                    """,
                arguments: [StoredBytes(device), number]
            ).compactMap { try? WireJSON.decode(News.self, Array($0.utf8)) }
        }
    }
}
