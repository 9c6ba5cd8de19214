import SyncProtocol

/// A data folder taken into use: held by this process, with its reference data and its recorder.
public struct Workplace: Sendable {
    public let recorder: JourneyRecorder
    public let reference: ReferenceStore
    public let notices: [OpeningNotice]
    /// Whether the reference data is the sample that ships with the program.
    public let usesSample: Bool
    private let lock: FolderLock

    /// Takes a folder into use.
    /// - Parameters:
    ///   - lock: the folder, held by this process.
    ///   - credentials: the folder of the service's credentials, if there is one.
    ///   - sample: the sample package, read only when the folder has no reference data.
    ///   - isRehearsal: whether what is done here counts for nothing.
    ///   - progress: called every thousand records that are folded.
    /// - Throws: ``WorkplaceFailure``.
    public static func open(
        _ lock: FolderLock, credentials: String?, sample: () -> [UInt8]?,
        isRehearsal: Bool = false, progress: (OpeningProgress) -> Void = { _ in }
    ) throws(WorkplaceFailure) -> Workplace {
        do {
            return try openOnce(lock, credentials, sample, isRehearsal, progress)
        } catch {
            // what is open can be finished; the ballast is held for just that.
            guard error == .store(.diskFull), Ballast(of: lock.folder).giveUp() else { throw error }
            return try openOnce(lock, credentials, sample, isRehearsal, progress)
        }
    }

    private static func openOnce(
        _ lock: FolderLock, _ credentials: String?, _ sample: () -> [UInt8]?,
        _ isRehearsal: Bool, _ progress: (OpeningProgress) -> Void
    ) throws(WorkplaceFailure) -> Workplace {
        let reference: ReferenceStore.Opening
        do throws(StoreError) {
            reference = try ReferenceStore.open(
                lock, wallMilliseconds: try TerminalClock().now().wallMilliseconds)
        } catch {
            throw .store(error)
        }
        let usesSample = try importSample(into: reference.store, sample)
        do throws(StoreError) {
            let opening = try JourneyRecorder.open(
                lock, credentials: credentials, reference: reference.store,
                isRehearsal: isRehearsal, progress: progress)
            return Workplace(
                recorder: opening.recorder, reference: reference.store,
                notices: [OpeningNotice(reference.condition)].compactMap { $0 } + opening.notices,
                usesSample: usesSample, lock: lock)
        } catch {
            throw .store(error)
        }
    }

    /// - Returns: whether the store had no reference data and has the sample now.
    private static func importSample(
        into store: ReferenceStore, _ sample: () -> [UInt8]?
    ) throws(WorkplaceFailure) -> Bool {
        guard store.newest == nil, let package = sample() else { return false }
        do {
            try store.importPackage(package)
            return true
        } catch {
            throw .sample(error)
        }
    }

    /// Signs the journal's end and gives the folder back.
    public func close() throws(StoreError) {
        try recorder.close()
        try reference.close()
    }
}

/// Why a data folder can't be taken into use.
public enum WorkplaceFailure: Error, Equatable, Sendable {
    case store(StoreError)
    /// The sample package that ships with the program can't be used.
    case sample(ReferenceError)
}

extension WorkplaceFailure: CustomStringConvertible {
    /// The failure in one sentence, for stderr.
    public var description: String {
        switch self {
        case .store(let error): "\(error)"
        case .sample(let error): "the sample package can't be used: \(error)"
        }
    }
}

extension Workplace {
    /// Takes a reference package into a folder, which need not have one yet.
    /// - Returns: its version.
    /// - Throws: ``ReferenceError`` for a broken package, ``StoreError`` for the folder.
    public static func importPackage(_ bytes: [UInt8], path: String) throws -> String {
        let lock = try FolderLock(try StandFolder(path: path))
        let now = try TerminalClock().now().wallMilliseconds
        let opening = try ReferenceStore.open(lock, wallMilliseconds: now)
        let version = try opening.store.importPackage(bytes)
        try opening.store.close()
        return version
    }
}
