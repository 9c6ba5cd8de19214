/// Stage 5: the basket, the promo code and the quote (R-142 … R-154).
enum QuoteStage {
    static func decide(
        _ command: Command, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        let journey = try desk.openJourney()
        if case .issueQuote(let again) = command {
            return [.quoteIssued(try issue(again, journey, world))]
        }
        guard journey.stage == .quote, let customer = journey.linkedCustomer else {
            throw Rejection("R-142", field: .quote, .basketFirst)
        }
        switch command {
        case .noteWish(let wish, let typed):
            let text = try FreeText.check(typed, field: .text).value
            return [.wishNoted(WishNoted(customer: customer.id, wish: wish, text: text))]
        case .applyPromoCode(let typed):
            return [.promoCodeApplied(try promo(typed, journey, customer, world))]
        case .removePromoCode:
            guard journey.promo != nil else {
                throw Rejection("R-145", field: .code, .noCodeToRemove)
            }
            return [.promoCodeRemoved]
        case .chooseVATRate(let percent):
            return [.vatRateChosen(try vatRate(percent, journey, world))]
        default:
            return []
        }
    }

    /// R-144, R-145: three brands only; the code is the voucher itself and is granted once.
    private static func promo(
        _ typed: String, _ journey: Journey, _ customer: CustomerCard, _ world: World
    ) throws(Rejection) -> PromoCode {
        guard journey.brand.takesPromoCode else {
            throw Rejection("R-144", field: .code, .noPromoCodes(journey.brand))
        }
        let code = promoKey(typed)
        let codes = world.catalogue.show.promoCodes.filter { $0.brand == journey.brand }
        guard let promo = codes.first(where: { promoKey($0.code) == code }) else {
            throw Rejection("R-144", field: .code, .wrongPromoCode)
        }
        guard journey.promo == nil, !isVoucherSpoken(for: customer, journey, world) else {
            throw Rejection("R-145", field: .code, .voucherGrantedAlready)
        }
        return promo
    }

    /// A code without what is typed between its parts, a space for the hyphen included.
    private static func promoKey(_ code: String) -> String {
        code.filter { !$0.isWhitespace && $0 != "-" }.uppercased()
    }

    /// R-146: the market's own rate or one that the catalogue lists.
    private static func vatRate(
        _ percent: Int, _ journey: Journey, _ world: World
    ) throws(Rejection) -> VATRateChosen {
        let rates =
            [journey.market.vatPercent] + world.catalogue.show.specialVATRates[journey.market]
        guard rates.contains(percent) else {
            throw Rejection(
                "R-146", field: .vat,
                .notAChoice(found: String(percent), choices: rates.map(String.init)))
        }
        return VATRateChosen(percent: percent)
    }

    /// R-150 … R-154: fixes all prices and texts.
    private static func issue(
        _ again: Bool, _ journey: Journey, _ world: World
    ) throws(Rejection) -> Quote {
        guard let customer = journey.linkedCustomer, customer.isReady else {
            throw Rejection("R-154", field: .customer, .customerFirst)
        }
        let earlier = world.records.quotes(of: customer.id)
        if !again, !earlier.isEmpty || !journey.quotes.isEmpty {
            throw Rejection("R-151", field: .again, .anotherOffer)
        }
        let configured = try VehicleStage.configuredModel(journey, world)
        guard let dealer = journey.dealer.flatMap(world.catalogue.dealer) else {
            throw Rejection("R-140", field: .dealer, .dealerFirst)
        }
        guard journey.stage == .quote || journey.stage == .email else {
            throw Rejection("R-150", field: .quote, .confirmFirst)
        }
        if journey.promo != nil, isVoucherSpoken(for: customer, journey, world) {
            throw Rejection("R-145", field: .code, .voucherGrantedAlready)
        }
        guard let version = configured.version, let trim = configured.trim,
            let engine = configured.engine,
            let price = configured.price(
                in: journey.market, specialVATPercent: journey.specialVATPercent,
                promo: journey.promo?.amount ?? .zero)
        else { throw Rejection("R-132", field: .engine, .engineFirst) }
        let today = world.now.brussels.date
        let number = number(world)
        let lastDay = today.adding(days: 30)
        return Quote(
            id: world.identifier(), number: number, corrects: journey.quoteToCorrect?.number,
            customer: customer.id, customerKind: customer.kind, brand: journey.brand,
            market: journey.market, language: journey.language,
            referenceVersion: journey.referenceVersion, issued: world.now,
            validUntil: lastDay, configuration: configured.configuration,
            code: ConfigurationCode(of: configured),
            lines: configured.quoteLines(of: price, in: journey.language),
            modelName: configured.model.name[journey.language],
            trimName: trim.name[journey.language], engineName: engine.name[journey.language],
            consumption: version.consumption, price: price,
            deposit: world.catalogue.show.deposit,
            delivery: version.delivery.window(from: today, dealerDays: dealer.deliveryDays),
            dealer: dealer,
            dealerDistance: journey.place(in: world.catalogue)
                .map { $0.location.kilometres(to: dealer.location) },
            voucher: voucher(of: customer, journey, world) { id in
                VoucherClaim(
                    id: id, show: world.catalogue.show.code, quote: number, validUntil: lastDay)
            })
    }

