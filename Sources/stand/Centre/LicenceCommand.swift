import ArgumentParser
import JourneyEngine
import LocalStore
import StandHeadless
import StandTUI
import SyncProtocol
import SyncQueue

/// `stand licence …`: what ties this terminal to the show.
struct LicenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "licence", abstract: "Register, show or remove the licence.",
        subcommands: [Register.self, Show.self, Remove.self])

    struct Register: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "register",
            abstract: "Tie this terminal to the show; needs the centre once.")

        @Argument(help: "The licence code.")
        var code: String

        @Option(help: "Where the centre is, https://host:port.")
        var centre: String

        @Option(help: "Certificates in PEM that alone are trusted.")
        var ca: String?

        @OptionGroup var data: DataOption

        func run() throws {
            let registration = try registration()
            let transport = try transport(registration)
            let terminal = try RegisteredTerminal(data)
            if let licence = terminal.licence,
                !registration.mayReplace(
                    licence, on: terminal.shelf, wallMilliseconds: WallClock.milliseconds())
            {
                throw Ending.no(
                    "this terminal is registered with \(licence.address): remove its licence first")
            }
            try terminal.becomeAnotherIfCloned()
            let licence: Licence
            do {
                let journal = terminal.journal
                let publicKey = terminal.outlet.publicKey
                licence = try Waiting.run {
                    try await registration.register(
                        journal, publicKey: publicKey, transport: transport,
                        wallMilliseconds: WallClock.milliseconds())
                }
            } catch let failure as Registration.Failure {
                throw Ending(failure)
            }
            try licence.takeUp(on: terminal.shelf)
            try terminal.close()
            Output.words(LicenceText(LicenceTerms(licence), standing: .valid).sentence)
        }

        private func registration() throws -> Registration {
            let read: LicenceCode
            do throws(LicenceCode.Failure) {
                read = try LicenceCode(reading: code)
            } catch {
                throw Ending.wrongUse(error.description)
            }
            guard let address = CentreAddress(centre) else {
                throw Ending.wrongUse("\(centre) is not an address: https://host:port is one")
            }
            if address.isExposed {
                StandardError.write("without https, others on the network see what is not sealed")
            }
            let authority = try ca.map {
                String(decoding: try InputFile.read($0), as: UTF8.self)
            }
            return Registration(
                code: read, address: address, authority: authority, name: WallClock.hostName(),
                genius: nil)
        }

        private func transport(_ registration: Registration) throws -> HTTPTransport {
            do {
                return try HTTPTransport(registration.address, authority: registration.authority)
            } catch {
                throw Ending.wrongUse("\(ca ?? "") holds no certificate in PEM")
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "What the licence grants.")

        @Flag(help: "One JSON object.")
        var json = false

        @OptionGroup var data: DataOption

        func run() throws {
            let report = try data.kept().report
            let text = LicenceText(report.terms, standing: report.licence)
            if json { Output.line(try text.json()) } else { Output.words(text.sentence) }
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Untie this terminal; refused while records wait.")

        @OptionGroup var data: DataOption

        func run() throws {
            let terminal = try RegisteredTerminal(data)
            let waiting = try terminal.requireLicence().remove(
                from: terminal.shelf, journal: terminal.journal)
            guard waiting == 0 else {
                throw Ending.no(
                    "records that wait: \(waiting); drain them, or export them as a bundle first")
            }
            try terminal.close()
            Output.line("the licence is removed; nothing recorded was deleted")
        }
    }
}

extension Ending {
    /// How a registration that failed ends the command.
    init(_ failure: Registration.Failure) {
        switch failure {
        case .otherCentre:
            self = .no("whoever answers there is not the centre that issued this code")
        case .uselessToken: self = .no("the centre's licence is not for this terminal")
        case .centre(let failure): self.init(failure)
        }
    }

    /// How a centre that was not reached, or says no, ends a command.
    init(_ failure: CentreFailure) {
        switch failure {
        case .problem(let problem):
            let detail = problem.detail.map { ": \($0)" } ?? ""
            self = .no("the centre refuses: \(problem.kind.title)\(detail)")
        case .trouble(let trouble, _):
            self = .environment(sentence(for: trouble, in: .english))
        }
    }
}
