internal import Crypto

/// The code that ties a terminal to a show: typed or scanned once, on press day.
///
/// ```
/// code  = secret (50 random bits) ‖ fingerprint of the centre's key (50 bits)
/// text  = 20 characters of Crockford base32 and a check character, as 4-4-4-4-5
/// check = code mod 37, as a character of the same alphabet
/// ```
///
/// The check is Crockford's own. Of its 37 characters five are none of the alphabet (`*~$=U`);
/// a secret that would need one of them is never drawn, so a code has only letters and digits.
public struct LicenceCode: Hashable, Sendable {
    private let secret: UInt64
    /// The centre that issued the code.
    public let fingerprint: CentreFingerprint

    /// Its letters and digits, without hyphens.
    public static let length = 21
    private static let digits = 10
    private static let mask: UInt64 = (1 << 50) - 1

    /// Draws a new code of a centre.
    public init(
        of fingerprint: CentreFingerprint, using generator: inout some RandomNumberGenerator
    ) {
        var code = LicenceCode(secret: generator.next() & Self.mask, fingerprint: fingerprint)
        while code.check > 31 {
            code = LicenceCode(secret: generator.next() & Self.mask, fingerprint: fingerprint)
        }
        self = code
    }

    private init(secret: UInt64, fingerprint: CentreFingerprint) {
        self.secret = secret
        self.fingerprint = fingerprint
    }

    /// What the terminal names the code by, so that the code itself never travels:
    /// SHA-256( "stand licence 1" ‖ 0x00 ‖ the 20 characters ), 32 bytes.
    public var hash: [UInt8] {
        Array(SHA256.hash(data: Array("stand licence 1".utf8) + [0] + characters))
    }

    private var characters: [UInt8] {
        Self.characters(of: secret) + Self.characters(of: fingerprint.bits)
    }

    /// Fifty bits as ten characters.
    private static func characters(of bits: UInt64) -> [UInt8] {
        (0..<digits).reversed().map { place in
            Crockford.character(of: UInt8(truncatingIfNeeded: bits >> UInt64(5 * place)))
        }
    }

    /// The whole code modulo 37.
    private var check: UInt8 { Self.check(characters.compactMap(Crockford.value(of:))) }

    private static func check(_ values: some Sequence<UInt8>) -> UInt8 {
        UInt8(values.reduce(0) { ($0 * 32 + Int($1)) % 37 })
    }
}

extension LicenceCode {
    /// Why a text is not a licence code, so that whoever typed it can put it right.
    public enum Failure: Error, Equatable, Sendable {
        /// Nothing but spaces and hyphens.
        case empty
        /// A character that no code has; `place` counts letters and digits from 1.
        case strangeCharacter(Character, place: Int)
        /// Too few or too many characters.
        case wrongLength(found: Int, expected: Int)
        /// The last character does not fit the others: one is wrong, or two are exchanged.
        case wrongCheck
    }

    /// Reads a code as people type it: in either case, with hyphens and spaces anywhere, `O` for
    /// `0`, `I` and `L` for `1`.
    ///
    /// - Parameter text: Typed or scanned, of any length.
    public init(reading text: String) throws(Failure) {
        var values: [UInt8] = []
        for character in text where !Self.isPassedOver(character) {
            guard let value = Self.value(of: character) else {
                throw .strangeCharacter(character, place: values.count + 1)
            }
            values.append(value)
            guard values.count <= 4 * Self.length else { break }
        }
        guard !values.isEmpty else { throw .empty }
        guard values.count == Self.length else {
            throw .wrongLength(found: values.count, expected: Self.length)
        }
        guard Self.check(values.dropLast()) == values.last else { throw .wrongCheck }
        self.init(
            secret: Self.bits(values.prefix(Self.digits)),
            fingerprint: CentreFingerprint(
                bits: Self.bits(values.dropFirst(Self.digits).prefix(Self.digits))))
    }

    private static func bits(_ values: some Sequence<UInt8>) -> UInt64 {
        values.reduce(0) { $0 << 5 | UInt64($1) }
    }

    private static func isPassedOver(_ character: Character) -> Bool {
        character.isWhitespace || "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}_.".contains(character)
    }

    private static func value(of character: Character) -> UInt8? {
        guard let ascii = character.asciiValue else { return nil }
        let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(ascii)
        return switch isSmall ? ascii - 32 : ascii {
        case UInt8(ascii: "O"): 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): 1
        case let capital: Crockford.value(of: capital)
        }
    }
}

extension LicenceCode: CustomStringConvertible {
    /// The code as it is printed: its 21 characters in groups of 4, 4, 4, 4 and 5.
    public var description: String {
        let text = characters + [Crockford.character(of: check)]
        let groups = [0..<4, 4..<8, 8..<12, 12..<16, 16..<21]
        return groups.map { String(decoding: text[$0], as: UTF8.self) }.joined(separator: "-")
    }
}

extension LicenceCode.Failure: CustomStringConvertible {
    /// What is wrong with a typed code, in a sentence for whoever runs a command.
    public var description: String {
        switch self {
        case .empty: "the licence code is empty"
        case .strangeCharacter(let character, let place):
            "the licence code has no “\(character)”: look at character \(place)"
        case .wrongLength(let found, let expected):
            "the licence code has \(expected) letters and digits, this one has \(found)"
        case .wrongCheck:
            "the licence code does not hold together: a character is wrong, or two are exchanged"
        }
    }
}
