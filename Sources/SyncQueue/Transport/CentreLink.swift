import SyncProtocol

/// The centre as a registered terminal talks to it: signed questions out, believed answers in.
struct CentreLink: Sendable {
    let transport: any CentreTransport
    let journal: any DrainedJournal
    let licence: Licence
    let wallMilliseconds: @Sendable () -> Int64

    /// A receipt and the document that proves it.
    struct Believed: Sendable {
        let receipt: Receipt
        let document: SignedDocument
    }

    /// Receipts are small; a batch of statuses and news stays far below this.
    static let mostReceiptBytes = SignedDocument.longest

    /// Asks how far the centre has got.
    ///
    /// - Parameter newsSeen: The last news taken; nil to say nothing about them.
    func cursor(newsSeen: Int64?) async throws(CentreFailure) -> Believed {
        let epoch = journal.epoch
        return try await receipt(
            "GET", CentrePath.cursor(device: journal.device, epoch: epoch), of: epoch, body: [],
            newsSeen: newsSeen)
    }

    /// Asks how far the centre has got with an earlier epoch of this journal.
    private func acknowledged(of epoch: UniqueID) async throws(CentreFailure) -> Int64 {
        try await receipt(
            "GET", CentrePath.cursor(device: journal.device, epoch: epoch), of: epoch, body: [],
            newsSeen: nil
        ).receipt.acknowledged
    }

    /// The last place behind which the centre lacks something of earlier epochs; nil where it
    /// lacks nothing.
    func lacking(of earlier: [EarlierEpoch]) async throws(CentreFailure) -> Int64? {
        var look = LookBack(earlier, device: journal.device)
        while case .ask(let epoch) = look.step {
            look.take(acknowledged: try await acknowledged(of: epoch))
        }
        guard case .found(let place) = look.step else { return nil }
        return place
    }

    /// Asks which hash the centre has at a place.
    func compare(at seq: Int64) async throws(CentreFailure) -> Receipt {
        let epoch = journal.epoch
        return try await receipt(
            "GET", CentrePath.place(seq, device: journal.device, epoch: epoch), of: epoch,
            body: [], newsSeen: nil
        ).receipt
    }

    /// Sends a batch.
    func send(_ batch: [UInt8], newsSeen: Int64) async throws(CentreFailure) -> Believed {
        let epoch = journal.epoch
        return try await receipt(
            "POST", CentrePath.batches(device: journal.device, epoch: epoch), of: epoch,
            body: batch, newsSeen: newsSeen)
    }

    /// Only a receipt that the centre signed, for this very request, is an answer; whatever else
    /// comes with a good status is a stranger's.
    private func receipt(
        _ method: String, _ path: String, of epoch: UniqueID, body: [UInt8], newsSeen: Int64?
    ) async throws(CentreFailure) -> Believed {
        var chance = SystemRandomNumberGenerator()
        let nonce = Nonce.random(using: &chance)
        let answer = try await exchange(
            method, path, body: body, nonce: nonce, newsSeen: newsSeen,
            mostAnswerBytes: Self.mostReceiptBytes)
        guard answer.status == 200, let document = try? SignedDocument(reading: answer.body),
            let receipt = try? document.open(Receipt.self, signedBy: licence.signingKey),
            receipt.answers(device: journal.device, epoch: epoch, nonce: nonce, body: body)
        else { throw CentreFailure(unsigned: answer) }
        return Believed(receipt: receipt, document: document)
    }

    /// Sends a signed request.
    func exchange(
        _ method: String, _ path: String, body: [UInt8], mediaType: String = Batch.mediaType,
        nonce: String, newsSeen: Int64? = nil,
        fields: [(name: String, value: String)] = [], mostAnswerBytes: Int
    ) async throws(CentreFailure) -> CentreResponse {
        let request: SignedRequest
        do {
            request = try SignedRequest(
                method: method, path: path, body: body, newsSeen: newsSeen,
                device: journal.device, nonce: nonce, created: wallMilliseconds() / 1000,
                sign: { try journal.sign($0) })
        } catch {
            throw .trouble(.journalUnreadable, retryAfter: nil)
        }
        var all = request.head.fields + fields
        if !body.isEmpty { all.append(("content-type", mediaType)) }
        do throws(TransportFailure) {
            return try await transport.exchange(
                CentreRequest(
                    method: method, path: path, fields: all, body: body,
                    mostAnswerBytes: mostAnswerBytes))
        } catch {
            throw CentreFailure(error)
        }
    }
}
