/// What this terminal has learned of its ticket scanner: a small file that only the screens read.
public struct ScannerFile: Sendable {
    private let path: String
    private static let mostBytes = 4_096

    /// The file of a data folder; it need not be there.
    public init(of folder: StandFolder) { path = folder.scanner }

    /// What was written last; nothing where there is none, or none that can be read: a scanner is
    /// set up again in a moment.
    public func read() -> [UInt8]? {
        (try? DurableFile.read(path, limit: Self.mostBytes)).flatMap { $0 }
    }

    /// Writes it durably; nothing removes it.
    public func write(_ bytes: [UInt8]?) throws(StoreError) {
        guard let bytes else { return try DurableFile.remove(path) }
        try DurableFile.write(bytes, to: path)
    }
}
