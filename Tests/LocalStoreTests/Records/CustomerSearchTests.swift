import JourneyEngine
import Testing

@testable import LocalStore

@Suite("Finding a customer whom the terminal knows")
struct CustomerSearchTests {
    private static let marie = Acquaintance.person(
        1, "Marie-Hélène", "Leblanc", "marie.leblanc@yopmail.com", "+32474741428", "+3225550101")
    private static let jan = Acquaintance.person(
        2, "Jan", "van den Bossche", "Jan.VdB@skynet.be", "+352621123456")
    private static let garage = Acquaintance.company(
        3, "Garage Élan SA", "BE0417159386",
        contact: Acquaintance.person(
            3, "Aïcha", "Ünal", "aicha@elan.be", "+33612345678"))
    private static let luxe = Acquaintance.company(
        4, "Luxe 2000", "LU12345613", contact: nil)

    private static let records = Acquaintance.records(marie, jan, garage, luxe)

    private static func found(_ text: String, email: String = "", kind: CustomerKind? = nil)
        -> [String]
    {
        let query = CustomerQuery(text: text, email: email, kind: kind)
        return records.search(query).map(\.name).sorted()
    }

    private static let mariesName = "Marie-Hélène Leblanc"
    private static let jansName = "Jan van den Bossche"

    @Test(
        "R-111: a name is found in any order, without accents or case, half typed",
        arguments: [
            ("Marie Leblanc", mariesName), ("leblanc marie", mariesName),
            ("HELENE", mariesName), ("hél lebl", mariesName), ("marie-helene", mariesName),
            ("LEBLANC   M", mariesName), ("bossche", jansName), ("vandenb", jansName),
            ("van den Bossche Jan", jansName), ("unal", "Aïcha Ünal"), ("elan", "Aïcha Ünal"),
            ("garage aicha", "Aïcha Ünal"), ("luxe 2000", "Luxe 2000"), ("marie.l", mariesName),
        ])
    func names(typed: String, name: String) {
        #expect(Self.found(typed) == [name])
    }

    @Test(
        "R-111: a phone number is found however it is written",
        arguments: [
            "474741428", "0474741428", "0474 74 14 28", "+32 474 74 14 28", "0032474741428",
            "32474741428", "+32 (0)474/74.14.28", "0032 0474 741428", "0474 74", "1428 ",
            "02 555 01 01", "+3225550101", "٠٤٧٤٧٤١٤٢٨",
        ])
    func phones(typed: String) {
        #expect(Self.found(typed) == [Self.mariesName])
    }

    @Test(
        "R-111: numbers of other countries are found as well",
        arguments: [
            ("621 123 456", jansName), ("+352621123456", jansName), ("00352 621", jansName),
            ("06 12 34 56 78", "Aïcha Ünal"), ("+33612345678", "Aïcha Ünal"),
        ])
    func foreignPhones(typed: String, name: String) {
        #expect(Self.found(typed) == [name])
    }

    @Test(
        "R-112: a VAT number is found with dots, spaces, half typed, or without its country",
        arguments: [
            "BE0417159386", "be0417.159.386", "BE 0417.159.386", " BE 0417", "0417159386",
            "0417.159", "be-0417-159-386",
        ])
    func vatNumbers(typed: String) {
        #expect(Self.found(typed) == ["Aïcha Ünal"])
    }

    @Test("R-112: a Luxembourg number as well", arguments: ["LU12345613", "lu 1234", "12345613"])
    func luxembourgVat(typed: String) {
        #expect(Self.found(typed) == ["Luxe 2000"])
    }

    @Test(
        "R-111: an email is found in any case, half typed, in the first field or the second",
        arguments: [
            ("marie.leblanc@yopmail.com", ""), ("MARIE.LEBLANC@Y", ""), (" marie.leblanc@ ", ""),
            ("", "marie.leblanc@yopmail.com"), ("", "marie.le"), ("  ", "Marie.L"),
            ("leblanc", "marie"), ("0474741428", "marie"),
        ])
    func emails(typed: String, email: String) {
        #expect(Self.found(typed, email: email) == [Self.mariesName])
    }

    @Test(
        "R-111: what matches nobody finds nobody",
        arguments: [
            ("Leblanc", "jan"), ("Dupont", ""), ("0000", ""), ("00 00", ""), ("???", ""),
            ("- -", ""), ("leblanc leblanc", ""), ("BE0417159384", ""), ("eblanc", ""),
            ("4747414299", ""), ("@yopmail.com", ""), ("", "leblanc"), ("😀", ""),
        ])
    func nobody(typed: String, email: String) {
        #expect(Self.found(typed, email: email) == [])
    }

    @Test("A blank query finds nobody", arguments: ["", " ", "\t"])
    func blank(typed: String) {
        #expect(Self.found(typed, email: typed) == [])
    }

    @Test("R-113: the results can be of one kind only")
    func kinds() {
        let names = ["Aïcha Ünal", "Luxe 2000"]
        let all = CustomerQuery(text: "", email: "a", kind: .professional)
        #expect(Self.records.search(all).map(\.name) == ["Aïcha Ünal"])
        #expect(Self.found("l", kind: .professional) == ["Luxe 2000"])
        #expect(Self.found("l", kind: .private) == [Self.mariesName])
        #expect(Self.found("e", kind: nil) == ["Aïcha Ünal"])
        #expect(names.allSatisfy { Self.found($0, kind: .private).isEmpty })
    }

    @Test("R-113: whom the stand met last stands first, and no more are listed than asked for")
    func order() {
        var records = Acquaintance.records(
            Acquaintance.person(1, "Ann", "A", "a@b.be", "+32470000001"),
            Acquaintance.person(2, "Ann", "B", "b@b.be", "+32470000002"),
            Acquaintance.person(3, "Ann", "C", "c@b.be", "+32470000003"))
        let query = CustomerQuery(text: "ann")
        #expect(records.search(query).map(\.name) == ["Ann C", "Ann B", "Ann A"])
        #expect(records.search(query, limit: 2).map(\.name) == ["Ann C", "Ann B"])
        records.take(
            .customerLinked(Acquaintance.person(1, "Ann", "A", "a@b.be", "+32470000001")),
            journey: nil, genius: nil, time: Timestamp(milliseconds: 99))
        #expect(records.search(query).map(\.name) == ["Ann A", "Ann C", "Ann B"])
    }

    @Test("R-125: after an edit the customer is found by the new card and not by the old")
    func edited() {
        var records = Self.records
        var card = Acquaintance.person(
            1, "Marie", "Dupont", "marie@dupont.be", "+32499000000")
        records.take(
            .customerEdited(card), journey: nil, genius: nil, time: Timestamp(milliseconds: 9))
        for old in ["leblanc", "marie.leblanc@yopmail.com", "474741428", "025550101"] {
            #expect(records.search(CustomerQuery(text: old)).isEmpty, "\(old)")
        }
        for new in ["dupont", "marie@dupont.be", "0499000000"] {
            #expect(records.search(CustomerQuery(text: new)).count == 1, "\(new)")
        }
        card.account = .asked
        records.take(
            .customerLinked(card), journey: nil, genius: nil, time: Timestamp(milliseconds: 10))
        #expect(records.search(CustomerQuery(text: "dupont")).first?.account == .asked)
    }
}
