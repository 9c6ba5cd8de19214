import JourneyEngine
import LocalStore

/// What a line of a walk asks for.
enum WalkStep {
    case command(Command)
    case search(CustomerQuery)
    /// The line names nothing that can be done.
    case unknown
}

/// Turns lines into commands, one function for each part of the visit.
///
/// What the engine can't know — the results of the last search, the dealers near a postal code —
/// is looked up in `WalkReader+LookUp.swift`.
struct WalkReader {
    /// The customers that the last search found.
    var results: [CustomerID] = []

    func step(
        _ line: WalkLine, _ picture: Picture, _ catalogue: any Catalogue
    ) throws(Rejection) -> WalkStep {
        if line.name == "search" { return .search(try query(line)) }
        // `??` would rethrow the rejection untyped.
        if let command = try connection(line) { return .command(command) }
        if let command = try customer(line) { return .command(command) }
        if let command = try vehicle(line) { return .command(command) }
        if let command = try basket(line, picture, catalogue) { return .command(command) }
        if let command = try lead(line) { return .command(command) }
        if let command = try ending(line) { return .command(command) }
        return .unknown
    }

    private func connection(_ line: WalkLine) throws(Rejection) -> Command? {
        switch line.name {
        case "signIn": .signIn(id: try line.text(.id, "R-101") ?? "")
        case "signOut": .signOut
        case "chooseBrand":
            .chooseBrand(
                try line.required(.brand, "R-103"),
                confirm: try line.flag(.confirm, "R-103") ?? false)
        case "begin":
            .begin(
                try line.required(.market, "R-104"), try line.required(.language, "R-104"),
                confirm: try line.flag(.confirm, "R-105") ?? false)
        default: nil
        }
    }

    private func customer(_ line: WalkLine) throws(Rejection) -> Command? {
        switch line.name {
        case "linkCustomer": .linkCustomer(try linked(line))
        case "createCustomer": .createCustomer(try CustomerForm(line))
        case "editCustomer": .editCustomer(try CustomerForm(line))
        case "addContact": .addContact(try CustomerForm(line))
        case "answerConsent": try consent(line)
        case "createAccount": .createAccount
        case "continueWithCustomer": .continueWithCustomer
        default: nil
        }
    }

    private func consent(_ line: WalkLine) throws(Rejection) -> Command {
        let answer: Answer = try line.required(.answer, "R-122")
        return .answerConsent(try line.required(.purpose, "R-122"), isGiven: answer == .yes)
    }

    private func vehicle(_ line: WalkLine) throws(Rejection) -> Command? {
        switch line.name {
        case "chooseModel": .chooseModel(try line.text(.model, "R-130") ?? "")
        case "filterDimensions": .filterDimensions(try filter(line))
        case "chooseTrim":
            .chooseTrim(try part(line), confirm: try line.flag(.confirm, "R-133") ?? false)
        case "chooseEngine":
            .chooseEngine(try part(line), confirm: try line.flag(.confirm, "R-133") ?? false)
        case "chooseColour": .chooseFinish(.colour, try part(line))
        case "chooseUpholstery": .chooseFinish(.upholstery, try part(line))
        case "chooseWheels": .chooseFinish(.wheels, try part(line))
        case "toggleOption": .toggleOption(try part(line))
        case "confirmConfiguration": .confirmConfiguration
        case "backToConfiguration": .backToConfiguration
        default: nil
        }
    }

    /// The id of a trim, engine, finish or option; left out, the engine refuses it as unknown.
    private func part(_ line: WalkLine) throws(Rejection) -> String {
        try line.text(.id, "R-132") ?? ""
    }

    private func basket(
        _ line: WalkLine, _ picture: Picture, _ catalogue: any Catalogue
    ) throws(Rejection) -> Command? {
        switch line.name {
        case "choosePointOfSale":
            .choosePointOfSale(dealer: try dealer(line, picture, catalogue))
        case "noteWish":
            .noteWish(
                try line.required(.wish, "R-142"), text: try line.text(.text, "R-142") ?? "")
        case "applyPromoCode": .applyPromoCode(try line.text(.code, "R-144") ?? "")
        case "removePromoCode": .removePromoCode
        case "chooseVatRate": .chooseVATRate(percent: try line.number(.vat, "R-146") ?? -1)
        case "issueQuote": .issueQuote(again: try line.flag(.again, "R-151") ?? false)
        case "sendOut": .sendOut(try request(line))
        case "skipSendOut": .skipSendOut(try line.required(.reason, "R-164"))
        default: nil
        }
    }

    private func ending(_ line: WalkLine) throws(Rejection) -> Command? {
        switch line.name {
        case "keepCustomer": .keepCustomer
        case "disconnectCustomer": .disconnectCustomer
        case "abandon": .abandon(reason: try line.text(.reason, "R-170") ?? "")
        default: nil
        }
    }

    private enum Answer: String, CaseIterable {
        case yes, no
    }
}
