import QuotePrinter

/// The sample reference package that ships with the program.
enum SamplePackage {
    static let name = "sample.reference"

    /// Its bytes: from beside the real executable, then `../share/stand/`, then `$STAND_SHARE`;
    /// never from the working directory.
    static func read() -> [UInt8]? {
        for folder in ShippedFolders.all {
            if let bytes = contents(of: folder + "/" + name) { return bytes }
        }
        return nil
    }

    private static func contents(of path: String) -> [UInt8]? {
        try? InputFile.read(path)
    }
}
