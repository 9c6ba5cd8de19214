import ArgumentParser

/// `stand`: the full-screen app.
struct Screens: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screens", abstract: "The full-screen app.", shouldDisplay: false)

    @OptionGroup var options: ScreenOptions
    @OptionGroup var data: DataOption

    func run() throws {
        try ScreenRun(
            path: data.path, isKiosk: options.kiosk, isRehearsal: options.rehearsal,
            isPlain: options.plain, limits: options.limits
        ).run()
    }
}
