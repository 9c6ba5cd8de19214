import Crypto
import Foundation
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("The data folder, its lock and its key")
struct FolderTests {
    @Test("A new data folder is its owner's alone")
    func permissions() throws {
        let path = Scene.newPath() + "/deeper/still"
        let folder = try StandFolder(path: path)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
        #expect(try StandFolder(path: path) == folder)
    }

    @Test("A folder that can't be made is an error that names it")
    func notAFolder() throws {
        #expect(throws: StoreError.self) { try StandFolder(path: "/proc/nowhere/at/all") }
        #expect(throws: StoreError.self) { try StandFolder(path: "") }
    }

    @Test("A second owner is refused and told the first one's process id")
    func contention() throws {
        let scene = try Scene()
        #expect(throws: StoreError.heldBy(pid: getpid())) { try FolderLock(scene.folder) }
    }

    @Test("The folder is free as soon as its owner is gone")
    func release() throws {
        let folder = try StandFolder(path: Scene.newPath())
        var lock: FolderLock? = try FolderLock(folder)
        #expect(lock != nil)
        lock = nil
        #expect(try FolderLock(folder).folder == folder)
    }

    @Test("The device key is made once, 0600, and found again")
    func deviceKey() throws {
        let scene = try Scene()
        let again = try DeviceKey.load(scene.lock, credentials: nil)
        #expect(again.id == scene.device.id)
        let attributes = try FileManager.default.attributesOfItem(atPath: scene.folder.deviceKey)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(attributes[.size] as? Int == 32)
    }

    @Test("A systemd credential takes the place of the file")
    func credential() throws {
        let scene = try Scene()
        let key = Curve25519.Signing.PrivateKey()
        let credentials = try StandFolder(path: Scene.newPath())
        try DurableFile.write(
            [UInt8](key.rawRepresentation),
            to: "\(credentials.path)/\(DeviceKey.credentialName)")
        let loaded = try DeviceKey.load(scene.lock, credentials: credentials.path)
        #expect(loaded.id == DeviceID(publicKey: key.publicKey))
        let missing = try DeviceKey.load(scene.lock, credentials: scene.folder.path + "/none")
        #expect(missing.id == scene.device.id)
    }

    @Test("A device key file that is no key is named and never replaced", arguments: [0, 31, 33])
    func unreadableKey(count: Int) throws {
        let scene = try Scene()
        let path = scene.folder.deviceKey
        try DurableFile.write([UInt8](repeating: 1, count: count), to: path)
        #expect(throws: StoreError.deviceKeyUnreadable(file: path)) {
            try DeviceKey.load(scene.lock, credentials: nil)
        }
        #expect(try DurableFile.read(path, limit: 64)?.count == count)
    }

    @Test("A signature is checked with the public key")
    func signature() throws {
        let scene = try Scene()
        let bytes = Array("stand test 1".utf8)
        let signature = try scene.device.signature(for: bytes)
        #expect(scene.device.publicKey.isValidSignature(signature, for: bytes))
    }

    @Test("The machine's clock tells one boot, and time that does not go back")
    func clock() throws {
        let clock = try TerminalClock()
        let first = clock.now()
        let second = clock.now()
        #expect(first.bootID == second.bootID)
        #expect(first.bootID != .zero)
        #expect(second.monotonicMilliseconds >= first.monotonicMilliseconds)
    }
}
