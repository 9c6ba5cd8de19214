import FoundationEssentials
import Glibc
import TestSupport

/// The programs under test: those built beside the tests, from the same sources.
enum Programs {
    static let stand = folder + "/stand"
    static let central = folder + "/stand-central"
    static let document = folder + "/stand-document"

    /// What every child is given: nothing of the test's own environment but the way to tools.
    static let environment: [String: String] = {
        var variables = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"]
        if let share { variables["STAND_SHARE"] = share.path }
        return variables
    }()

    /// The project's folder, for its fixtures.
    static let project = #filePath.split(separator: "/").dropLast(4)
        .reduce(into: "") { $0 += "/" + $1 }

    /// Where the running test bundle lies.
    private static let folder: String = {
        let bundle = CommandLine.arguments.drop { $0 != "--test-bundle-path" }.dropFirst().first
        let path = bundle ?? "/proc/self/exe"
        guard let resolved = realpath(path, nil) else { return ".build/debug" }
        defer { free(resolved) }
        let parts = String(cString: resolved).split(separator: "/").dropLast()
        return parts.reduce(into: "") { $0 += "/" + $1 }
    }()

    /// A sample package built once, where `scripts/sample` has not put one beside the programs.
    private static let share: TemporaryFolder? = {
        guard access(folder + "/sample.reference", R_OK) != 0 else { return nil }
        do {
            let share = try TemporaryFolder()
            let package = share.path + "/sample.reference"
            let build = try Child(
                [central, "reference", "build", project + "/fixtures/reference", "-o", package],
                environment: ["PATH": "/usr/bin:/bin"],
                [.file("/dev/null", O_RDONLY)], isLeader: false)
            guard try build.ends() == .code(0) else { return nil }
            atexit { Programs.removeShare() }
            return share
        } catch {
            return nil
        }
    }()

    private static func removeShare() { share?.remove() }
}
