internal import GRDB
public import SyncProtocol

/// What is half typed in one journey, sealed.
public struct SealedDraft: Equatable, Sendable {
    public let journey: UniqueID
    /// The person whose key seals it.
    public let subject: UniqueID
    public let sealed: [UInt8]
    /// When it was last replaced, in milliseconds since 1970, UTC.
    public let wallMilliseconds: Int64

    /// What the sealed bytes are bound to.
    var associated: [UInt8] { Self.associated(journey: journey, subject: subject) }

    static func associated(journey: UniqueID, subject: UniqueID) -> [UInt8] {
        Array("stand draft 1".utf8) + [0] + journey.bytes + subject.bytes
    }
}

/// The drafts: one sealed row a journey, replaced at each field and gone when the step is
/// journalled.
///
/// They lie in the journal's file, so that ``Journal/append(_:droppingDraftOf:)`` can drop one in
/// the transaction that makes it obsolete.
public struct DraftStore: Sendable {
    private let database: StoreDatabase

    init(_ database: StoreDatabase) {
        self.database = database
    }

    /// Seals and durably keeps what is typed so far in a journey, in the place of what was.
    ///
    /// - Parameters:
    ///   - plain: The content.
    ///   - key: The key of the person it is about.
    ///   - wallMilliseconds: Now.
    public func replace(
        _ journey: UniqueID, with plain: [UInt8], key: SubjectKey, wallMilliseconds: Int64
    ) throws(StoreError) {
        try write { db in
            let associated = SealedDraft.associated(journey: journey, subject: key.subject)
            let sealed = try SealedBody.seal(plain, key: key.key, associated: associated)
            try db.cachedStatement(
                sql: """
                    INSERT OR REPLACE INTO draft (journey, subject, sealed, wall_ms)
                    VALUES (?, ?, ?, ?)
                    """
            ).execute(arguments: [
                StoredBytes(journey), StoredBytes(key.subject), StoredBytes(sealed),
                wallMilliseconds,
            ])
        }
    }

    /// Every draft, the last touched first. A row that can't be read is left out.
    public func all() throws(StoreError) -> [SealedDraft] {
        try write { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT journey, subject, sealed, wall_ms FROM draft
                    ORDER BY wall_ms DESC, journey
                    """
            ).compactMap { row in
                guard let journey = row.id(0),
                    let subject = row.id(1),
                    let sealed = row.bytes(2),
                    let wall = row.integer(3)
                else { return nil }
                return SealedDraft(
                    journey: journey, subject: subject, sealed: sealed,
                    wallMilliseconds: wall)
            }
        }
    }

    /// Drops the draft of a journey; there need not be one.
    public func remove(_ journey: UniqueID) throws(StoreError) {
        try write { db in try Self.remove(journey, db) }
    }

    /// Drops every draft about a person.
    public func removeAll(about subject: UniqueID) throws(StoreError) {
        try write { db in
            try db.execute(
                sql: "DELETE FROM draft WHERE subject = ?", arguments: [StoredBytes(subject)])
        }
    }

    static func remove(_ journey: UniqueID, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM draft WHERE journey = ?")
            .execute(arguments: [StoredBytes(journey)])
    }

    private func write<Result>(
        _ body: (Database) throws -> Result
    ) throws(StoreError) -> Result {
        do {
            return try database.queue.writeWithoutTransaction(body)
        } catch {
            throw StoreError(error, file: database.path)
        }
    }
}
