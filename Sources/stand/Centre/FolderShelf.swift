import LocalStore
import SyncQueue

/// The licence and the centre's last receipt, in the data folder beside the keys.
struct FolderShelf: CentreShelf {
    private let folder: StandFolder
    /// The folder, held; without it nothing can be written.
    private let lock: FolderLock?

    /// A shelf that can be read beside whoever has the folder.
    init(_ folder: StandFolder) {
        self.folder = folder
        lock = nil
    }

    /// A shelf in a folder that this process holds.
    init(_ lock: FolderLock) {
        folder = lock.folder
        self.lock = lock
    }

    func read(_ paper: CentrePaper) -> [UInt8]? { file(paper).read() }

    func write(_ bytes: [UInt8], as paper: CentrePaper) throws {
        try file(paper).write(bytes, try held)
    }

    func remove(_ paper: CentrePaper) throws { try file(paper).remove(try held) }

    private func file(_ paper: CentrePaper) -> FolderPaper {
        switch paper {
        case .licence: FolderPaper(path: folder.licence)
        case .notes: FolderPaper(path: folder.centreNotes)
        }
    }

    private var held: FolderLock {
        get throws {
            guard let lock else { throw StoreError.readOnly(file: folder.path) }
            return lock
        }
    }
}
