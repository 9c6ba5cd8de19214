import JourneyEngine
import LocalStore
import TerminalKit

extension PlainWizard {
    private var sale: SaleTexts { texts.sale }

    /// the nearest first; a postal code looks around it, letters look for names and towns.
    mutating func askPointOfSale() throws(Leaving) {
        let context = context
        var screen = PointOfSaleScreen(context)
        let found = screen.found(context)
        if let place = found.place {
            say(sale.pointOfSale.nearestTo(place.postalCode + " " + place.town))
        } else {
            say(found.unknownCode.map(sale.pointOfSale.unknownCode) ?? sale.pointOfSale.byTown)
        }
        let taken = try choose(sale.pointOfSale.heading, found.points) { point in
            let distance = point.kilometres.map { [Dealer.text(kilometres: $0)] } ?? []
            let dealer = point.dealer
            return ([dealer.name, dealer.street, dealer.town] + distance).joined(separator: ", ")
        } find: { letters in
            screen.filter.set(letters)
            return screen.found(context).points
        }
        if case .item(let point) = taken {
            _ = perform(.choosePointOfSale(dealer: point.dealer.id))
        }
    }

    /// R-142 … R-146: what fills itself is read out; wishes, code and rate can be noted.
    mutating func askBasket() throws(Leaving) {
        guard let journey = context.journey, let configured = context.configured,
            let price = context.price(of: configured)
        else { return }
        let basket = sale.basket
        let paper = BasketPaper(journey, configured, price, context)
        let lines = (paper.head.lines + paper.foot.lines).filter { !$0.isHeadingOfWishes(basket) }
        say(Ledger(lines: lines.map(\.withoutKeys), labelWidth: 0))
        for wish in Wish.allCases {
            say(basket.wish(wish) + ": " + (journey.wishes[wish] ?? paper.section(wish)))
        }
        let corrects = journey.quoteToCorrect
        let takesCode = BasketScreen(context).takesCode(context)
        let index = try choose(
            words.whatNow,
            [corrects == nil ? basket.issue : basket.reissue]
                + Wish.allCases.map { "\(basket.wishKeys): \(basket.wish($0))" }
                + [basket.changeVAT] + (takesCode ? [basket.code] : []))
        switch index {
        case 0:
            guard perform(.issueQuote(again: corrects != nil)) != nil else { return }
            readQuote(context.journey?.quotes.last?.quote)
        case 1...Wish.allCases.count:
            let wish = Wish.allCases[index - 1]
            let text = try ask(basket.wish(wish), now: journey.wishes[wish] ?? "")
            _ = perform(.noteWish(wish, text: text))
        case Wish.allCases.count + 1: try askRate()
        default: _ = perform(.applyPromoCode(try ask(basket.code)))
        }
    }

    private mutating func askRate() throws(Leaving) {
        let next = BasketScreen.nextRate(context)
        let own = context.market.vatPercent
        let now = context.journey?.specialVATPercent ?? own
        if next != own, try !confirm(sale.basket.askVAT(next, now)) { return }
        _ = perform(.chooseVATRate(percent: next))
    }

    private func readQuote(_ quote: Quote?) {
        guard let quote else { return }
        say(
            QuotePaper(
                quote, context.card(of: quote), isRegistered: context.isRegistered,
                sameVoucherAs: context.records.firstQuote(withVoucherOf: quote)
            )
            .ledger)
    }

    /// R-160 … R-164: the journey's own quote, or one of the terminal's.
    mutating func askSendOut() throws(Leaving) -> ScreenName? {
        if let quote = context.journey?.unsentQuote {
            guard let record = context.records.quote(quote.id) else { return nil }
            return try askSendOut(record)
        }
        let records = SendOutScreen(context).records(context)
        guard !records.isEmpty else {
            say(sale.sendOut.none)
            return .home
        }
        let taken = try choose(sale.sendOut.quotes, records) { record in
            let person = context.card(of: record.quote)?.person?.masked ?? "***"
            return [record.quote.number, person, sale.sendOut.state(of: record)]
                .joined(separator: ", ")
        } find: { letters in
            records.filter { $0.quote.number.lowercased().contains(letters.lowercased()) }
        }
        guard case .item(let record) = taken else { return .home }
        _ = try askSendOut(record)
        return .home
    }

    private mutating func askSendOut(_ record: QuoteOnRecord) throws(Leaving) -> ScreenName? {
        let send = sale.sendOut
        guard SendOutScreen.canBeSent(record, context),
            let address = context.card(of: record.quote)?.person?.email.text
        else {
            say(send.state(of: record))
            return .home
        }
        let isOwn = context.journey?.unsentQuote?.id == record.quote.id
        say(record.quote.number)
        let index = try choose(
            words.whatNow,
            [send.sendTo(address), words.otherAddress, words.readQuote]
                + (isOwn ? [send.refused, send.wrongEmail, sale.quote.correct] : []))
        switch index {
        case 0: try self.send(record, to: nil)
        case 1: try self.send(record, to: try ask(send.email, now: address))
        case 2:
            readQuote(record.quote)
            return isOwn ? nil : .sendOut
        case 3: _ = perform(.skipSendOut(.customerRefused))
        case 4: _ = perform(.skipSendOut(.wrongEmail))
        default: if perform(.backToConfiguration) != nil { return .recap }
        }
        return nil
    }

    /// what was sent already goes out again for a reason.
    private mutating func send(
        _ record: QuoteOnRecord, to email: String?
    ) throws(Leaving) {
        var request = SendOutRequest(quote: record.quote.id, email: email)
        if SendOutScreen.wasAsked(record) { request.again = try ask(sale.sendOut.whyAgain) }
        if let email, let better = (try? EmailAddress.check(email))?.suggestion,
            try confirm(words.suggestion(better))
        {
            request.email = better
        }
        if perform(.sendOut(request)) != nil {
            say(sale.sendOut.asked(context.departure))
        }
    }

    mutating func askClose() throws(Leaving) -> ScreenName? {
        let close = sale.close
        let name = context.journey?.customer?.name ?? ""
        for line in CloseScreen.reminders(context) { say(line) }
        switch try choose(close.heading, [close.another(name), close.disconnect]) {
        case 0:
            if context.journey?.stage == .disconnect { _ = perform(.keepCustomer) }
        default:
            if perform(.disconnectCustomer) != nil { say(texts.frame.nobodyLinked) }
        }
        return nil
    }
}

extension Ledger.Line {
    /// The line without the key that stands at its end on the screen.
    fileprivate var withoutKeys: Ledger.Line {
        var line = self
        if amountStyle == .key { line.amount = "" }
        return line
    }

    fileprivate func isHeadingOfWishes(_ words: BasketTexts) -> Bool { label == words.wishes }
}
