internal import GRDB
internal import SyncProtocol

/// What waits to be told to terminals, numbered for each.
enum NewsTable {
    /// The most that one receipt tells; the rest follows with the next.
    static let mostAtOnce = 100

    /// What a device has not yet said it knows, oldest first.
    static func read(
        for device: DeviceID, after number: Int64, _ db: Database
    ) throws -> [News] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT content FROM news WHERE device = ? AND number > ?
                ORDER BY number LIMIT \(mostAtOnce)
                """)
        return try String.fetchAll(statement, arguments: [StoredBytes(device), number])
            .compactMap { try? WireJSON.decode(News.self, Array($0.utf8)) }
    }

    /// Has a device told of everybody who was ever erased: an old copy may hold them again.
    static func tellErasures(to device: StoredBytes, time: Int64, _ db: Database) throws {
        for subject in try StoredBytes.fetchAll(db, sql: "SELECT subject FROM erasure") {
            guard let id = UniqueID(bytes: subject.bytes) else { continue }
            try add(.erased(customer: id), for: device, time: time, db)
        }
    }

    /// Has a device told of something.
    ///
    /// Its number is never below the time: a centre that was put back from a copy goes on above
    /// what terminals have heard already.
    ///
    /// - Parameter time: Now, milliseconds since 1970, UTC.
    static func add(
        _ content: News.Content, for device: StoredBytes, time: Int64, _ db: Database
    ) throws {
        let last = try Int64.fetchOne(
            db, sql: "SELECT max(number) FROM news WHERE device = ?", arguments: [device])
        let news = News(number: max((last ?? 0) + 1, time), content: content)
        try db.execute(
            sql: "INSERT INTO news (device, number, content) VALUES (?, ?, ?)",
            arguments: [
                device, news.number, String(decoding: try WireJSON.encode(news), as: UTF8.self),
            ])
    }
}
