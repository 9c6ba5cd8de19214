internal import GRDB
internal import JourneyEngine
internal import SyncProtocol

/// What a terminal is told of a quote's mail.
enum MailNews {
    static let atCentre = "atCentre"
    static let handedOver = "handedOver"
    static let failed = "failed"

    /// Has the terminal that asked for a mail told of what has become of it.
    ///
    /// - Parameter time: Now, milliseconds since 1970, UTC.
    static func tell(
        of id: Int64, _ machine: MailMachine, _ input: MailInput, time: Int64, _ db: Database
    ) throws {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT mail.kind, mail.subject, mail.quote, journal.device FROM mail
                JOIN journal ON journal.id = mail.journal WHERE mail.id = ?
                """,
            arguments: [id])
        guard let row, let kind = LetterKind(rawValue: row["kind"]),
            let news = news(kind, row, machine, input)
        else { return }
        try NewsTable.add(news, for: StoredBytes(row.bytes("device")), time: time, db)
    }

    /// What a terminal hears of a change; nil for one that changes nothing there.
    private static func news(
        _ kind: LetterKind, _ row: Row, _ machine: MailMachine, _ input: MailInput
    ) -> SyncProtocol.News.Content? {
        switch (kind, machine.state) {
        case (.quote, .sent):
            .sendOut(quote: row.id("quote"), state: handedOver, detail: nil)
        case (.quote, .failed):
            .sendOut(quote: row.id("quote"), state: failed, detail: machine.words)
        case (.quote, .waiting) where input == .retry:
            .sendOut(quote: row.id("quote"), state: atCentre, detail: nil)
        case (.account, .sent):
            .account(customer: row.id("subject"), state: AccountState.mailed.rawValue)
        default: nil
        }
    }
}
