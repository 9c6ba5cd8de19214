internal import GRDB
internal import JourneyEngine
package import SyncProtocol

extension SQLiteStore {
    package func customers(
        _ look: CustomerLook
    ) async throws(CentralStoreError) -> [CentralCustomer] {
        try await write { db in
            let found = try Self.find(look.question, db)
            try db.execute(
                sql: """
                    INSERT INTO look (device, genius, asked_ms, kinds, found)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    StoredBytes(look.device), look.question.genius, look.time, look.kinds,
                    found.map(\.customer.description).joined(separator: ","),
                ])
            return found
        }
    }

    /// Each asked thing narrows the answer down. Of a person merged from several, whoever has the
    /// same email is told once: the contacts of one company stay apart.
    private static func find(
        _ question: CustomerQuestion, _ db: Database
    ) throws -> [CentralCustomer] {
        var conditions: [String] = []
        var arguments = StatementArguments()
        if let email = question.email {
            conditions.append("email = ?")
            arguments += [email.lowercased()]
        }
        if let phone = question.phone {
            conditions.append("(phone = ? OR second_phone = ?)")
            arguments += [phone, phone]
        }
        if let vat = question.vat {
            conditions.append("vat = ?")
            arguments += [vat]
        }
        let asked = SearchKey(question.name ?? "")
        for word in asked.words {
            // A word may run over several: `dhondt` finds D'Hondt.
            conditions.append("instr(replace(name_key, ' ', ''), ?) > 0")
            arguments += [word]
        }
        guard !conditions.isEmpty else { return [] }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT * FROM customer WHERE \(conditions.joined(separator: " AND "))
                ORDER BY heard_ms DESC, subject
                """,
            arguments: arguments)
        return try distinct(rows, named: asked)
    }

    private static func distinct(
        _ rows: RowCursor, named asked: SearchKey
    ) throws -> [CentralCustomer] {
        var found: [CentralCustomer] = []
        var told: Set<String> = []
        while let row = try rows.next(), found.count <= CustomerLook.most {
            guard SearchKey(row["name_key"]).matches(asked) else { continue }
            let email: String? = row["email"]
            guard told.insert("\(row.id("person")) \(email ?? "")").inserted else { continue }
            found.append(
                CentralCustomer(
                    customer: row.id("subject"), kind: row["kind"], firstName: row["first_name"],
                    lastName: row["last_name"], company: row["company"], city: row["city"],
                    postalCode: row["postal_code"]))
        }
        return found
    }
}
