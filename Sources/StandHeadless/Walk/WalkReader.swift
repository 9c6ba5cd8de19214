import JourneyEngine
import LocalStore

/// What a line of a walk asks for.
enum WalkStep {
    case command(Command)
    case search(CustomerQuery)
    case unknown
}

/// Turns lines into commands; what the engine can't know — the results of the last search, the
/// dealers near a postal code — is looked up here.
struct WalkReader {
    /// The customers that the last search found.
    var results: [CustomerID] = []

    func step(_ line: WalkLine, _ picture: Picture, _ catalogue: any Catalogue) throws(Rejection)
        -> WalkStep
    {
        if line.name == "search" { return .search(try query(line)) }
        // `??` would rethrow the rejection untyped.
        if let command = try connection(line) { return .command(command) }
        if let command = try customer(line) { return .command(command) }
        if let command = try vehicle(line) { return .command(command) }
        if let command = try quote(line, picture, catalogue) { return .command(command) }
        if let command = ending(line) { return .command(command) }
        return .unknown
    }

    private func connection(_ line: WalkLine) throws(Rejection) -> Command? {
        switch line.name {
        case "signIn": .signIn(id: line.text("id") ?? "")
        case "signOut": .signOut
        case "chooseBrand":
            .chooseBrand(
                try line.choice("R-103", .brand, Brand.self), confirm: line.isConfirmed)
        case "begin":
            .begin(
                try line.choice("R-104", .market, Market.self),
                try line.choice("R-104", .language, Language.self), confirm: line.isConfirmed)
        default: nil
        }
    }

    private func customer(_ line: WalkLine) throws(Rejection) -> Command? {
        switch line.name {
        case "linkCustomer": .linkCustomer(try linked(line))
        case "createCustomer": .createCustomer(CustomerForm(line))
        case "editCustomer": .editCustomer(CustomerForm(line))
        case "addContact": .addContact(CustomerForm(line))
        case "answerConsent":
            .answerConsent(
                try line.choice("R-122", .purpose, ConsentPurpose.self),
                isGiven: try line.choice("R-122", .answer, Answer.self) == .yes)
        case "createAccount": .createAccount
        case "continueWithCustomer": .continueWithCustomer
        default: nil
        }
    }

    private func vehicle(_ line: WalkLine) throws(Rejection) -> Command? {
        switch line.name {
        case "chooseModel": .chooseModel(line.text("model") ?? "")
        case "filterDimensions": .filterDimensions(try filter(line))
        case "chooseTrim": .chooseTrim(line.text("id") ?? "", confirm: line.isConfirmed)
        case "chooseEngine": .chooseEngine(line.text("id") ?? "", confirm: line.isConfirmed)
        case "chooseColour": .chooseFinish(.colour, line.text("id") ?? "")
        case "chooseUpholstery": .chooseFinish(.upholstery, line.text("id") ?? "")
        case "chooseWheels": .chooseFinish(.wheels, line.text("id") ?? "")
        case "toggleOption": .toggleOption(line.text("id") ?? "")
        case "confirmConfiguration": .confirmConfiguration
        case "backToConfiguration": .backToConfiguration
        default: nil
        }
    }

    private func quote(
        _ line: WalkLine, _ picture: Picture, _ catalogue: any Catalogue
    ) throws(Rejection) -> Command? {
        switch line.name {
        case "choosePointOfSale":
            .choosePointOfSale(dealer: try dealer(line, picture, catalogue))
        case "noteWish":
            .noteWish(try line.choice("R-142", .wish, Wish.self), text: line.text("text") ?? "")
        case "applyPromoCode": .applyPromoCode(line.text("code") ?? "")
        case "chooseVatRate": .chooseVATRate(percent: line.number("percent") ?? -1)
        case "issueQuote": .issueQuote(again: line.flag("again") ?? false)
        case "sendOut": .sendOut(try request(line))
        case "skipSendOut":
            .skipSendOut(try line.choice("R-164", .reason, SkipReason.self))
        default: nil
        }
    }

    private func ending(_ line: WalkLine) -> Command? {
        switch line.name {
        case "keepCustomer": .keepCustomer
        case "disconnectCustomer": .disconnectCustomer
        case "abandon": .abandon(reason: line.text("reason") ?? "")
        default: nil
        }
    }

