internal import GRDB
public import SyncProtocol

/// Forgets the persons of whom a record asks it: the key is destroyed, the logs emptied,
/// and a tombstone journalled.
///
/// Each step may be the last one before the power fails: whatever was requested and has no
/// tombstone yet is finished at the next start. The records stay and the chain still verifies;
/// what was sealed in them can never be read again.
public struct Erasure: Sendable {
    /// The type of the record that asks for an erasure; its subject is the person.
    public static let requestedType = "erasureRequested"
    /// The type of the record that says it is done; its subject is the person.
    public static let tombstoneType = "personErased"

    private let journal: Journal
    private let vault: KeyVault

    public init(journal: Journal, vault: KeyVault) {
        self.journal = journal
        self.vault = vault
    }

    /// Carries out what was requested and is not done: after a request, and at each start.
    ///
    /// - Parameter tombstone: Makes the entry of type ``tombstoneType`` about a person.
    /// - Returns: The persons whose erasure was finished now.
    @discardableResult
    public func finish(
        tombstone: (UniqueID) -> JournalEntry
    ) throws(StoreError) -> [UniqueID] {
        let subjects = try unfinished()
        for subject in subjects {
            try destroy(subject)
            try journal.append([tombstone(subject)])
        }
        return subjects
    }

    /// The persons whose erasure was requested and has no tombstone, in no particular order.
    public func unfinished() throws(StoreError) -> [UniqueID] {
        try journal.write { db in
            try StoredBytes.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT subject FROM journal
                    WHERE type = 'erasureRequested' AND subject IS NOT NULL
                    EXCEPT SELECT subject FROM journal WHERE type = 'personErased'
                    """
            ).compactMap { UniqueID(bytes: $0.bytes) }
        }
    }

    /// Drops the drafts, destroys the key, and leaves no earlier page of either file behind.
    private func destroy(_ subject: UniqueID) throws(StoreError) {
        try journal.drafts.removeAll(about: subject)
        try vault.destroy(subject)
        try journal.database.truncateLog()
    }
}
