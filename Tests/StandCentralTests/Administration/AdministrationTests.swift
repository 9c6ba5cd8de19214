import JourneyEngine
import SyncProtocol
import TestSupport
import Testing

@testable import StandCentral

@Suite("The operator's commands")
struct AdministrationTests {
    @Test("R-301: an issued licence is listed with its code, seats, last day and state")
    func issue() async throws {
        let scene = try await CentralScene()
        let day = try #require(CalendarDate("2026-01-18"))
        let issued = try await scene.administration.issue(
            show: "BMS-2026", brands: ["citroen"], seats: 3, lastDay: day)
        #expect(issued.validUntil == "2026-01-18")
        #expect(issued.state == "valid")
        #expect(try LicenceCode(reading: issued.code).description == issued.code)
        #expect(try await scene.administration.licences() == [issued])
        try await scene.administration.revoke(issued.code)
        try await scene.administration.revoke(issued.code)
        #expect(try await scene.administration.licences().map(\.state) == ["revoked"])
    }

    @Test(
        "What makes no licence is refused in a sentence",
        arguments: [
            ("bms", "citroen", 1, nil, .unfitShow), ("", "citroen", 1, nil, .unfitShow),
            ("BMS", "trabant", 1, nil, .unknownBrand("trabant")),
            ("BMS", "", 1, nil, .unknownBrand("")), ("BMS", "ds", 0, nil, .unfitSeats),
            ("BMS", "ds", 1_001, nil, .unfitSeats), ("BMS", "ds", 1, "2020-01-01", .pastDay),
        ] as [(String, String, Int, String?, Administration.Refusal)])
    func refused(
        show: String, brand: String, seats: Int, day: String?, refusal: Administration.Refusal
    ) async throws {
        let scene = try await CentralScene()
        await #expect(throws: refusal) {
            try await scene.administration.issue(
                show: show, brands: brand.isEmpty ? [] : [brand], seats: seats,
                lastDay: day.flatMap { CalendarDate($0) })
        }
        #expect(refusal.message.isEmpty == false)
        #expect(refusal.exitCode == 2)
    }

    @Test("A code or a customer that is none is told apart from one that is unknown")
    func unknown() async throws {
        let scene = try await CentralScene()
        await #expect(throws: Administration.Refusal.notACode(.empty)) {
            try await scene.administration.revoke("")
        }
        var chance = SystemRandomNumberGenerator()
        let stray = LicenceCode(of: scene.centre.keys.fingerprint, using: &chance)
        await #expect(throws: Administration.Refusal.unknownLicence) {
            try await scene.administration.revoke(stray.description)
        }
        await #expect(throws: Administration.Refusal.notACustomer) {
            try await scene.administration.erase("marie")
        }
        #expect(try await scene.administration.erase(TestTerminal.id().description) == 1)
    }

    @Test("A second store on the same file works while the first one does")
    func beside() async throws {
        let scene = try await CentralScene()
        let path = "\(scene.folder.path)/central.db"
        let beside = try SQLiteStore(path: path)
        let clock = scene.clock
        let administration = Administration(store: beside) { clock.now }
        var terminal = try await scene.terminal()
        async let issued = administration.issue(
            show: "BMS-2026", brands: ["ds"], seats: 1, lastDay: nil)
        for _ in 0..<20 { _ = try await scene.send(terminal, [terminal.append()]) }
        let code = try LicenceCode(reading: try await issued.code)
        _ = try await scene.terminal(code)
        #expect(try await administration.figures().records == 20)
        try beside.close()
        #expect(try await scene.send(terminal, [terminal.append()]).acknowledged == 21)
    }

    @Test("A file that is none of ours is left as it is")
    func foreign() throws {
        let folder = try TemporaryFolder()
        try folder.write("no database", to: "central.db")
        #expect(throws: CentralStoreError.self) {
            try SQLiteStore(path: "\(folder.path)/central.db")
        }
        #expect(throws: CentralStoreError.self) {
            try SQLiteStore(path: "\(folder.path)/no/such/folder/central.db")
        }
    }

    @Test(
        "An address to listen on is read strictly",
        arguments: [
            ("127.0.0.1:0", ListenAddress(host: "127.0.0.1", port: 0)),
            ("[::1]:8750", ListenAddress(host: "::1", port: 8750)),
            ("localhost:65535", ListenAddress(host: "localhost", port: 65_535)),
            (":1", nil), ("127.0.0.1", nil), ("h:65536", nil), ("h:-1", nil), ("h:x", nil),
            ("", nil),
        ] as [(String, ListenAddress?)])
    func addresses(text: String, address: ListenAddress?) {
        #expect(ListenAddress(text) == address)
    }
}
