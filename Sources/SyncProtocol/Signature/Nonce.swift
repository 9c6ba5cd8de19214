/// A value used once.
public enum Nonce {
    /// 26 Crockford characters of chance: 128 bits.
    public static func random(using generator: inout some RandomNumberGenerator) -> String {
        let high = generator.next()
        let low = generator.next()
        return Crockford.encode(UniqueID(high: high, low: low).bytes)
    }

    /// 8 to 64 letters, digits, hyphens and underscores.
    static func isFit(_ nonce: String) -> Bool {
        (8...64).contains(nonce.utf8.count)
            && nonce.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
                default: false
                }
            }
    }
}
