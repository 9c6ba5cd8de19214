/// What a terminal sends at once: keys and records, in the order of the journal.
public struct Batch: Hashable, Sendable {
    public var lines: [BatchLine]

    /// The media type of its bytes.
    public static let mediaType = "application/x-ndjson"

    /// Why bytes are not a batch.
    public enum Failure: Error, Equatable, Sendable {
        /// More bytes than a batch may have.
        case tooLong
        /// More records than a batch may have.
        case tooManyRecords
        /// A line that is none; counted from 1.
        case badLine(Int)
    }

    public init(_ lines: [BatchLine]) {
        self.lines = lines
    }

    /// The batch's bytes: each line ends with a newline.
    public func encoded() throws -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            bytes += try line.encoded()
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Reads a batch from anybody.
    ///
    /// - Parameters:
    ///   - bytes: The body, unpacked.
    ///   - limits: What is taken.
    public init(
        reading bytes: [UInt8], limits: BatchLimits = .standard
    ) throws(Failure) {
        guard bytes.count <= limits.bytes else { throw .tooLong }
        lines = []
        var records = 0
        let newline = UInt8(ascii: "\n")
        for (index, line) in bytes.split(separator: newline, omittingEmptySubsequences: false)
            .enumerated()
        {
            // The last newline ends the last line and begins none.
            if line.isEmpty, line.startIndex == bytes.endIndex { break }
            guard let read = BatchLine(reading: line) else { throw .badLine(index + 1) }
            if case .key = read {} else { records += 1 }
            guard records <= limits.records else { throw .tooManyRecords }
            lines.append(read)
        }
    }
}
