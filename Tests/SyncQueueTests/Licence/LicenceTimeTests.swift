import SyncQueue
import Testing

@Suite("Licence time")
struct LicenceTimeTests {
    @Test(
        "R-308: licence time is the latest of wall clock, signed time and the program's own",
        arguments: [
            (500, 0, 100, 500), (500, 900, 100, 900), (50, 0, 100, 100), (-7, 0, 100, 100),
            (Int64.max, 900, 100, Int64.max), (Int64.min, 900, 100, 900),
        ] as [(Int64, Int64, Int64, Int64)])
    func latest(wall: Int64, signed: Int64, made: Int64, expected: Int64) {
        let time = LicenceTime(signedMilliseconds: signed, madeMilliseconds: made)
        #expect(time.now(wallMilliseconds: wall) == expected)
    }

    @Test("R-308: a clock set back thirty days brings no expired licence back")
    func ratchet() {
        let day: Int64 = 86_400_000
        let time = LicenceTime(signedMilliseconds: 100 * day, madeMilliseconds: 0)
        #expect(time.now(wallMilliseconds: 70 * day) == 100 * day)
    }
}
