/// Where the licence and the last receipt lie, beside the keys.
///
/// What can't be read counts as missing: it never keeps a terminal from starting.
public protocol CentreShelf: Sendable {
    /// What lies there; nil where there is nothing that can be read.
    func read(_ paper: CentrePaper) -> [UInt8]?
    /// Puts something in the place of what lies there; durable when this returns.
    func write(_ bytes: [UInt8], as paper: CentrePaper) throws
    /// Takes away what lies there; durable when this returns.
    func remove(_ paper: CentrePaper) throws
}

/// What is kept of the dealings with the centre.
public enum CentrePaper: Hashable, Sendable, CaseIterable {
    /// The ``Licence``.
    case licence
    /// The ``CentreNotes``.
    case notes
}
