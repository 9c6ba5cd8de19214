/// A screen as a value: cells, the cursor, and what a click on them means.
///
/// A screen draws into a surface and nothing else; a test prints it as text. Everything drawn is
/// clipped, made safe (``SafeText``), and carries a sign where it was cut.
public struct Surface: Hashable, Sendable {
    /// Its size in cells.
    public let size: Size
    /// The cells, row by row.
    public private(set) var cells: [Cell]
    /// Where the hardware cursor stands: on the focused item, for screen readers and magnifiers.
    /// Hidden when nil.
    public var cursor: Point?
    /// Where the text field that has the keyboard stands, if there is one.
    public internal(set) var field: Rect?
    /// What a click means, the last drawn on top.
    private var targets: [ClickArea] = []

    private struct ClickArea: Hashable, Sendable {
        let rect: Rect
        /// Nil where a click means nothing, whatever lies below.
        let target: ClickTarget?
    }

    /// Makes an empty surface of `width` columns and `height` rows.
    public init(width: Int, height: Int) {
        size = Size(width: width, height: height)
        cells = Array(repeating: .blank(), count: size.width * size.height)
    }

    /// The whole of it.
    public var bounds: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }

    /// The cell at column `x` of row `y`; blank outside.
    public subscript(x: Int, y: Int) -> Cell {
        let isInside = x >= 0 && y >= 0 && x < size.width && y < size.height
        return isInside ? cells[y * size.width + x] : .blank()
    }

    /// Puts one cell, clipped; a wide one that does not fit becomes a blank, and a wide one that
    /// it tears in half is blanked.
    public mutating func put(_ cell: Cell, x: Int, y: Int) {
        guard x >= 0, y >= 0, x < size.width, y < size.height else { return }
        guard cell.width < 2 || x + 1 < size.width else {
            return put(.blank(cell.style), x: x, y: y)
        }
        let index = y * size.width + x
        if cell.width == 1, cells[index].width == 1 {
            cells[index] = cell
            return
        }
        mend(index)
        cells[index] = cell
        if cell.width == 2 {
            mend(index + 1)
            cells[index + 1] = .continuation(cell.style)
        }
    }

    /// Says that a click inside `rect` means `target`.
    public mutating func onClick(_ rect: Rect, _ target: ClickTarget) {
        targets.append(ClickArea(rect: rect, target: target))
    }

    /// Says that a click inside `rect` means nothing: what lies below is covered.
    public mutating func cover(_ rect: Rect) {
        targets.append(ClickArea(rect: rect, target: nil))
    }

    /// Keeps what can be clicked only where `isLive` says so.
    public mutating func keepTargets(_ isLive: (ClickTarget) -> Bool) {
        targets.removeAll { area in area.target.map { !isLive($0) } ?? false }
    }

    /// What a click at `point` means; nil where nothing can be clicked.
    public func target(at point: Point) -> ClickTarget? {
        targets.last { $0.rect.contains(point) }?.target
    }

    /// What an event means to whoever sees this surface: a press of the mouse is the key or the
    /// item that stands there, any other event is itself.
    public func meaning(of event: InputEvent) -> InputEvent {
        guard case .mouse(let mouse) = event, mouse.action == .press else { return event }
        return switch target(at: mouse.point) {
        case .key(let key): .key(key)
        case .item(let group, let index): .click(group, index)
        case nil: event
        }
    }

    /// Blanks the other half of a wide cell that is about to lose this half.
    private mutating func mend(_ index: Int) {
        let width = cells[index].width
        if width == 1 { return }
        let other = width == 0 ? index - 1 : index + 1
        cells[other] = .blank(cells[other].style)
    }
}

/// What a click on a part of the screen stands for.
public enum ClickTarget: Hashable, Sendable {
    /// The same as pressing a key: what the footer and every named action do.
    case key(Key)
    /// The item at an index of a named group, such as a row of a list or a field of a form.
    case item(String, Int)
}
