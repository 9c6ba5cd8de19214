internal import Glibc
public import SyncProtocol

/// The clocks of this machine: the thin shell around what the rest is handed.
public struct TerminalClock: Sendable {
    private let bootID: UniqueID

    /// Reads which start of the machine this is.
    ///
    /// - Throws: ``StoreError`` if the kernel does not say.
    public init() throws(StoreError) {
        let path = "/proc/sys/kernel/random/boot_id"
        guard let bytes = try DurableFile.read(path, limit: 36),
            let id = UniqueID(String(decoding: bytes, as: UTF8.self))
        else { throw .systemFailed(operation: "read", file: path, code: 0) }
        bootID = id
    }

    /// Now. The monotonic time goes on while the machine sleeps.
    public func now() -> Moment {
        Moment(
            wallMilliseconds: milliseconds(CLOCK_REALTIME),
            monotonicMilliseconds: milliseconds(CLOCK_BOOTTIME), bootID: bootID)
    }

    private func milliseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
