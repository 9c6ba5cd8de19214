import FoundationEssentials
public import JourneyEngine
public import LocalStore
import TerminalKit

/// A replay to take along: as an asciicast of version 3, with a marker where each stage begins, or
/// as text (R-402).
public struct ReplayRecording: Sendable {
    private let reel: ReplayReel
    private let texts: Texts

    /// - Parameters:
    ///   - tape: the journey, masked or not.
    ///   - catalogue: the reference data that it was made with.
    ///   - language: of the lines under the screens.
    public init(_ tape: ReplayTape, _ catalogue: any Catalogue, language: Language) {
        reel = ReplayReel(tape, catalogue, language: language)
        texts = Texts.in(language)
    }

    private var tape: ReplayTape { reel.tape }

    /// The asciicast: a header and one event a line.
    /// - Parameter speed: from 1 to 60.
    public func cast(speed: Int) -> String {
        let size = Context.smallest
        let began = tape.period.began.milliseconds / 1000
        let title = Self.quoted("stand replay " + tape.journey.text)
        var lines = [
            #"{"version":3,"term":{"cols":\#(size.width),"rows":\#(size.height),"#
                + #""type":"xterm-256color"},"timestamp":\#(began),"title":\#(title)}"#
        ]
        var script = FrameScript()
        let entered = Dictionary(
            tape.timeline.stages.map { ($0.position, $0.stage) }, uniquingKeysWith: { $1 })
        for position in tape.steps.indices {
            let pause = min(tape.steps[position].pause, ReplayTimeline.longestPause)
            var interval = position == 0 ? "0.000" : Self.seconds(pause / max(1, speed))
            if let stage = entered[position] {
                let name = Self.quoted(texts.frame.stage(stage))
                lines.append(#"[\#(interval),"m",\#(name)]"#)
                interval = "0.000"
            }
            let (frame, accent) = frame(position)
            lines.append(#"[\#(interval),"o",\#(Self.quoted(script.show(frame, accent: accent)))]"#)
        }
        lines.append(#"[3.000,"x","0"]"#)
        return lines.joined(separator: "\n") + "\n"
    }

    /// Each step's screen as plain text, one after the other.
    public var text: String {
        tape.steps.indices.map { frame($0).frame.text }.joined(separator: "\n")
    }

    /// The genius's screen with what the journal says of the step in the place of its foot.
    private func frame(_ position: Int) -> (frame: Surface, accent: RGB) {
        let app = reel.app(after: position)
        let size = Context.smallest
        var surface = Surface(width: size.width, height: size.height)
        app.view(into: &surface)
        let step = tape.steps[position]
        let foot = surface.bounds.split(bottom: Frame.footRows).bottom.inset(columns: 2)
        let words = texts.replay
        let said = [
            "#\(step.seq)  \(step.type)  \(step.time.brussels.clockWithSeconds)",
            words.step(position + 1, tape.steps.count) + "   "
                + words.pause(ReplayScreen.seconds(step.pause)) + "   "
                + (tape.isMasked ? words.masked : words.unmasked),
        ]
        for (row, line) in said.enumerated() {
            surface.fill(foot.row(row + 1))
            surface.draw(line, in: foot.row(row + 1), style: row == 0 ? .key : .dim)
        }
        return (surface, app.accent)
    }

    /// Seconds with three decimals, as JSON has numbers.
    private static func seconds(_ duration: Duration) -> String {
        let parts = duration.components
        let milliseconds = Int(parts.attoseconds / 1_000_000_000_000_000)
        return "\(parts.seconds)." + String(1000 + milliseconds).dropFirst()
    }

    private static func quoted(_ text: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}
