internal import Crypto
package import SyncProtocol

extension Centre {
    /// Says how far a journal has come: a signed ``Receipt``.
    ///
    /// - Parameter place: An earlier place, to be answered as if the journal ended there.
    package func cursor(
        _ request: SignedRequest, device: DeviceID, epoch: UniqueID, place: Int64? = nil
    ) async throws(Problem) -> [UInt8] {
        let asker = try await authenticate(request, as: device)
        let cursor = try await stored { () throws(CentralStoreError) in
            try await store.cursor(device: device, epoch: epoch, place: place)
        }
        return try await receipt(
            for: request, asker, epoch: epoch, Delivered(cursor: cursor, records: []))
    }

    /// Takes a batch and acknowledges it, once it is durable, with a signed ``Receipt``.
    package func batch(
        _ request: SignedRequest, device: DeviceID, epoch: UniqueID
    ) async throws(Problem) -> [UInt8] {
        let sender = try await authenticate(request, as: device)
        let delivered = try await take(request, device: device, epoch: epoch)
        return try await receipt(for: request, sender, epoch: epoch, delivered)
    }

    /// Takes a batch whose signature is checked.
    ///
    /// - Parameter isImport: Whether an operator brings it in a bundle.
    func take(
        _ request: SignedRequest, device: DeviceID, epoch: UniqueID, isImport: Bool = false
    ) async throws(Problem) -> Delivered {
        guard request.head.value(of: "content-encoding") ?? "identity" == "identity" else {
            throw Problem(.unknownEncoding)
        }
        var delivery = try await read(request.body, device: device, epoch: epoch)
        delivery.isImport = isImport
        return try await writer.take(delivery)
    }

    private func authenticate(
        _ request: SignedRequest, as device: DeviceID
    ) async throws(Problem) -> Authenticated {
        let asker = try await authenticate(request)
        guard asker.terminal.device == device else {
            throw Problem(.unsigned, detail: "the journal is another device's")
        }
        return asker
    }

    /// Reads a batch as far as it can be read outside a transaction: signatures, hashes, links,
    /// and what its records mean.
    private func read(
        _ body: [UInt8], device: DeviceID, epoch: UniqueID
    ) async throws(Problem) -> Delivery {
        let batch = try batch(in: body)
        var keys: [WrappedKey] = []
        var entries: [LedgerEntry] = []
        for line in batch.lines {
            switch line {
            case .key(let key): keys.append(key)
            case .record(let record): entries.append(.record(record))
            case .opaque(let opaque): entries.append(.opaque(opaque))
            }
        }
        guard !entries.isEmpty || !keys.isEmpty else {
            throw Problem(.malformed, detail: "the batch is empty")
        }
        try LedgerRule.check(entries, epoch: epoch)
        let reader = RecordReader(keys: try await open(keys, for: entries, from: device))
        return Delivery(
            device: device, epoch: epoch, keys: keys,
            entries: entries.map { Delivery.Item(entry: $0, effect: reader.effect(of: $0)) },
            time: clock())
    }

    private func batch(in body: [UInt8]) throws(Problem) -> Batch {
        do {
            return try Batch(reading: body, limits: limits)
        } catch {
            switch error {
            case .tooLong, .tooManyRecords: throw Problem(.tooLarge)
            case .badLine(let line): throw Problem(.malformed, detail: "line \(line)")
            }
        }
    }

    /// Opens the keys that came along, and those that came before, of whoever is sealed here.
    private func open(
        _ keys: [WrappedKey], for entries: [LedgerEntry], from device: DeviceID
    ) async throws(Problem) -> [UniqueID: SymmetricKey] {
        var sealed: Set<UniqueID> = []
        for case .record(let record) in entries where record.isSealed {
            if let subject = record.header.subject { sealed.insert(subject) }
        }
        var wrapped = keys.filter { sealed.contains($0.subject) }
        let missing = sealed.subtracting(wrapped.map(\.subject))
        if !missing.isEmpty {
            wrapped += try await stored { () throws(CentralStoreError) in
                try await store.wrappedKeys(missing, from: device)
            }
        }
        var opened: [UniqueID: SymmetricKey] = [:]
        for key in wrapped {
            opened[key.subject] = try? key.open(from: device, with: self.keys.sealing)
        }
        return opened
    }

    private func receipt(
        for request: SignedRequest, _ asker: Authenticated, epoch: UniqueID,
        _ delivered: Delivered
    ) async throws(Problem) -> [UInt8] {
        let device = asker.terminal.device
        let seen = request.head.value(of: SignedRequest.newsField).flatMap { Int64($0) } ?? 0
        let tidings = try await stored { () throws(CentralStoreError) in
            try await store.tidings(for: device, after: seen)
        }
        return try signed(
            Receipt(
                device: device, epoch: epoch,
                request: request.body.isEmpty
                    ? nil : Base64Bytes(ContentDigest.digest(of: request.body)),
                nonce: asker.nonce, acknowledged: delivered.cursor.acknowledged,
                head: delivered.cursor.head, serverTime: clock(), records: delivered.records,
                news: tidings.news, limits: limits, reference: tidings.reference,
                licence: asker.terminal.licence.state(at: clock())))
    }
}
