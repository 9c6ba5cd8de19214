import ArgumentParser

/// `stand`: the full-screen app.
struct Screens: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screens", abstract: "The full-screen app.", shouldDisplay: false)

    @OptionGroup var data: DataOption

    func run() throws {
        throw Ending.environment("the screens are not wired yet")
    }
}
