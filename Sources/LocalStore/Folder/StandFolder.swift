internal import Glibc

/// The data folder of one terminal: where each file of the store lies.
public struct StandFolder: Hashable, Sendable {
    /// The folder's absolute path.
    public let path: String

    /// Opens a data folder; it is created, for its owner alone (0700), where it is missing.
    ///
    /// - Parameter path: The folder, absolute or not; missing parents are created as well.
    /// - Throws: ``StoreError/systemFailed(operation:file:code:)``.
    public init(path: String) throws(StoreError) {
        try Self.create(path)
        guard let resolved = realpath(path, nil) else {
            throw .systemFailed(operation: "realpath", file: path, code: errno)
        }
        defer { free(resolved) }
        self.path = String(cString: resolved)
    }

    /// The journal and its drafts.
    public var journal: String { "\(path)/journal.db" }
    /// The keys of the persons, wrapped, and the journal's latest head.
    public var keys: String { "\(path)/keys.db" }
    /// The reference data; nothing personal.
    public var reference: String { "\(path)/reference.db" }
    /// The device's private key.
    public var deviceKey: String { "\(path)/device.key" }
    /// The key of a copied terminal's own, until it takes the other's place.
    var nextDeviceKey: String { "\(path)/device.key.next" }
    /// The licence and where the centre is.
    public var licence: String { "\(path)/licence.json" }
    /// The centre's last receipt and what follows from it.
    public var centreNotes: String { "\(path)/centre.json" }
    /// The digest of the supervisor's PIN.
    public var supervisorPin: String { "\(path)/supervisor.pin" }
    /// What was learned of the ticket scanner; nothing personal.
    public var scanner: String { "\(path)/scanner.json" }
    /// Where a rehearsal keeps all of its own.
    public var rehearsal: String { "\(path)/rehearsal" }
    /// Says that everything here is a rehearsal's.
    private var rehearsalMark: String { "\(path)/rehearsal.mark" }
    /// Names the process that has the folder.
    public var lock: String { "\(path)/stand.lock" }
    /// Space held in reserve.
    public var ballast: String { "\(path)/ballast" }

    private static func create(_ path: String) throws(StoreError) {
        guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
        let parent = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
        guard errno == ENOENT, !parent.isEmpty else {
            throw .systemFailed(operation: "mkdir", file: path, code: errno)
        }
        try create(String(parent))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw .systemFailed(operation: "mkdir", file: path, code: errno)
        }
    }
}

extension StandFolder {
    /// Whether what is recorded here counts for nothing, and never leaves.
    public var isRehearsal: Bool { access(rehearsalMark, F_OK) == 0 }

    /// Makes it a rehearsal's for good; durable when this returns.
    public func becomeRehearsal() throws(StoreError) {
        if !isRehearsal { try DurableFile.write([], to: rehearsalMark) }
    }
}
