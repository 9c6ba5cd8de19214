/// What one scanner adds to its codes, and in which layout its keys arrive: learned from a code
/// whose text is known.
public struct ScannerProfile: Hashable, Sendable, Codable {
    /// The layout that its keys are read in.
    public var layout: ScannerLayout
    /// What it sends before each code.
    public var prefix: String
    /// What it sends behind each code, before the key that ends the burst.
    public var suffix: String
    /// The key that ends its bursts.
    public var ending: Scan.Ending
    /// The longest pause between two of its keys, in milliseconds.
    public var pauseMilliseconds: Int

    /// The most characters that count as a prefix or suffix.
    private static let longestAddition = 12

    /// Learns a scanner from a scan of a code with a known text.
    ///
    /// - Returns: nil if the text can't be found in any layout.
    public init?(learningFrom scan: Scan, of known: String) {
        for layout in ScannerLayout.allCases {
            let read = layout.repair(scan.text)
            guard let place = read.firstRange(of: known) else { continue }
            prefix = String(read[..<place.lowerBound])
            suffix = String(read[place.upperBound...])
            guard prefix.count <= Self.longestAddition, suffix.count <= Self.longestAddition else {
                return nil
            }
            self.layout = layout
            ending = scan.ending
            let (seconds, attoseconds) = scan.longestPause.components
            pauseMilliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
            return
        }
        return nil
    }

    /// The code within a scan of this scanner.
    public func code(in text: String) -> String {
        var read = layout.repair(text)[...]
        if !prefix.isEmpty, read.hasPrefix(prefix) { read = read.dropFirst(prefix.count) }
        if !suffix.isEmpty, read.hasSuffix(suffix) { read = read.dropLast(suffix.count) }
        return String(read)
    }

    /// How its keys come: a slow one is waited for, one that ends in silence needs less text.
    public var manner: ScanManner {
        var manner = ScanManner()
        let pause = Duration.milliseconds(pauseMilliseconds * 3 / 2)
        // No longer than a key may be late without being felt.
        manner.firstPause = min(max(manner.firstPause, pause), .milliseconds(40))
        manner.laterPause = max(manner.laterPause, pause * 2)
        if ending == .silence { manner.leastUnended = manner.least }
        return manner
    }
}
