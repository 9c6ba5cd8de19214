/// Finds the last place at which this journal and the one at the centre agree, by halves: chains
/// that agree at a place agree at all places before it.
public struct ForkSearch: Equatable, Sendable {
    /// The last place that is known to be alike.
    public private(set) var common: Int64
    /// The first place that is known to differ, or to be missing here.
    public private(set) var differing: Int64
    /// The place to compare next; between the two as long as there is one between them.
    public private(set) var place: Int64

    /// - Parameters:
    ///   - common: A place that is alike: the one before the epoch's first record.
    ///   - differing: A later place that is not.
    ///   - hint: Where to look first: what was acknowledged last is alike as a rule.
    init(from common: Int64, to differing: Int64, hint: Int64) {
        self.common = common
        self.differing = differing
        place = common < hint && hint < differing ? hint : common + (differing - common) / 2
    }

    /// Whether the last common place is found.
    var isOver: Bool { differing - common <= 1 }

    /// Takes what comparing ``place`` showed.
    mutating func take(isAlike: Bool) {
        if isAlike { common = place } else { differing = place }
        place = common + (differing - common) / 2
    }
}
