extension UnsafeRawBufferPointer {
    /// Eight bytes as an integer, the most significant first.
    func bigEndian(at offset: Int) -> UInt64 {
        UInt64(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
