/// What came from the person in front of the terminal.
public enum InputEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted, to be taken as text and never as keys.
    ///
    /// `text` holds line breaks as `\n` and tabs, no other control character; `dropped` counts
    /// the bytes that were left out, so that the screen can say so.
    case paste(text: String, dropped: Int)
    /// The mouse, or a finger.
    case mouse(MouseEvent)
    /// A click on an item that the screen made clickable: its group and its index there.
    ///
    /// A click on what stands for a key arrives as that key.
    case click(String, Int)
    /// A scanner's burst.
    case scan(Scan)
    /// Bytes that mean no key, in caret notation: shown rather than lost silently.
    case unrecognised(String)
}

/// A movement of the mouse's buttons or wheel over a cell.
public struct MouseEvent: Hashable, Sendable {
    /// What happened.
    public enum Action: Hashable, Sendable {
        /// The main button went down.
        case press
        /// Another button went down: 2 is the middle, 3 the right one.
        case otherPress(Int)
        /// A button went up.
        case release
        /// The wheel turned one notch away from or towards the person.
        case wheelUp, wheelDown
    }

    /// What happened.
    public let action: Action
    /// Over which cell.
    public let point: Point

    /// Makes a mouse event over the cell at `point`.
    public init(_ action: Action, at point: Point) {
        self.action = action
        self.point = point
    }
}
