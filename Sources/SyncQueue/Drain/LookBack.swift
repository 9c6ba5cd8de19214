public import SyncProtocol

/// Finds out behind which place a centre lacks something of a journal's earlier epochs, asking for
/// them from the last one back.
///
/// A centre that was put back to before an epoch was opened may lack the end of the one before. An
/// epoch that was written under another key can't be asked for, and counts as being there.
public struct LookBack: Equatable, Sendable {
    /// What is to be done next.
    public enum Step: Equatable, Sendable {
        /// Ask how far the centre has got with this epoch.
        case ask(UniqueID)
        /// The last place behind which something is lacking; nil where nothing is.
        case found(after: Int64?)
    }

    public private(set) var step = Step.found(after: nil)
    private let earlier: [EarlierEpoch]
    private let device: DeviceID
    /// The last place that the centre should have; what comes behind it stands in later epochs.
    private var need: Int64
    /// Whether an epoch was found that the centre does not know at all.
    private var isShort = false

    /// - Parameters:
    ///   - earlier: The earlier epochs, the first one first.
    ///   - device: Whose key asks.
    public init(_ earlier: [EarlierEpoch], device: DeviceID) {
        self.earlier = earlier
        self.device = device
        need = earlier.last?.common ?? 0
        step = next()
    }

    /// Takes how far the centre has got with the epoch that was asked for.
    public mutating func take(acknowledged: Int64) {
        guard case .ask = step, let asked else { return }
        if acknowledged >= need {
            step = .found(after: isShort ? need : nil)
        } else if acknowledged > 0 {
            step = .found(after: acknowledged)
        } else {
            isShort = true
            need = asked > 0 ? earlier[asked - 1].common : 0
            step = next()
        }
    }

    /// The epoch in which the needed place stands.
    private var asked: Int? { earlier.lastIndex { $0.origin < need } }

    private func next() -> Step {
        guard let asked else { return .found(after: isShort ? 0 : nil) }
        guard earlier[asked].device == device else { return .found(after: isShort ? need : nil) }
        return .ask(earlier[asked].id)
    }
}
