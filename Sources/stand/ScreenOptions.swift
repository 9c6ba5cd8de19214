import ArgumentParser
import StandTUI

/// How the screens are to behave on this terminal.
struct ScreenOptions: ParsableArguments {
    @Flag(help: "No suspending, and no leaving without the supervisor's PIN.")
    var kiosk = false

    @Flag(help: "Train on a journal of its own, which is never sent.")
    var rehearsal = false

    @Flag(help: "Ask one question a line, for screen readers.")
    var plain = false

    @Option(help: ArgumentHelp("Hide everything after so long without a key.", valueName: "s"))
    var curtainAfter = 90

    @Option(help: ArgumentHelp("Set the journey aside after so long.", valueName: "s"))
    var parkAfter = 600

    func validate() throws {
        guard !(kiosk && plain) else {
            throw ValidationError("--plain has no kiosk: its lines end with the input")
        }
        guard (1...86_400).contains(curtainAfter), (1...86_400).contains(parkAfter) else {
            throw ValidationError("--curtain-after and --park-after are 1 to 86400 seconds")
        }
    }

    var limits: IdleLimits {
        IdleLimits(curtain: .seconds(curtainAfter), parking: .seconds(parkAfter))
    }
}
