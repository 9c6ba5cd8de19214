/// A keyboard layout that a scanner's keys may have been read in.
///
/// A scanner that takes itself for a US keyboard presses the key `1`; a terminal set to AZERTY
/// reads `&`. Which layout it was, only the sense of the result can tell: try each.
public enum ScannerLayout: String, CaseIterable, Sendable, Codable {
    /// What arrived is what was meant.
    case same
    /// The terminal reads French AZERTY.
    case frenchAZERTY
    /// The terminal reads Belgian AZERTY.
    case belgianAZERTY
    /// The terminal reads German QWERTZ.
    case germanQWERTZ

    /// What the scanner meant, if the terminal read its keys in this layout.
    public func repair(_ text: String) -> String {
        let table = table
        return String(text.map { table[$0] ?? $0 })
    }

    /// The keys of a US keyboard, left to right and top to bottom, without and with Shift.
    private static let american =
        "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./"
        + "~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"

    /// The same keys in this layout; a blank where a dead key types nothing by itself.
    private var keys: String? {
        switch self {
        case .same: nil
        case .frenchAZERTY:
            "²&é\"'(-è_çà)=azertyuiop $qsdfghjklmùwxcvbn,;:!"
                + " 1234567890°+AZERTYUIOP £QSDFGHJKLM%WXCVBN?./§"
        case .belgianAZERTY:
            "²&é\"'(§è!çà)-azertyuiop $qsdfghjklmùwxcvbn,;:="
                + "³1234567890°_AZERTYUIOP *QSDFGHJKLM%WXCVBN?./+"
        case .germanQWERTZ:
            " 1234567890ß qwertzuiopü+asdfghjklöäyxcvbnm,.-"
                + "°!\"§$%&/()=? QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_"
        }
    }

    private var table: [Character: Character] {
        guard let keys else { return [:] }
        var table: [Character: Character] = [:]
        for (typed, meant) in zip(keys, Self.american) where typed != " " { table[typed] = meant }
        return table
    }
}
