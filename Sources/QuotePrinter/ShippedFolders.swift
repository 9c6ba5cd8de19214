internal import Glibc

/// Where what ships with the programs lies: beside the real executable, then `../share/stand/`,
/// then `$STAND_SHARE`; never the working directory.
public enum ShippedFolders {
    /// The folders, in the order in which they are looked through.
    public static var all: [String] {
        var folders: [String] = []
        if let executable = realpath("/proc/self/exe", nil) {
            defer { free(executable) }
            let path = String(cString: executable)
            let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
            folders += [folder, folder + "/../share/stand"]
        }
        if let share = getenv("STAND_SHARE").map({ String(cString: $0) }), share.hasPrefix("/") {
            folders.append(share)
        }
        return folders
    }

    /// The first program of that name; nil where none can be run.
    static func path(of program: String) -> String? {
        all.map { $0 + "/" + program }.first { access($0, X_OK) == 0 }
    }
}
