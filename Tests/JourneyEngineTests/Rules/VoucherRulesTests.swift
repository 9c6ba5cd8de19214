import JourneyEngine
import Testing

@Suite("The promo code and the voucher")
struct VoucherRulesTests {
    @Test("R-144: a brand without promo codes refuses any", arguments: ["BMS26-DS", ""])
    func brandWithoutCodes(code: String) throws {
        #expect(
            try Scene.atBasket().refusal(of: .applyPromoCode(code))
                == Rejection("R-144", field: .code, .noPromoCodes(.citroen)))
    }

    @Test(
        "R-144: a wrong code is refused and the price stays",
        arguments: ["BMS26-AR", "BMS26", "", "BMS26-DS-2", "ＢＭＳ26-DS"])
    func wrongCode(code: String) throws {
        let scene = try Scene.dsAtBasket()
        #expect(
            scene.refusal(of: .applyPromoCode(code))
                == Rejection("R-144", field: .code, .wrongPromoCode))
        #expect(try scene.journey.promo == nil)
    }

    @Test("R-145: the code takes 250 € off once, and no voucher stands beside it")
    func codeIsTheVoucher() throws {
        var scene = try Scene.dsAtBasket()
        try scene.perform(.applyPromoCode(" bms26 ds "))
        #expect(
            scene.refusal(of: .applyPromoCode("BMS26-DS"))
                == Rejection("R-145", field: .code, .voucherGrantedAlready))
        try scene.perform(.issueQuote(again: false))
        let price = try scene.quote.price
        #expect(price.promo == SmallWorld.euro(250))
        #expect(price.payable == price.total - SmallWorld.euro(250))
        #expect(try scene.quote.voucher == nil)
    }

    @Test("R-145: the code can be taken out again, and the price and the voucher are as before")
    func codeTakenOut() throws {
        var scene = try Scene.dsAtBasket()
        let before = try scene.journey
        try scene.perform(all: [.applyPromoCode("BMS26-DS"), .removePromoCode])
        #expect(try scene.journey == before)
        #expect(
            scene.refusal(of: .removePromoCode)
                == Rejection("R-145", field: .code, .noCodeToRemove))
        try scene.perform(.issueQuote(again: false))
        #expect(try scene.quote.price.promo == .zero)
        #expect(try scene.quote.voucher != nil)
    }

    @Test("R-145: who has the voucher from an earlier quote gets no code beside it")
    func noCodeAfterVoucher() throws {
        var scene = try Scene.sent()
        try scene.perform(all: [.keepCustomer, .chooseBrand(.ds, confirm: true)])
        try scene.perform(all: Scene.vanToBasket)
        #expect(
            scene.refusal(of: .applyPromoCode("BMS26-DS"))
                == Rejection("R-145", field: .code, .voucherGrantedAlready))
    }

    @Test("R-145: who has used the code gets no voucher with a later quote, nor the code again")
    func noVoucherAfterCode() throws {
        var scene = try Scene.dsQuotedWithPromo()
        try scene.perform(all: [.sendOut(SendOutRequest()), .keepCustomer])
        try scene.perform(all: Scene.vanToBasket)
        #expect(scene.refusal(of: .applyPromoCode("BMS26-DS"))?.rule == "R-145")
        try scene.perform(.issueQuote(again: true))
        #expect(try scene.quote.voucher == nil && scene.quote.price.promo == .zero)
    }

    @Test("R-145, R-150: a correction keeps the code of the quote it replaces")
    func correctionKeepsTheCode() throws {
        var scene = try Scene.dsQuotedWithPromo()
        try scene.perform(.issueQuote(again: true))
        #expect(try scene.quote.price.promo == SmallWorld.euro(250))
        #expect(try scene.quote.voucher == nil)
    }

    @Test("R-145, R-150: a correction may use the code in the place of the first one's voucher")
    func correctionTakesTheCode() throws {
        var scene = try Scene.dsAtBasket()
        try scene.perform(all: [
            .issueQuote(again: false), .backToConfiguration, .confirmConfiguration,
            .applyPromoCode("BMS26-DS"), .issueQuote(again: true),
        ])
        #expect(try scene.quote.price.promo == SmallWorld.euro(250))
        #expect(try scene.quote.voucher == nil)
    }

    @Test("R-145: a code is spent with the quote that was sent, reopened basket or not")
    func codeIsSpent() throws {
        var scene = try Scene.dsQuotedWithPromo()
        try scene.perform(all: [
            .backToConfiguration, .sendOut(SendOutRequest()), .confirmConfiguration,
        ])
        #expect(try scene.journey.promo == nil)
        #expect(scene.refusal(of: .applyPromoCode("BMS26-DS"))?.rule == "R-145")
        try scene.perform(.issueQuote(again: true))
        #expect(try scene.quote.price.promo == .zero && scene.quote.voucher == nil)
    }

    @Test("R-145: a code put in a parked basket is not granted beside a voucher made meanwhile")
    func codeInAParkedBasket() throws {
        var scene = try Scene.dsAtBasket()
        let marie = try scene.card.id
        try scene.perform(all: [
            .applyPromoCode("BMS26-DS"), .parkJourney(.idle),
            .begin(.belgium, .french, confirm: false), .linkCustomer(marie),
        ])
        try scene.perform(all: Scene.vanToBasket)
        try scene.perform(all: [
            .issueQuote(again: false), .sendOut(SendOutRequest()), .disconnectCustomer,
            .signIn(id: "TA48213"),
        ])
        #expect(
            scene.refusal(of: .issueQuote(again: true))
                == Rejection("R-145", field: .code, .voucherGrantedAlready))
    }

    @Test("R-153: every quote of a customer carries one and the same voucher")
    func oneVoucher() throws {
        var scene = try Scene.sent()
        let first = try #require(try scene.quote.voucher)
        try scene.perform(all: [.keepCustomer] + Scene.cityToBasket + [.issueQuote(again: true)])
        #expect(try scene.quote.voucher == first)
        try scene.perform(.issueQuote(again: true))
        #expect(try scene.quote.voucher == first)
        let marie = try scene.card.id
        try scene.perform(all: [
            .sendOut(SendOutRequest()), .disconnectCustomer,
            .begin(.luxembourg, .french, confirm: false), .linkCustomer(marie),
        ])
        try scene.perform(all: Array(Scene.cityToBasket.dropLast()))
        try scene.perform(all: [.choosePointOfSale(dealer: "losch"), .issueQuote(again: true)])
        #expect(try scene.quote.voucher == first)
    }

    @Test("R-153: a voucher is signed with the first quote, for its show, its number and its days")
    func signedOnce() throws {
        var scene = try Scene.sent()
        let first = try scene.quote
        let voucher = try #require(first.voucher)
        let show = SmallWorld.catalogue.show.code
        #expect(
            voucher.code == "\(show) \(voucher.id.text) \(first.number) \(first.validUntil)")
        try scene.perform(all: [.keepCustomer] + Scene.cityToBasket + [.issueQuote(again: true)])
        #expect(try scene.quote.number != first.number)
        #expect(try scene.quote.voucher?.code == voucher.code)
    }

    @Test("R-153: two customers have two vouchers, and a voucher's id is not its quote's")
    func vouchersDiffer() throws {
        var scene = try Scene.sent()
        let first = try scene.quote
        try scene.perform(all: [
            .disconnectCustomer, .begin(.belgium, .french, confirm: false), Scene.search,
            .createCustomer(.jan),
        ])
        try scene.perform(all: Scene.welcome + Scene.cityToBasket + [.issueQuote(again: false)])
        let second = try scene.quote
        #expect(first.voucher?.id != second.voucher?.id)
        #expect(first.voucher?.id.text != first.id.text)
    }
}
