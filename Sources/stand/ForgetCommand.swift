import ArgumentParser
import JourneyEngine
import LocalStore

/// `stand forget CUSTOMER --reason TEXT`: erases a person.
struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Erase a person: the key is destroyed, the journal's chain still holds.")

    @Argument(help: "The customer's id.")
    var customer: String

    @Option(help: "Why, in words.")
    var reason: String

    @OptionGroup var data: DataOption

    func run() throws {
        guard let id = CustomerID(customer) else {
            throw Ending.wrongUse("\(customer) is not a customer's id")
        }
        guard let text = try? FreeText.check(reason).value, !text.text.isEmpty else {
            throw Ending.wrongUse("--reason must say why, in at most 1,000 characters")
        }
        let workplace = try data.workplace()
        do {
            try workplace.recorder.forget(id, reason: text)
        } catch .unknownCustomer {
            try workplace.close()
            throw Ending.no("nobody with this id is known here, or they were forgotten already")
        } catch .atTheDesk {
            try workplace.close()
            throw Ending.no("the customer is at the desk now: finish or abandon that journey first")
        } catch .store(let error) {
            throw Ending(error)
        }
        try workplace.close()
        Output.line("forgotten; the journal still verifies")
    }
}
