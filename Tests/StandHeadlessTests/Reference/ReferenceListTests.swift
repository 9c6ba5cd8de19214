import JourneyEngine
import LocalStore
import Testing

@testable import StandHeadless

@Suite("stand reference show")
struct ReferenceListTests {
    @Test("R-304: each version is a line, the one in use marked")
    func versions() throws {
        let scene = try WalkScene()
        let list = ReferenceList(scene.workplace.reference)
        #expect(list.text == ["2026.1  BMS26  3 models  3 dealers  in use"])
        let line = try Said(try #require(try list.json().first))
        #expect(line.keys == ["version", "isNewest", "show", "models", "dealers"])
        #expect(scene.workplace.usesSample)
    }
}
