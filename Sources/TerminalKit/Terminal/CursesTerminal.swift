import CCurses
import Glibc

/// The terminal that ncurses draws on; input is left to ``EventLoop``.
///
/// One at a time, on one thread. What was found is restored by ``close()``, by the process's exit,
/// and by the signals that ``TerminalGuard`` handles.
public final class CursesTerminal {
    /// The descriptor that keys are read from.
    public let input: Int32
    /// Which characters the terminal shows.
    public let glyphs: Glyphs
    /// What colours it has.
    public let profile: ColourProfile
    /// Its size in cells, as last asked.
    public private(set) var size: Size

    /// How the roles look; a change shows with the next frame.
    public var theme: Theme {
        didSet { if theme != oldValue { applyTheme() } }
    }

    private let output: Int32
    private let hasExtras: Bool
    private var shown: Surface?
    /// What was shown of the next frame before it; the frame has the last word there.
    private var echoed: Rect?
    private var isOpen = true

    /// Opens the terminal for drawing.
    ///
    /// - Parameters:
    ///   - accent: the brand's colour.
    ///   - input: a terminal to read keys from.
    ///   - output: the same terminal, to draw on.
    ///   - environment: looks up an environment variable.
    /// - Throws: ``TerminalError``, with nothing changed on the terminal.
    public init(
        accent: RGB = Theme.neutralAccent, input: Int32 = 0, output: Int32 = 1,
        environment: (String) -> String? = CursesTerminal.environment
    ) throws(TerminalError) {
        guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
        let kind = TerminalKind(environment: environment)
        let isUTF8 = kit_set_locale()
        kit_guard_terminal(input, output)
        guard kind.candidates.contains(where: { kit_open($0, input, output) == 0 }) else {
            kit_guard_forget()
            throw .unusableType(kind.name)
        }
        self.input = input
        self.output = output
        hasExtras = kind.hasExtras
        glyphs = kind.glyphs(isUTF8: isUTF8)
        profile = kind.profile(colourCount: Int(kit_colour_count()))
        theme = Theme(profile, accent: accent)
        size = Size(width: 80, height: 24)
        if profile != .monochrome { kit_start_colours() }
        kit_guard_bytes(profile != .monochrome, hasExtras)
        enterModes()
        applyTheme()
        resize()
    }

    deinit { close() }

    /// A variable of the process's environment; nil if it is not set.
    public static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Asks the terminal for its size and has the next frame drawn whole.
    public func resize() {
        var height: Int32 = 24
        var width: Int32 = 80
        // A terminal that does not know its size, such as a serial line, is taken for 80×24.
        _ = kit_size(output, &height, &width)
        let asked = Size(width: Int(width), height: Int(height))
        if asked != size || shown == nil { kit_resize(height, width) }
        size = asked
        // What a terminal keeps while it shrinks and grows again is its own affair.
        kit_repaint()
        shown = nil
    }

    /// Shows a surface: only what differs from the last one is sent.
    public func present(_ surface: Surface) {
        guard isOpen else { return }
        let next = surface.shown(with: glyphs)
        next.visitChanges(since: shown) { put($0, x: $1, y: $2) }
        if let echoed { next.visit(echoed) { put($0, x: $1, y: $2) } }
        echoed = nil
        let cursor = next.cursor
        kit_set_cursor(Int32(cursor?.y ?? 0), Int32(cursor?.x ?? 0), cursor != nil)
        kit_flush()
        shown = next
    }

    /// Shows a part of the next frame before the frame itself.
    public func present(_ part: Surface, at place: Rect) {
        guard isOpen, let cursor = part.cursor else { return }
        let part = part.shown(with: glyphs)
        part.visit(part.bounds) { put($0, x: place.x + $1, y: place.y + $2) }
        kit_set_cursor(Int32(place.y + cursor.y), Int32(place.x + cursor.x), true)
        kit_flush()
        echoed = place
    }

    /// Restores the terminal as it was found.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        kit_close()
        kit_guard_finish()
        kit_guard_forget()
    }

    /// Restores the terminal, stops the process as `^Z` would, and comes back.
    func suspend() {
        kit_suspend()
        kit_guard_finish()
        kit_stop()
        reenter()
    }

    /// Takes the terminal again after the process was stopped.
    func reenter() {
        kit_guard_reenter()
        kit_guard_arm(true)
        enterModes()
        resize()
    }

    private func put(_ cell: Cell, x: Int, y: Int) {
        let scalars = displayed(cell)
        let look = theme[cell.style]
        let pair = look.colours == nil ? 0 : Int32(cell.style.rawValue) + 1
        kit_put(
            Int32(y), Int32(x), scalars, Int32(scalars.count), look.attributes.rawValue, pair)
    }

    /// The scalars to send; a cluster that the C library measures otherwise than we do, and would
    /// so push its line out of place, becomes `?`.
    private func displayed(_ cell: Cell) -> [UInt32] {
        if let scalar = cell.singleScalar, scalar < 0x7F { return [scalar] }
        let scalars = cell.scalars
        let width = scalars.reduce(0) { $0 + Int(kit_width($1)) }
        let isPlain = width == cell.width && scalars.dropFirst().allSatisfy { kit_width($0) == 0 }
        return isPlain ? scalars : [UInt32(UInt8(ascii: "?"))]
    }

    private func enterModes() {
        guard hasExtras else { return }
        let modes = Array("\u{1B}[?2004h\u{1B}[?1000h\u{1B}[?1006h".utf8)
        _ = write(output, modes, modes.count)
    }

    private func applyTheme() {
        for style in Style.allCases {
            guard let colours = theme[style].colours else { continue }
            kit_set_pair(
                Int32(style.rawValue) + 1, Int32(colours.foreground), Int32(colours.background))
        }
        let normal = theme[.normal]
        kit_set_background(normal.attributes.rawValue, normal.colours == nil ? 0 : 1)
        shown = nil
    }
}
