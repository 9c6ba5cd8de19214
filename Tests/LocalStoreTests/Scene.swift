import Foundation
import SyncProtocol
import TestSupport

@testable import LocalStore

/// A data folder of its own for one test, with everything open in it; removed at the end.
final class Scene {
    let folder: StandFolder
    let lock: FolderLock
    let device: DeviceKey
    var vault: KeyVault
    var journal: Journal
    private(set) var condition: StoreCondition
    private var generator = SeededGenerator(seed: 309)

    init(ballastBytes: Int = 64 << 10) throws {
        folder = try StandFolder(path: Self.newPath())
        lock = try FolderLock(folder)
        device = try DeviceKey.load(lock, credentials: nil)
        vault = try KeyVault.open(lock, device: device, wallMilliseconds: Self.wall).vault
        let opening = try Journal.open(
            lock, device: device, newEpoch: UniqueID.random(using: &generator),
            wallMilliseconds: Self.wall, ballast: Ballast(of: folder, bytes: ballastBytes))
        journal = opening.journal
        condition = opening.condition
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder.path)
    }

    /// 2026-01-15 09:30:00 UTC.
    static let wall: Int64 = 1_768_469_400_000

    static func newPath() -> String {
        FileManager.default.temporaryDirectory.appending(path: "stand-\(UUID())").path
    }

    /// A moment `milliseconds` after the show opens.
    static func moment(_ milliseconds: Int64 = 0) -> Moment {
        Moment(
            wallMilliseconds: wall + milliseconds, monotonicMilliseconds: milliseconds,
            bootID: UniqueID(bytes: [UInt8](repeating: 4, count: 16)) ?? .zero)
    }

    func newID() -> UniqueID {
        UniqueID.random(using: &generator)
    }

    func entry(
        type: String = "brandChosen", journey: UniqueID = .zero, _ body: JournalEntry.Body
    ) -> JournalEntry {
        JournalEntry(
            eventID: newID(), journey: journey, type: type, genius: "INETPSA\\TA12345",
            moment: Self.moment(), body: body)
    }

    func plain(_ text: String = "{}", journey: UniqueID = .zero) -> JournalEntry {
        entry(journey: journey, .plain(Array(text.utf8), subject: nil))
    }

    /// Closes journal and vault, and opens them again as the next start would.
    func reopen() throws {
        try journal.close()
        try vault.close()
        vault = try KeyVault.open(lock, device: device, wallMilliseconds: Self.wall).vault
        let opening = try Journal.open(
            lock, device: device, newEpoch: newID(), wallMilliseconds: Self.wall,
            ballast: Ballast(of: folder, bytes: 64 << 10))
        replace(opening)
    }

    func replace(_ opening: Journal.Opening) {
        journal = opening.journal
        condition = opening.condition
    }

    /// Every record, and the places that can't be read.
    func elements() throws -> [JournalElement] {
        var elements: [JournalElement] = []
        try journal.reader.visit { elements.append($0) }
        return elements
    }

    /// Whether some file of the folder holds these bytes anywhere.
    func folderHolds(_ text: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).contains { name in
            let data = try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)"))
            return data.range(of: Data(text.utf8)) != nil
        }
    }
}
