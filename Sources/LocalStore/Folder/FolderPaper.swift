/// A small paper of the terminal's that lies beside its keys, written durably and read leniently.
public struct FolderPaper: Sendable {
    private let path: String
    /// More than any paper has.
    private static let mostBytes = 2 << 20

    /// - Parameter path: The file.
    public init(path: String) {
        self.path = path
    }

    /// Its bytes; nil where there is none, or none that can be read.
    public func read() -> [UInt8]? { (try? DurableFile.read(path, limit: Self.mostBytes)) ?? nil }

    /// Writes it, whole or not at all; durable when this returns.
    ///
    /// - Parameter lock: The folder it lies in, held.
    public func write(_ bytes: [UInt8], _ lock: FolderLock) throws(StoreError) {
        try DurableFile.write(bytes, to: path)
    }

    /// Takes it away; durable when this returns.
    ///
    /// - Parameter lock: The folder it lies in, held.
    public func remove(_ lock: FolderLock) throws(StoreError) { try DurableFile.remove(path) }
}
