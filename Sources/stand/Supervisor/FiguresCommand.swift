import ArgumentParser
import JourneyEngine
import StandHeadless
import SyncQueue

/// `stand figures`: the stand in figures, from its journal.
struct FiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Count quotes, leads, consents and send-outs; how long stages take.")

    @Flag(help: "One JSON object.")
    var json = false

    @Flag(help: "A table for spreadsheets: one figure a line.")
    var csv = false

    @OptionGroup var part: FilterOptions
    @OptionGroup var data: DataOption

    func run() throws {
        guard !json || !csv else { throw Ending.wrongUse("choose --json or --csv") }
        let filter = try part.filter
        try data.sayIfMissing()
        let kept = try data.kept()
        let now = WallClock.milliseconds()
        let queue = try QueueStatus(
            of: ReadRecords(reader: kept.reader), report: kept.report,
            wallMilliseconds: now)
        let report = try FigureReport(kept.reader, filter: filter, queue: queue)
        if json { return Output.line(try report.json()) }
        if csv {
            for line in report.csv { Output.line(line) }
            return
        }
        let surroundings = Surroundings.ofThisProcess(
            Environment.variables(["LC_ALL", "LC_CTYPE", "LANG"]),
            now: Timestamp(milliseconds: now))
        let lines = report.text(
            columns: min(surroundings.size?.columns ?? 80, 120), hasBlocks: surroundings.isUTF8,
            now: surroundings.now)
        for line in lines { Output.words(line) }
    }
}
