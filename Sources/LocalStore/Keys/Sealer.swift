public import SyncProtocol

/// Opens what was sealed for a person, as long as the person's key exists.
public struct Sealer: Sendable {
    private let vault: KeyVault

    public init(_ vault: KeyVault) {
        self.vault = vault
    }

    /// The body of a record in plain: as stored when it is not personal, else opened.
    ///
    /// - Throws: ``StoreError/erased(_:)`` when the person was erased,
    ///   ``StoreError/unknownSubject(_:)``, or ``StoreError/notAuthentic``.
    public func open(_ record: JournalRecord) throws(StoreError) -> [UInt8] {
        guard record.isSealed else { return record.body }
        guard let subject = record.header.subject else { throw .notAuthentic }
        return try open(
            record.body, subject: subject, associated: record.header.canonicalBytes)
    }

    /// The content of a draft in plain.
    ///
    /// - Throws: As ``open(_:)-(JournalRecord)``.
    public func open(_ draft: SealedDraft) throws(StoreError) -> [UInt8] {
        try open(draft.sealed, subject: draft.subject, associated: draft.associated)
    }

    private func open(
        _ sealed: [UInt8], subject: UniqueID, associated: [UInt8]
    ) throws(StoreError) -> [UInt8] {
        let key = try vault.key(for: subject).key
        do {
            return try SealedBody.open(sealed, key: key, associated: associated)
        } catch {
            throw .notAuthentic
        }
    }
}
