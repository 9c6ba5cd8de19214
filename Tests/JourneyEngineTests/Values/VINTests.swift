import JourneyEngine
import Testing

@Suite struct VINTests {
    static func vin(_ typed: String) -> Verdict {
        Verdict { () throws(Rejection) in try VIN.check(typed) }
    }

    @Test(
        "E1: a European number needs 17 characters and no check digit",
        arguments: [
            "VF7SXHNPXPT000001", "vf7sxhnpxpt000001", "VF7 SXHNPX-PT000001", "ZFA31200000000000",
        ])
    func european(typed: String) {
        #expect(Self.vin(typed).text != nil)
    }

    @Test("E1: a North American number has one right check digit of eleven")
    func northAmerican() {
        let digits = "0123456789X"
        for (start, end, right) in [("1M8GDM9A", "KP042788", "X"), ("11111111", "11111111", "1")] {
            let accepted = digits.filter { Self.vin(start + String($0) + end).text != nil }
            #expect(accepted == right)
            #expect(
                Self.vin(start + "Z" + end).problem
                    == .vinCheckDigit(
                        expected: right, found: "Z"))
        }
    }

    @Test("E1: I, O and Q are refused, with the number that was perhaps meant")
    func letters() {
        let verdict = Self.vin("VF7SXHNPXPTOOOO0I")
        #expect(verdict.problem == .vinLetter("O"))
        #expect(verdict.suggestion == "VF7SXHNPXPT000001")
        #expect(Self.vin("QQQ").suggestion == nil)
    }

    @Test(
        "E1: what is no number is refused",
        arguments: [
            "", "VF7SXHNPXPT00000", "VF7SXHNPXPT0000011", "VF7SXHNPXPT0000Ä1", "VF7SXHNPXPT0000_1",
        ])
    func refused(typed: String) {
        #expect(Self.vin(typed).text == nil)
    }
}
