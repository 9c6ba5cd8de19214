extension [UInt8] {
    /// Appends an integer, most significant byte first.
    package mutating func appendBigEndian(_ value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }

    /// Appends a field: its length as four bytes, most significant first, then its bytes.
    mutating func appendField(_ bytes: some Collection<UInt8>) {
        appendBigEndian(UInt32(truncatingIfNeeded: bytes.count))
        append(contentsOf: bytes)
    }

    /// Appends an integer as a field of eight bytes.
    mutating func appendField(_ value: Int64) {
        appendBigEndian(UInt32(8))
        appendBigEndian(value)
    }

    /// Appends an id as a field of sixteen bytes.
    mutating func appendField(_ id: UniqueID) {
        appendBigEndian(UInt32(16))
        appendBigEndian(id.high)
        appendBigEndian(id.low)
    }
}
