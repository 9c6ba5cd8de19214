internal import Glibc
import JourneyEngine

/// The customers in the order they were met, with what a search looks for in one run of bytes.
///
/// A customer who was met again stands there again. The chunks are shared between copies, so that
/// a copy that goes on costs one chunk and not all.
struct MeetingLog: Sendable {
    private var chunks: [Chunk] = []
    private(set) var count = 0

    /// Notes a meeting.
    /// - Parameter text: what a search may look for, without a zero byte.
    mutating func append(_ customer: CustomerID, text: [UInt8]) {
        if chunks.last.map(\.isFull) ?? true { chunks.append(Chunk()) }
        chunks[chunks.count - 1].append(customer, text)
        count += 1
    }

    /// The customers whose text holds one of some runs of bytes, the last met first; without any
    /// run, all.
    /// - Parameter body: called for each until it says false; a customer may come again.
    /// - Complexity: O(bytes of text) for a run that is rare, less for one that `body` is soon
    ///   content with.
    func visit(holding runs: [[UInt8]], _ body: (CustomerID) -> Bool) {
        for chunk in chunks.reversed() {
            let lines = runs.isEmpty ? Array(chunk.customers.indices) : chunk.lines(holding: runs)
            for line in lines.reversed() {
                guard body(chunk.customers[line]) else { return }
            }
        }
    }

    /// Keeps the last meeting with each of some customers, and lets go of all else.
    mutating func keepLast(where isKept: (CustomerID) -> Bool) {
        var seen: Set<CustomerID> = []
        var kept: [(customer: CustomerID, text: ArraySlice<UInt8>)] = []
        for chunk in chunks.reversed() {
            for (line, customer) in chunk.customers.enumerated().reversed()
            where isKept(customer) && seen.insert(customer).inserted {
                kept.append((customer, chunk.text(of: line)))
            }
        }
        self = MeetingLog()
        for meeting in kept.reversed() { append(meeting.customer, text: Array(meeting.text)) }
    }
}

/// Some meetings in a row, their texts one after the other, each followed by a zero byte.
private struct Chunk: Sendable {
    private(set) var customers: [CustomerID] = []
    private var starts: [Int] = []
    private var text: [UInt8] = []

    var isFull: Bool { customers.count == 256 }

    mutating func append(_ customer: CustomerID, _ line: [UInt8]) {
        customers.append(customer)
        starts.append(text.count)
        text += line
        text.append(0)
    }

    func text(of line: Int) -> ArraySlice<UInt8> {
        text[starts[line]..<(line + 1 < starts.count ? starts[line + 1] : text.count) - 1]
    }

    /// The lines that hold one of some runs of bytes, in order.
    func lines(holding runs: [[UInt8]]) -> [Int] {
        let found = runs.map(lines(holding:))
        return found.count == 1 ? found[0] : Set(found.joined()).sorted()
    }

    private func lines(holding run: [UInt8]) -> [Int] {
        text.withUnsafeBytes { text in
            var found: [Int] = []
            var offset = 0
            while let place = Self.place(of: run, in: text, from: offset) {
                let line = line(at: place)
                found.append(line)
                offset = line + 1 < starts.count ? starts[line + 1] : text.count
            }
            return found
        }
    }

    /// Where a run of bytes stands next; the C library finds its first byte in no time.
    private static func place(
        of run: [UInt8], in text: UnsafeRawBufferPointer, from start: Int
    ) -> Int? {
        var offset = start
        while let base = text.baseAddress, let first = run.first, offset + run.count <= text.count,
            let found = memchr(base + offset, Int32(first), text.count - offset)
        {
            let place = UnsafeRawPointer(found) - base
            if place + run.count > text.count { return nil }
            if memcmp(base + place, run, run.count) == 0 { return place }
            offset = place + 1
        }
        return nil
    }

    /// The line that a byte belongs to.
    private func line(at offset: Int) -> Int {
        var range = 0..<starts.count
        while range.count > 1 {
            let middle = range.lowerBound + range.count / 2
            range =
                starts[middle] <= offset
                ? middle..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }
}
