import FoundationEssentials
import GRDB
import JourneyEngine
import SyncProtocol
import TestSupport
import Testing

@testable import LocalStore

@Suite("Broken reference packages")
struct BrokenPackageTests {
    private let folder: ReferenceFolder
    private let store: ReferenceStore
    private let old = SampleReference.data(version: "2026-01-15.1")
    private let new = SampleReference.data(version: "2026-01-16.1", cents: 1)

    init() throws {
        folder = try ReferenceFolder()
        store = try folder.store(old)
    }

    @Test("R-304: a package cut short anywhere is refused and the old one stays")
    func truncated() throws {
        let whole = try SampleReference.package(new)
        let header = try #require(whole.firstIndex(of: UInt8(ascii: "\n")))
        let lengths = Array(0...header + 1) + Array(stride(from: header, to: whole.count, by: 97))
        for length in lengths + [whole.count - 1] {
            expectRefusal(of: Array(whole.prefix(length)), "\(length) bytes")
        }
        expectOldStays()
    }

    @Test("R-304: a package with one flipped byte is refused and the old one stays")
    func flipped() throws {
        let whole = try SampleReference.package(new)
        let header = try #require(whole.firstIndex(of: UInt8(ascii: "\n")))
        var chance = SeededGenerator(seed: 304)
        let places =
            Array(0...header)
            + (0..<200).map { _ in
                Int.random(in: header..<whole.count, using: &chance)
            }
        for place in places {
            var broken = whole
            broken[place] ^= UInt8.random(in: 1...255, using: &chance)
            expectRefusal(of: broken, "seed 304, byte \(place) is \(broken[place])")
        }
        expectOldStays()
    }

