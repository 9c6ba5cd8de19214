package import SyncProtocol

extension SQLiteStore {
    package func tidings(
        for device: DeviceID, after number: Int64
    ) async throws(CentralStoreError) -> Tidings {
        try await read { db in
            Tidings(
                news: try NewsTable.read(for: device, after: number, db),
                reference: try ReferenceOffer.latest(db))
        }
    }
}
