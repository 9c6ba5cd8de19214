import FoundationEssentials
import TestSupport
import Testing

@testable import LocalStore

@Suite("The supervisor's PIN")
struct SupervisorPinTests {
    private let temporary: TemporaryFolder
    private let folder: StandFolder
    private let pin: SupervisorPin

    init() throws {
        temporary = try TemporaryFolder()
        folder = try StandFolder(path: temporary.path)
        pin = SupervisorPin(of: folder)
    }

    @Test("There is none until one is set; then that one is right, and no other")
    func set() throws {
        #expect(!pin.isSet)
        #expect(try pin.check("4711", wallMilliseconds: 0) == .notSet)
        try pin.set("4711")
        #expect(pin.isSet)
        #expect(try pin.check("4711", wallMilliseconds: 0) == .right)
        #expect(try pin.check("47110", wallMilliseconds: 0) == .wrong(waitSeconds: 0))
        try pin.set("ärger im März")
        #expect(try pin.check("ärger im März", wallMilliseconds: 0) == .right)
        #expect(try pin.check("4711", wallMilliseconds: 0) != .right)
    }

    @Test("Too short and too long ones are refused, and the one before stays")
    func lengths() throws {
        try pin.set("4711")
        for bad in ["", "123", String(repeating: "1", count: 65), "1\u{0}\u{7}23"] {
            #expect(throws: PinRefusal.self) { try pin.set(bad) }
        }
        #expect(try pin.check("4711", wallMilliseconds: 0) == .right)
    }

    @Test("From the fourth wrong one on each makes wait twice as long, up to a minute")
    func slows() throws {
        try pin.set("4711")
        var now: Int64 = 1_000_000
        var waits: [Int64] = []
        for _ in 0..<11 {
            guard case .wrong(let wait) = try pin.check("x", wallMilliseconds: now) else { break }
            waits.append(wait)
            now += wait * 1000
        }
        #expect(waits == [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60])
        let early = now - 1
        #expect(try pin.check("4711", wallMilliseconds: early) == .tooSoon(waitSeconds: 1))
        #expect(try pin.check("4711", wallMilliseconds: now) == .right)
        #expect(try pin.check("x", wallMilliseconds: now) == .wrong(waitSeconds: 0))
    }

    @Test("R-308: a clock that was put back doesn't shorten the wait")
    func clockBack() throws {
        try pin.set("4711")
        for _ in 0..<6 { _ = try pin.check("x", wallMilliseconds: 1_000_000_000) }
        guard case .tooSoon = try pin.check("4711", wallMilliseconds: 5) else {
            Issue.record("the wait is gone")
            return
        }
    }

    @Test("A damaged file opens nothing and counts as set", arguments: ["", "{", "{\"salt\":[]}"])
    func damaged(content: String) throws {
        try Data(content.utf8).write(to: URL(filePath: folder.supervisorPin))
        #expect(pin.isSet)
        #expect(try pin.check("4711", wallMilliseconds: 0) != .right)
        try pin.set("4711")
        #expect(try pin.check("4711", wallMilliseconds: 0) == .right)
    }

    @Test("Two terminals with the same PIN keep different digests")
    func salted() throws {
        try pin.set("4711")
        let first = try Data(contentsOf: URL(filePath: folder.supervisorPin))
        try pin.set("4711")
        #expect(try Data(contentsOf: URL(filePath: folder.supervisorPin)) != first)
    }
}