    @Test("R-304: bytes after the end, another digest and a newer format are refused by name")
    func envelope() throws {
        let whole = try SampleReference.package(new)
        #expect(refusal(of: whole + [0]).map(isTooLong) == true)
        #expect(
            refusal(of: replacing("\"sha256\":\"", with: "\"sha256\":\"0", in: whole))
                == .notWhole(.wrongDigest))
        #expect(
            refusal(of: replacing("\"formatVersion\":1", with: "\"formatVersion\":2", in: whole))
                == .notWhole(.newerFormat(2)))
        expectOldStays()
    }

    @Test(
        "R-304: a whole package with nonsense in it is refused and the old one stays",
        arguments: [
            "", " ", "null", "0", "\"\"", "[]", "{}", "{\"version\":\"2026-01-16.1\"}", "{",
            "\u{0}", "\u{FEFF}{}", String(repeating: "[", count: 100_000),
            String(repeating: "{\"models\":", count: 10_000),
        ])
    func nonsense(payload: String) throws {
        let package = try ReferencePackage.build(
            payload: Array(payload.utf8), version: "2026-01-16.1")
        guard case .unreadable = refusal(of: package) else {
            Issue.record("not refused as unreadable")
            return
        }
        expectOldStays()
    }

    @Test("R-304: a package is refused when a part of its content has another type")
    func wrongTypes() throws {
        let text = String(decoding: try JSONEncoder().encode(new), as: UTF8.self)
        let wrong = [
            ("\"citroen\"", "\"trabant\""), ("\"BE\"", "\"XX\""), (":2026", ":\"2026\""),
            ("\"models\":[", "\"models\":[null,"), ("\"latitude\":", "\"latitude\":\"x\",\"l\":"),
        ]
        for (part, other) in wrong where text.contains(part) {
            let payload = Array(text.replacing(part, with: other).utf8)
            let package = try ReferencePackage.build(payload: payload, version: new.version)
            guard case .unreadable = refusal(of: package) else {
                Issue.record("\(other) is not refused")
                continue
            }
        }
        expectOldStays()
    }

    @Test("R-304: content that nobody could work with is refused, each by its reason")
    func unfit() throws {
        let cases: [(ReferenceError.Shortcoming, (inout ReferenceData) -> Void)] = [
            (.noShow, { $0.show.code = "" }),
            (.noShow, { $0.show.name.nl = "" }),
            (.noModels, { $0.models = [] }),
            (.noDealers, { $0.dealers = [] }),
            (.consents(purpose: "partners", found: 0), { $0.consents.removeLast() }),
            (.consents(purpose: "contact", found: 2), { $0.consents.append($0.consents[0]) }),
            (.twoModels(id: "citroen/c3"), { $0.models.append($0.models[0]) }),
            (.twoDealers(id: "liege"), { $0.dealers.append($0.dealers[0]) }),
            (.postalCode("4OOO"), { $0.places[0].postalCode = "4OOO" }),
        ]
        for (shortcoming, change) in cases {
            var data = new
            change(&data)
            #expect(refusal(of: try SampleReference.package(data)) == .unfit(shortcoming))
        }
        let payload = [UInt8](try JSONEncoder().encode(new))
        let mislabelled = try ReferencePackage.build(payload: payload, version: "2026-02-01.1")
        #expect(refusal(of: mislabelled) == .unfit(.otherVersion(new.version)))
        expectOldStays()
    }

    @Test(
        "R-304: when writing fails at any table, nothing of the package stays",
        arguments: ["package", "model", "dealer", "place"])
    func failingWrite(table: String) throws {
        try store.database.queue.write { db in
            try db.execute(
                sql: """
                    CREATE TEMP TRIGGER fails AFTER INSERT ON main.\(table)
                    BEGIN SELECT RAISE(ABORT, 'the disk is gone'); END
                    """)
        }
        let package = try SampleReference.package(new)
        expectRefusal(of: package, "the table \(table)")
        expectOldStays()
        try store.database.queue.write { try $0.execute(sql: "DROP TRIGGER fails") }
        #expect(try store.importPackage(package) == new.version)
    }

    @Test("R-304: a process that dies within the import leaves the old version, whole")
    func dyingWithinImport() throws {
        let content = try ReferenceContent(
            ReferencePackage.open(SampleReference.package(new)), digest: "")
        let rows = try ReferenceRows(content)
        let other = try ReferenceFolder()
        try store.database.queue.inTransaction { db in
            // Pages go to the log before the end of the transaction, as with a small cache.
            try db.execute(sql: "PRAGMA cache_spill = 1; PRAGMA cache_size = 5")
            _ = try rows.write(db)
            for ending in ["", "-wal"] {
                try FileManager.default.copyItem(
                    atPath: folder.lock.folder.reference + ending,
                    toPath: other.lock.folder.reference + ending)
            }
            return .rollback
        }
        let left = try ReferenceStore.open(other.lock, wallMilliseconds: 0)
        #expect(left.condition == .existing)
        #expect(left.store.versions == [old.version])
        #expect(
            left.store.catalogue()?.model("fiat/600e") == old.models.first { $0.brand == .fiat })
        #expect(try left.store.importPackage(SampleReference.package(new)) == new.version)
    }

    @Test("R-304: each refusal is told in one sentence that names no type")
    func sentences() throws {
        let errors: [ReferenceError] = [
            .notWhole(.notAPackage), .notWhole(.newerFormat(2)),
            .notWhole(.truncated(expected: 9, found: 3)), .notWhole(.wrongDigest),
            .notWhole(.tooLong(expected: 3, found: 9)), .notWhole(.unfitVersion),
            .unreadable(detail: "x"), .unfit(.noShow), .unfit(.noModels), .unfit(.noDealers),
            .unfit(.consents(purpose: "contact", found: 0)), .unfit(.otherVersion("1")),
            .unfit(.twoModels(id: "a")), .unfit(.twoDealers(id: "a")), .unfit(.postalCode("a")),
            .otherContent(version: "1"), .store(.diskFull),
        ]
        let sentences = errors.map { "\($0)" }
        #expect(Set(sentences).count == errors.count)
        #expect(sentences.allSatisfy { !$0.contains("ReferenceError") && !$0.contains("\n") })
    }

    private func refusal(of package: [UInt8]) -> ReferenceError? {
        do throws(ReferenceError) {
            try store.importPackage(package)
            return nil
        } catch {
            return error
        }
    }

    private func expectRefusal(of package: [UInt8], _ comment: Comment) {
        #expect(refusal(of: package) != nil, comment)
    }

    private func expectOldStays() {
        #expect(store.versions == [old.version])
        #expect(store.catalogue()?.models(of: .citroen, in: .belgium).count == 4)
        let towns = old.places.filter { $0.market == .belgium }.count
        #expect(store.catalogue()?.places(in: .belgium).count == towns)
    }

    private func isTooLong(_ error: ReferenceError) -> Bool {
        guard case .notWhole(.tooLong) = error else { return false }
        return true
    }

    private func replacing(_ part: String, with other: String, in package: [UInt8]) -> [UInt8] {
        Array(String(decoding: package, as: UTF8.self).replacing(part, with: other).utf8)
    }
}
