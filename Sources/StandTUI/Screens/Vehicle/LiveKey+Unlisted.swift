import TerminalKit

extension LiveKey {
    /// The same key, named on the help page and on the page itself but not in a full footer.
    var unlisted: LiveKey {
        LiveKey(of: hint.keys, meaning: hint.meaning, inFooter: false, act: act)
    }
}
