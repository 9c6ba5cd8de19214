import Crypto
import SyncProtocol

/// A batch as it will travel: what was read for a plan, and where it ends.
struct Parcel {
    /// The body, ready to be signed.
    let body: [UInt8]
    let last: Int64
    /// The persons whose keys go along.
    let keys: Set<UniqueID>

    /// Reads what a plan asks for.
    ///
    /// A key goes along before the first record that it seals, once in a run; of a person who was
    /// erased there is none, and the record goes sealed for ever.
    ///
    /// - Parameters:
    ///   - knownKeys: The persons whose keys the centre was given in this run.
    ///   - limits: What the centre takes at once; the first record goes whatever its size.
    ///   - centre: Whom keys are wrapped to; nil leaves them out.
    /// - Returns: Nil where there is nothing to read.
    init?(
        _ plan: BatchPlan, of journal: some DrainedJournal, limits: BatchLimits,
        knownKeys: Set<UniqueID>, to centre: Curve25519.KeyAgreement.PublicKey?
    ) throws {
        var packing = Packing(
            journal: journal, plan: plan, limits: limits, knownKeys: knownKeys, centre: centre)
        packing.link = plan.first == 1 ? .zero : try journal.hash(at: plan.first - 1)
        // One place more is looked at, for the link past a record that can't be read.
        let end = plan.first.addingReportingOverflow(Int64(packing.mostRecords))
        try journal.visit(plan.first...(end.overflow ? .max : end.partialValue)) { element in
            try packing.take(element)
        }
        try packing.finish()
        guard let last = packing.last else { return nil }
        body = packing.body
        self.last = last
        keys = packing.newKeys
    }
}

/// Puts a parcel together, element by element.
private struct Packing<Journal: DrainedJournal> {
    let journal: Journal
    let plan: BatchPlan
    let limits: BatchLimits
    let knownKeys: Set<UniqueID>
    let centre: Curve25519.KeyAgreement.PublicKey?
    var body: [UInt8] = []
    var newKeys: Set<UniqueID> = []
    var last: Int64?
    /// The hash that the next record has to follow, where it is known.
    var link: ChainHash?
    private var records = 0
    /// A record that could not be read, until the next one tells what its hash was.
    private var gap: (seq: Int64, detail: String)?

    init(
        journal: Journal, plan: BatchPlan, limits: BatchLimits, knownKeys: Set<UniqueID>,
        centre: Curve25519.KeyAgreement.PublicKey?
    ) {
        self.journal = journal
        self.plan = plan
        self.limits = limits
        self.knownKeys = knownKeys
        self.centre = centre
    }

    var mostRecords: Int { max(1, min(plan.records, limits.records)) }

    /// - Returns: Whether there is room for more.
    mutating func take(_ element: DrainedElement) throws -> Bool {
        switch element {
        case .record(let record):
            if !(try closeGap(before: record.previous)) { return false }
            guard records < mostRecords else { return false }
            return try pack(record)
        case .unreadable(let seq, let detail):
            if !(try closeGap(before: nil)) { return false }
            guard records < mostRecords else { return false }
            gap = (seq, detail)
            return true
        }
    }

    /// The last record could not be read and nothing follows it.
    mutating func finish() throws {
        _ = try closeGap(before: nil)
    }

    /// Sends what is known of a record that can't be read: its place and its link. Where the
    /// next record doesn't tell its hash either, a stand-in of its own takes that place.
    private mutating func closeGap(before next: ChainHash?) throws -> Bool {
        guard let gap else { return true }
        self.gap = nil
        let previous = link ?? .zero
        let own = next ?? ChainHash(SHA256.hash(data: Array("stand gap 1".utf8) + previous.bytes))
        return try add(
            [
                .opaque(
                    OpaqueRecord(
                        seq: gap.seq, prev: previous, hash: own,
                        reason: "can't be read: \(gap.detail)", content: nil))
            ], seq: gap.seq, link: own)
    }

    private mutating func pack(_ record: JournalRecord) throws -> Bool {
        let seq = record.header.seq
        if plan.isOpaque { return try add([.opaque(opaque(record))], seq: seq, link: record.hash) }
        var parts: [BatchLine] = []
        let subject = record.isSealed ? record.header.subject : nil
        let isNew = subject.map { !knownKeys.contains($0) && !newKeys.contains($0) } ?? false
        if let subject, let centre, isNew, let key = try journal.key(of: subject) {
            parts.append(
                .key(try WrappedKey(key, of: subject, device: journal.device, to: centre)))
        }
        parts.append(.record(record))
        let hasRoom = try add(parts, seq: seq, link: record.hash)
        if last == seq, isNew, let subject { newKeys.insert(subject) }
        return hasRoom
    }

    /// Adds lines if they fit; the first always go, opaque if they are larger than any batch.
    private mutating func add(_ parts: [BatchLine], seq: Int64, link: ChainHash) throws -> Bool {
        var addition = try Batch(parts).encoded()
        if body.count + addition.count > limits.bytes {
            guard body.isEmpty, case .record(let record)? = parts.last else { return false }
            addition = try Batch([.opaque(opaque(record))]).encoded()
        }
        body += addition
        records += 1
        last = seq
        self.link = link
        return body.count < limits.bytes
    }

    private func opaque(_ record: JournalRecord) -> OpaqueRecord {
        let line = (try? RecordLine.encode(record)) ?? []
        let isShort = line.count <= min(OpaqueRecord.longestContent, limits.bytes / 2)
        return OpaqueRecord(
            seq: record.header.seq, prev: record.previous, hash: record.hash,
            reason: plan.isOpaque ? "was refused as it is" : "is larger than a batch may be",
            content: isShort ? Base64Bytes(line) : nil)
    }
}
