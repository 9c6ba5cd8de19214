import Glibc

/// The font that a Linux console shows.
enum ConsoleFont {
    /// Marks that the screens use there besides Latin 1: lines, bullets, the euro.
    static let needed: [Unicode.Scalar] = Array("─│┌┐└┘├┤┬┴┼•●…€œ←→↑↓".unicodeScalars)

    // A macro that Swift does not see: asks for the font's table of Unicode.
    private static let askTable: UInt = 0x4B66

    /// The characters of the font's table; nil where the descriptor is no Linux console.
    static func characters(of descriptor: Int32) -> Set<UInt16>? {
        // A count, padding, and the address of pairs of a character and its place in the font.
        var pairs = [UInt16](repeating: 0, count: 2 * 8192)
        return pairs.withUnsafeMutableBytes { table -> Set<UInt16>? in
            var request: (UInt16, UInt16, UInt32, UInt) = (
                8192, 0, 0, UInt(bitPattern: table.baseAddress)
            )
            guard ioctl(descriptor, askTable, &request) == 0 else { return nil }
            let found = table.bindMemory(to: UInt16.self)
            return Set((0..<Int(request.0)).map { found[2 * $0] })
        }
    }
}
