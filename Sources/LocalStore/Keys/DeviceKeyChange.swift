internal import Crypto
internal import SyncProtocol

/// Gives a copied terminal a key of its own; it may be cut short at any point.
///
/// The new key is durable beside the old one before the journal is bound to it, and takes the old
/// one's place when the persons' keys are wrapped by it. That the journal is bound to it is what
/// makes the change count: until then the new key is nothing, and from then on each start finishes
/// what is left.
struct DeviceKeyChange {
    let lock: FolderLock

    /// Makes the new key and keeps it.
    func begin() throws(StoreError) -> DeviceKey {
        let key = Curve25519.Signing.PrivateKey()
        try DurableFile.write([UInt8](key.rawRepresentation), to: lock.folder.nextDeviceKey)
        return DeviceKey(key)
    }

    /// Puts the new key in the old one's place, once the journal is bound to it.
    func finish(_ next: DeviceKey, vault: KeyVault) throws(StoreError) {
        try vault.rewrap(for: next)
        try DurableFile.write(next.secretBytes, to: lock.folder.deviceKey)
        try DurableFile.remove(lock.folder.nextDeviceKey)
    }

    /// Finishes a change that was cut short.
    ///
    /// - Returns: The key that counts.
    func finish(from old: DeviceKey) throws(StoreError) -> DeviceKey {
        guard let next = try DeviceKey.read(lock.folder.nextDeviceKey),
            let reader = try? JournalReader.open(file: lock.folder.journal),
            let owner = try? reader.identity()?.device
        else { return old }
        try reader.close()
        guard owner == next.id else { return old }
        let vault = try KeyVault.open(lock, device: old, wallMilliseconds: 0).vault
        try finish(next, vault: vault)
        try vault.close()
        return next
    }
}
