import FoundationEssentials
import GeneratedShow
import Glibc
import LocalStore

extension DataFolder {
    /// A folder whose journal holds a generated show.
    static func show(events: Int, seed: UInt64, geniuses: Int, days: Int) throws -> DataFolder {
        let folder = try DataFolder()
        // The sample's reference data comes with the first start.
        try folder.stand(["reference", "show"])
        let workplace = try Workplace.open(
            FolderLock(StandFolder(path: folder.path)), credentials: nil, sample: { nil })
        var show = ShowGenerator(
            workplace.recorder, seed: seed, geniuses: geniuses, hours: ShowHours(days: days))
        try show.run(events: events)
        try workplace.close()
        return folder
    }

    /// Runs another program, with its output.
    func run(_ words: [String]) throws -> Finished {
        let (output, errors) = (beside("tool-output"), beside("tool-errors"))
        let child = try Child(
            words, environment: Programs.environment,
            [
                .file("/dev/null", O_RDONLY), .file(output, O_WRONLY | O_CREAT | O_TRUNC),
                .file(errors, O_WRONLY | O_CREAT | O_TRUNC),
            ], isLeader: false)
        func text(_ path: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        }
        return Finished(
            ending: try child.ends(), output: try text(output), errors: try text(errors))
    }
}