    /// R-150: no two terminals can make the same number, even offline.
    private static func number(_ world: World) -> String {
        let counter = String(world.records.quoteCount + 1)
        let padding = String(repeating: "0", count: max(0, 4 - counter.count))
        return "\(world.catalogue.show.code)-\(world.terminalCode)-\(padding)\(counter)"
    }

    /// R-153: one voucher per customer and show; R-145: none where the promo code stands for it.
    private static func voucher(
        of customer: CustomerCard, _ journey: Journey, _ world: World,
        claim: (VoucherID) -> VoucherClaim
    ) -> Voucher? {
        let others = otherQuotes(of: customer, journey, world)
        if journey.promo != nil || others.contains(where: \.spendsPromoCode) { return nil }
        if let first = world.records.voucher(of: customer.id) { return first }
        let id: VoucherID = world.identifier(1)
        return Voucher(
            id: id, amount: world.catalogue.show.voucher, code: world.voucherCode(claim(id)))
    }

    /// R-145: whether another quote grants the customer the 250 €, on paper or as a promo code.
    private static func isVoucherSpoken(
        for customer: CustomerCard, _ journey: Journey, _ world: World
    ) -> Bool {
        otherQuotes(of: customer, journey, world).contains {
            $0.voucher != nil || $0.spendsPromoCode
        }
    }

    /// The customer's quotes that hold beside the one to be issued: neither corrected (R-150) nor
    /// about to be.
    private static func otherQuotes(
        of customer: CustomerCard, _ journey: Journey, _ world: World
    ) -> [Quote] {
        let quotes = world.records.quotes(of: customer.id).map(\.quote)
        let corrected = quotes.compactMap(\.corrects) + [journey.quoteToCorrect?.number]
        return quotes.filter { !corrected.contains($0.number) }
    }
}

extension Journey {
    /// The quote that the next one takes the place of (R-150); an offer of another brand stands
    /// beside it and corrects nothing.
    package var quoteToCorrect: Quote? {
        quotes.last { $0.fate == .unsent && $0.quote.brand == brand }?.quote
    }
}

extension Quote {
    fileprivate var spendsPromoCode: Bool { price.promo != .zero }
}

extension TerminalRecords {
    /// The voucher made with the customer's first quote.
    func voucher(of customer: CustomerID) -> Voucher? {
        quotes(of: customer).lazy.compactMap(\.quote.voucher).first
    }
}

extension ConfiguredModel {
    /// The lines of a price with their names in the offer's language.
    func quoteLines(of price: Price, in language: Language) -> [QuoteLine] {
        price.lines.map { line in
            let name =
                switch line.item {
                case .version:
                    "\(model.name[language]) \(trim?.name[language] ?? "")"
                case .finish(_, let id), .option(let id): model.nameOfPart(id)[language]
                case .contribution, .discount: ""
                }
            return QuoteLine(name: name, line: line)
        }
    }
}
