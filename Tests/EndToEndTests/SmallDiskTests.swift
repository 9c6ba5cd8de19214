import FoundationEssentials
import Testing

@Suite("A disk that fills up under the program", .enabled(if: Namespace.disk))
struct SmallDiskTests {
    @Test(
        "R-309: no new journey begins; the open one is finished, and all of it verifies",
        arguments: [0, 40 << 20])
    func full(freeBytes: Int) throws {
        let folder = try DataFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path, withIntermediateDirectories: true)
        let disk = try SmallDisk(megabytes: 120, at: folder.path)
        let lines = try Fixture.lines("marie-leblanc.jsonl")
        let walk = try LiveWalk(folder, through: disk.entrance)
        for line in lines.prefix(8) { #expect(try walk.asks(line).ok) }
        try disk.fill(leaving: freeBytes)
        var records = 0
        for line in lines.dropFirst(8) {
            let answer = try walk.asks(line)
            #expect(answer.ok, "\(line): \(answer.message ?? "")")
            records += answer.events?.count ?? 0
        }
        let begin = try walk.asks(lines[2])
        #expect(begin.ok == false)
        #expect(begin.rule == "R-309")
        #expect(try walk.finishes() == .code(1))
        let verified = try folder.stand(["journal", "verify", "--json"], through: disk.entrance)
        #expect(verified.ending == .code(0), "\(verified.errors)")
        #expect(try verified.decoded(Verification.self)[0].records > records)
        let listed = try folder.stand(["journal", "list"], through: disk.entrance)
        #expect(listed.lines.count == 1)
    }
}
