import Glibc

/// The sample reference package that ships with the program.
enum SamplePackage {
    static let name = "sample.reference"

    /// Its bytes: from beside the real executable, then `../share/stand/`, then `$STAND_SHARE`;
    /// never from the working directory.
    static func read() -> [UInt8]? {
        for folder in folders {
            if let bytes = contents(of: folder + "/" + name) { return bytes }
        }
        return nil
    }

    private static var folders: [String] {
        var folders: [String] = []
        if let executable = realpath("/proc/self/exe", nil) {
            defer { free(executable) }
            let path = String(cString: executable)
            let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
            folders += [String(folder), folder + "/../share/stand"]
        }
        if let share = Environment.variable("STAND_SHARE") { folders.append(share) }
        return folders
    }

    private static func contents(of path: String) -> [UInt8]? {
        try? InputFile.read(path)
    }
}
