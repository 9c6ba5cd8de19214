/// What surrounds every screen: title, stages, work on the left, what is known on the right, the
/// live keys, the state of things.
public struct Frame: Hashable, Sendable {
    /// A stage of the journey.
    public struct Stage: Hashable, Sendable {
        /// Where the journey stands to it.
        public enum State: Hashable, Sendable {
            /// It lies behind, or is where the journey is, or is still to come.
            case done, here, ahead
        }

        /// Its name.
        public let name: String
        /// Where the journey stands to it.
        public let state: State
        /// Whether a click leads there, as the item of ``Frame/stageGroup`` at its index.
        public let isWay: Bool

        /// Makes a stage.
        public init(_ name: String, _ state: State, isWay: Bool = false) {
            self.name = name
            self.state = state
            self.isWay = isWay
        }
    }

    /// The group of the stages that can be clicked.
    public static let stageGroup = "stage"
    /// The rows of the foot: a line, the keys, the state, the border.
    public static let footRows = 4
    /// The widest that the work area without a card gets: longer lines are hard to read.
    public static let measure = 96

    /// The brand, and the kind of screen where that matters.
    public var title: String
    /// In the middle of the title line: market and language.
    public var centre = ""
    /// At its right: who is signed in.
    public var right = ""
    /// The ball, before the middle of the title line.
    public var badge: Badge?
    /// What a click on the ball presses.
    public var badgeKey: Key?
    /// A notice in the title line, such as the rehearsal mode.
    public var banner = ""
    /// The stages; without any there is no stage line.
    public var stages: [Stage] = []
    /// Whether a card stands at the right of the work area.
    public var hasSide = false
    /// The live keys.
    public var footer = Footer([])
    /// The status line: the connection, the queue, the licence.
    public var status = ""
    /// At its right: what is on disk.
    public var saved = ""

    /// Makes a frame with a title and nothing else.
    public init(title: String) { self.title = title }

    /// Where the screen may draw.
    public struct Areas: Hashable, Sendable {
        /// Between the frame's lines, on the left.
        public let work: Rect
        /// The card at the right; empty without one.
        public let side: Rect
    }
}