    private enum Answer: String, CaseIterable {
        case yes, no
    }
}

// MARK: - What has to be looked up or put together

extension WalkReader {
    private func linked(_ line: WalkLine) throws(Rejection) -> CustomerID {
        if let index = line.number("result") {
            guard results.indices.contains(index) else {
                throw Rejection("R-113", field: .result, .unknown(String(index)))
            }
            return results[index]
        }
        let text = line.text("customer") ?? ""
        guard let id = CustomerID(text) else {
            throw Rejection("R-113", field: .customer, .unknown(text))
        }
        return id
    }

    /// by name, email, mobile or VAT number.
    private func query(_ line: WalkLine) throws(Rejection) -> CustomerQuery {
        var kind: CustomerKind?
        if let typed = line.text("kind"), typed != "any" {
            kind = try line.choice("R-113", .kind, CustomerKind.self)
        }
        let email = line.text("email") ?? ""
        guard let first = line.text("vat") ?? line.text("mobile") ?? line.text("name") else {
            guard !email.isEmpty else { throw Rejection("R-111", field: .name, .value(.empty)) }
            return CustomerQuery(text: email, kind: kind)
        }
        return CustomerQuery(text: first, email: email, kind: kind)
    }

    private func filter(_ line: WalkLine) throws(Rejection) -> DimensionFilter? {
        if line.flag("skip") == true { return nil }
        for field in [Field.length, .height, .weight] {
            guard line.fields[field.rawValue] == nil || line.range(field.rawValue) != nil else {
                throw Rejection("R-131", field: field, .notARange)
            }
        }
        return DimensionFilter(
            length: line.range("length"), height: line.range("height"),
            weight: line.range("weight"))
    }

    /// by id, or by its place among the nearest to a postal code.
    private func dealer(
        _ line: WalkLine, _ picture: Picture, _ catalogue: any Catalogue
    ) throws(Rejection) -> String {
        if let id = line.text("dealer") { return id }
        guard let journey = picture.desk.journey else { return "" }
        let typed = line.text("near") ?? ""
        let code = try PostalCode.check(typed, country: journey.market.country, field: .near).value
        let points = catalogue.pointsOfSale(
            of: journey.brand, in: journey.market,
            near: catalogue.place(nearPostalCode: code.text, in: journey.market))
        let index = line.number("index") ?? 0
        guard points.indices.contains(index) else {
            throw Rejection("R-140", field: .index, .unknown(String(index)))
        }
        return points[index].dealer.id
    }

    private func request(_ line: WalkLine) throws(Rejection) -> SendOutRequest {
        var request = SendOutRequest(email: line.text("email"), again: line.text("again"))
        if let text = line.text("quote") {
            guard let quote = QuoteID(text) else {
                throw Rejection("R-160", field: .quote, .unknown(text))
            }
            request.quote = quote
        }
        if line.text("language") != nil {
            request.language = try line.choice("R-161", .language, Language.self)
        }
        if line.text("brand") != nil {
            request.brand = try line.choice("R-161", .brand, Brand.self)
        }
        return request
    }
}

extension WalkLine {
    var isConfirmed: Bool { flag("confirm") ?? false }

    /// One of the words that a field allows.
    func choice<Value: RawRepresentable & CaseIterable>(
        _ rule: Rule, _ field: Field, _ type: Value.Type
    ) throws(Rejection) -> Value where Value.RawValue == String {
        guard let typed = text(field.rawValue) else {
            throw Rejection(rule, field: field, .value(.empty))
        }
        guard let value = Value(rawValue: typed) else {
            let choices = Value.allCases.map(\.rawValue)
            throw Rejection(rule, field: field, .notAChoice(found: typed, choices: choices))
        }
        return value
    }
}

extension CustomerForm {
    fileprivate init(_ line: WalkLine) {
        self.init()
        companyCar = line.flag("companyCar")
        kind = line.text("kind")
        title = line.text("title")
        firstName = line.text("firstName")
        lastName = line.text("lastName")
        email = line.text("email")
        emailAgain = line.text("emailAgain")
        mobile = line.text("mobile")
        secondPhone = line.text("secondPhone")
        postalCode = line.text("postalCode")
        city = line.text("city")
        country = line.text("country")
        language = line.text("language")
        companyName = line.text("companyName")
        vat = line.text("vat")
    }
}
