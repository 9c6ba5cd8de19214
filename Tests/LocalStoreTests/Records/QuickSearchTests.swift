import JourneyEngine
import TestSupport
import Testing

@testable import LocalStore

@Suite("A search that looks at few customers finds what looking at all would")
struct QuickSearchTests {
    private static let names = [
        "Marie-Hélène", "Jan", "van den Bossche", "D'Hondt", "Øystein", "Straße", "O'Brien-Łuk",
        "李", "Ünal", "Élan", "de", "Vandenberghe", "Ñuñez", "Ａｎｎ",
    ]
    private static let queries = [
        "m", "ma", "marie-h", "vandenb", "dhondt", "d hondt", "oystein", "strasse", "brien", "李",
        "unal e", "van bos", "ann", "vi", "visitor1@", "VISITOR2", "é", "e\u{301}lan", "0470",
        "+32 470", "0032 (0)470", "0320", "0000", "12", "BE0", "be 04", "lu1", "BE04 van", "???",
    ]

    /// Some hundreds of customers, many of them met again, some under another name.
    private static func records(seed: UInt64) -> Records {
        var chance = SeededGenerator(seed: seed)
        var records = Records()
        for turn in 0..<900 {
            let number = Int.random(in: 0..<600, using: &chance)
            let first = names[Int.random(in: 0..<names.count, using: &chance)]
            let last = names[Int.random(in: 0..<names.count, using: &chance)]
            let digits = Int.random(in: 0..<1_000_000, using: &chance)
            let person = Acquaintance.person(
                number, first, last, "Visitor\(number)é@example.org", "+32470\(digits)")
            let card =
                number.isMultiple(of: 5)
                ? Acquaintance.company(number, last, "BE0\(digits)", contact: person) : person
            records.take(
                .customerLinked(card), journey: nil, genius: nil,
                time: Timestamp(milliseconds: Int64(turn)))
            if turn.isMultiple(of: 97) { records.forget(card.id) }
        }
        return records
    }

    @Test("R-111, R-112: nobody is missed and nobody is made up", arguments: queries)
    func sameAsAll(text: String) {
        for email in ["", "visitor1", "VISITOR12é"] {
            let records = Self.records(seed: 7)
            let query = CustomerQuery(text: text, email: email)
            let pattern = CustomerPattern(query)
            let all = records.customers.filter { !query.isEmpty && pattern.matches($0) }
            let found = records.find(query, limit: .max)
            #expect(Set(found.map(\.card.id)) == Set(all.map(\.card.id)), "seed 7, \(email)")
            #expect(found.map(\.lastMet) == found.map(\.lastMet).sorted(by: >))
        }
    }

    @Test("R-110: a second card of anybody is seen, and of nobody who was forgotten")
    func lookalikes() {
        let records = Self.records(seed: 8)
        for customer in records.customers {
            let alike = records.lookalike(of: customer.traits, otherThan: nil)
            #expect(alike != nil)
            #expect(alike.map { records.customer($0.card.id) != nil } == true)
        }
    }

    @Test("R-407: nothing of a forgotten person's text is kept at hand")
    func forgotten() {
        var records = Acquaintance.records(
            Acquaintance.person(1, "Marie", "Leblanc", "m@b.be", "+32470000001"),
            Acquaintance.person(2, "Jan", "Leblanc", "j@b.be", "+32470000002"))
        records.forget(Acquaintance.id(1))
        var holders: [CustomerID] = []
        records.meetings.visit(holding: [Array("leblanc".utf8)]) {
            holders.append($0)
            return true
        }
        #expect(holders == [Acquaintance.id(2)])
        let traits = CustomerTraits(
            Acquaintance.person(3, "Marie", "Leblanc", "m@b.be", "+32470000001"))
        #expect(records.lookalike(of: traits, otherThan: nil) == nil)
    }
}
