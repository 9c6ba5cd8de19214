internal import Glibc

/// Tells whether the disk has room for another journey.
public struct DiskSpace: Sendable {
    /// The free space below which no new journey begins: 64 MiB.
    public static let defaultThresholdBytes: Int64 = 64 << 20

    /// The free space below which no new journey begins.
    public let thresholdBytes: Int64
    private let probe: @Sendable () throws(StoreError) -> Int64

    /// Probes with whatever is handed in.
    ///
    /// - Parameter probe: The bytes that are free for this user.
    public init(
        thresholdBytes: Int64 = defaultThresholdBytes,
        probe: @escaping @Sendable () throws(StoreError) -> Int64
    ) {
        self.thresholdBytes = thresholdBytes
        self.probe = probe
    }

    /// Probes the disk a data folder lies on.
    public init(of folder: StandFolder, thresholdBytes: Int64 = defaultThresholdBytes) {
        self.init(thresholdBytes: thresholdBytes) { () throws(StoreError) -> Int64 in
            var status = statvfs()
            guard statvfs(folder.path, &status) == 0 else {
                throw .systemFailed(operation: "statvfs", file: folder.path, code: errno)
            }
            let (bytes, overflow) = UInt64(status.f_bavail)
                .multipliedReportingOverflow(by: UInt64(status.f_frsize))
            return overflow ? .max : Int64(clamping: bytes)
        }
    }

    /// The bytes that are free now.
    public func freeBytes() throws(StoreError) -> Int64 { try probe() }

    /// Whether a new journey may begin; one that is open may always be finished.
    public func allowsNewJourney() throws(StoreError) -> Bool {
        try freeBytes() >= thresholdBytes
    }
}
