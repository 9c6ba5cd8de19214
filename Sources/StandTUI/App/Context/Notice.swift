/// A sentence in the last row of the work area, until the next key.
struct Notice: Hashable, Sendable {
    var text: String
    var tone: Tone

    enum Tone: Hashable, Sendable {
        case good, warning, error
    }

    init(_ text: String, _ tone: Tone) {
        self.text = text
        self.tone = tone
    }
}
