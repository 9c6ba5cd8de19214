/// What the environment says about the terminal.
struct TerminalKind: Hashable, Sendable {
    /// `TERM`.
    let name: String
    /// Whether the person wants no colours (no-color.org: set and not empty).
    let refusesColour: Bool

    init(environment: (String) -> String?) {
        name = environment("TERM") ?? ""
        refusesColour = !(environment("NO_COLOR") ?? "").isEmpty
    }

    /// The types to try, the named one first, for machines that do not know it.
    var candidates: [String] {
        guard !name.isEmpty, name != "dumb", name != "unknown" else { return [] }
        let modern = ["xterm", "alacritty", "foot", "ghostty", "wezterm", "konsole", "rxvt", "st-"]
        if modern.contains(where: { name.hasPrefix($0) }) {
            return [name, "xterm-256color", "xterm", "vt100"]
        }
        if name.hasPrefix("tmux") || name.hasPrefix("screen") {
            return [name, "screen-256color", "screen", "vt100"]
        }
        return [name, "vt100"]
    }

    /// The colours to use, of as many as the type in use has.
    func profile(colourCount: Int) -> ColourProfile {
        if refusesColour || colourCount < 8 { return .monochrome }
        return colourCount < 256 ? .basic : .extended
    }

    /// The glyphs to use.
    func glyphs(isUTF8: Bool) -> Glyphs {
        if !isUTF8 || name.hasPrefix("vt1") { return .ascii }
        return name.hasPrefix("linux") ? .console : .unicode
    }

    /// Whether it knows bracketed paste and mouse reports; old ones would show the request.
    var hasExtras: Bool {
        !["linux", "vt", "ansi", "dumb", "cons25", "sun"].contains { name.hasPrefix($0) }
    }
}
