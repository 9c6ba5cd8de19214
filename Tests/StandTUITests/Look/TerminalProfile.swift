import TerminalKit
import Testing

/// A kind of terminal at the show: its colours and its characters.
struct TerminalProfile: CustomTestStringConvertible, Sendable {
    let name: String
    let colours: ColourProfile
    let glyphs: Glyphs

    var testDescription: String { name }

    static let all = [
        TerminalProfile(name: "xterm-256color", colours: .extended, glyphs: .unicode),
        TerminalProfile(name: "linux", colours: .basic, glyphs: .console),
        TerminalProfile(name: "no-color", colours: .monochrome, glyphs: .unicode),
        TerminalProfile(name: "vt100", colours: .monochrome, glyphs: .ascii),
    ]

    /// A surface as this terminal shows it: its characters, a letter for the look of each cell, and
    /// what the letters mean.
    func picture(of surface: Surface, accent: RGB) -> String {
        let shown = surface.shown(with: glyphs)
        let theme = Theme(colours, accent: accent)
        var looks: [Look] = []
        var lines: [String] = []
        for y in 0..<shown.size.height {
            var line = ""
            for x in 0..<shown.size.width {
                let look = theme[shown[x, y].style]
                if !looks.contains(look) { looks.append(look) }
                line.append(Self.letters[looks.firstIndex(of: look) ?? 0])
            }
            lines.append(line)
        }
        let legend = looks.enumerated().map { "\(Self.letters[$0])  \(words(for: $1))" }
        return shown.text + "\n" + lines.joined(separator: "\n") + "\n\n"
            + legend.joined(separator: "\n") + "\n"
    }

    private static let letters = Array(".abcdefghijklmnopqrstuvwxyz")

    private func words(for look: Look) -> String {
        let colours = look.colours.map { ["\($0.foreground) on \($0.background)"] } ?? []
        let attributes: [(Look.Attributes, String)] = [
            (.bold, "bold"), (.reverse, "reverse"), (.underline, "underlined"),
        ]
        let set = attributes.filter { look.attributes.contains($0.0) }.map(\.1)
        let all = colours + set
        return all.isEmpty ? "plain" : all.joined(separator: ", ")
    }
}
