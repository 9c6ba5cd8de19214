/// The time a licence is judged by: it never goes back, whatever the wall clock does.
///
/// It is the latest of what the wall clock says, what the centre last signed, and when this
/// program was made. A clock that was set back can't make an expired licence valid again; a clock
/// that was never set can't make time stand before the program.
public struct LicenceTime: Equatable, Sendable {
    /// 2026-01-01: the program is younger. In milliseconds since 1970, UTC.
    public static let madeMilliseconds: Int64 = 1_767_225_600_000

    /// The latest time that the centre signed, in milliseconds since 1970, UTC.
    private let signedMilliseconds: Int64
    private let made: Int64

    /// - Parameters:
    ///   - signedMilliseconds: The latest signed time that was kept; 0 for none.
    ///   - madeMilliseconds: When the program was made.
    public init(
        signedMilliseconds: Int64 = 0, madeMilliseconds: Int64 = Self.madeMilliseconds
    ) {
        self.signedMilliseconds = signedMilliseconds
        made = madeMilliseconds
    }

    /// Now, as far as a licence is concerned.
    public func now(wallMilliseconds: Int64) -> Int64 {
        max(wallMilliseconds, signedMilliseconds, made)
    }
}
