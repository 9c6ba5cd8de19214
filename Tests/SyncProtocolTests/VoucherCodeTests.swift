import Crypto
import SyncProtocol
import Testing

@Suite("A voucher's code")
struct VoucherCodeTests {
    private let key = Curve25519.Signing.PrivateKey()

    private func code(show: String = "BMS26") throws -> VoucherCode? {
        try VoucherCode(
            show: show, voucher: Samples.id(5), quote: "BMS26-7H3K9Q-0001", lastDay: "20260214"
        ) { [UInt8](try key.signature(for: $0)) }
    }

    @Test("R-153: it says show, voucher, quote and validity, and is read back as it was written")
    func roundTrip() throws {
        let code = try #require(try code())
        let read = try #require(VoucherCode(code.description))
        #expect(read == code)
        #expect(read.isSigned(by: key.publicKey))
        #expect(read.voucher == Samples.id(5))
        #expect(read.quote == "BMS26-7H3K9Q-0001")
        #expect(read.lastDay == "20260214")
        #expect(code.description.utf8.count < 200)
        #expect(code.description.allSatisfy { $0.isNumber || $0.isUppercase || "-.".contains($0) })
    }

    @Test("R-153: no character of it can be changed without the signature failing")
    func changed() throws {
        let text = try #require(try code()).description
        for place in text.indices {
            for other in "0A-.x" where other != text[place] {
                var changed = text
                changed.replaceSubrange(place...place, with: String(other))
                let read = VoucherCode(changed)
                #expect(read == nil || read?.isSigned(by: key.publicKey) == false, "\(changed)")
            }
        }
        let stranger = Curve25519.Signing.PrivateKey()
        #expect(try code()?.isSigned(by: stranger.publicKey) == false)
    }

    @Test(
        "Anything else is no code",
        arguments: [
            "", "V1", "V1.BMS26....", "V2.A.0.A.20260214.0", "https://example.org/v",
            String(repeating: ".", count: 5), String(repeating: "V1.", count: 200),
        ])
    func others(text: String) {
        #expect(VoucherCode(text) == nil)
    }

    @Test(
        "A show's code that could not stand in it makes none", arguments: ["", "bms", "B.S", "É"])
    func unfit(show: String) throws {
        #expect(try code(show: show) == nil)
    }
}
