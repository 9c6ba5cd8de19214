internal import GRDB

extension SQLiteStore {
    package func figures() async throws(CentralStoreError) -> Figures {
        try await read { db in
            func count(_ what: String, of table: String) throws -> Int {
                try Int.fetchOne(db, sql: "SELECT count(\(what)) FROM \(table)") ?? 0
            }
            return Figures(
                records: try count("*", of: "ledger"),
                customers: try count("DISTINCT person", of: "customer"),
                quotes: try count("*", of: "quote"),
                leads: try count(
                    "DISTINCT event_id", of: "ledger WHERE type = 'leadConfirmed'")
                    + count("*", of: "dealer_lead"),
                sendOuts: try count("*", of: "send_out"),
                mailsSent: try count("*", of: "mail WHERE state = 'sent'"),
                mailsWaiting: try count("*", of: "mail WHERE state IN ('waiting', 'sending')"),
                mailsInDoubt: try count("*", of: "mail WHERE state IN ('failed', 'uncertain')"),
                terminals: try count("*", of: "terminal"),
                setAside: try count("*", of: "set_aside"),
                erased: try count("*", of: "erasure"))
        }
    }
}
