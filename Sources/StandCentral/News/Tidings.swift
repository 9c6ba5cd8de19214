package import SyncProtocol

/// What a receipt tells a terminal beside what was acknowledged.
package struct Tidings: Hashable, Sendable {
    /// What the terminal has not yet said it knows, oldest first.
    package var news: [News]
    /// The reference package that is to be had, if any was published.
    package var reference: ReferenceOffer?
}
