/// The numbers of a package's rows: one range in each table, in the package's own order.
///
/// So a search stays within its package and ends as soon as it has enough, and a package goes in
/// one sweep.
struct RowNumbers: Sendable {
    let first: Int64
    let last: Int64

    /// - Parameter package: The package's number, from 1 on.
    init(ofPackage package: Int64) {
        first = package << 32
        last = first + (1 << 32) - 1
    }

    /// The number of a row.
    ///
    /// - Parameter index: Its place in the package's list, from 0 on.
    subscript(index: Int) -> Int64 { first + Int64(index) }
}
