/// What a piece of text is for; screens name roles, only the theme knows colours.
public enum Style: UInt8, CaseIterable, Sendable {
    /// Text to read.
    case normal
    /// Explanations and what can be overlooked.
    case dim
    /// The brand and the frame's title line.
    case title
    /// The heading of a group or a card.
    case heading
    /// Lines and corners.
    case border
    /// The item that has the keyboard.
    case focus
    /// The chosen item of a list that does not have the keyboard.
    case selected
    /// The name of a key, in the footer and beside an action.
    case key
    /// An input field without the keyboard.
    case field
    /// Money.
    case price
    /// What is wrong and how to repair it.
    case error
    /// What deserves a second look.
    case warning
    /// What went well.
    case good
    /// The ball: whose data is on the screen.
    case badge
    /// A notice across the screen, such as the rehearsal mode.
    case banner
    /// What cannot be chosen now.
    case disabled
    /// A stage that lies behind.
    case stageDone
    /// The stage that the journey is at.
    case stageHere
}

extension Style {
    /// The letter that stands for the role in a dump of a surface's styles.
    public var letter: Character {
        switch self {
        case .normal: "."
        case .dim: "d"
        case .title: "t"
        case .heading: "h"
        case .border: "-"
        case .focus: "F"
        case .selected: "S"
        case .key: "k"
        case .field: "f"
        case .price: "p"
        case .error: "E"
        case .warning: "W"
        case .good: "g"
        case .badge: "B"
        case .banner: "N"
        case .disabled: "x"
        case .stageDone: "s"
        case .stageHere: "H"
        }
    }
}
