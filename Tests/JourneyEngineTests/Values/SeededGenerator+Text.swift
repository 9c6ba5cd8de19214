import TestSupport

extension SeededGenerator {
    /// A text of characters drawn from `alphabet`.
    mutating func text(of alphabet: [String], length: ClosedRange<Int>) -> String {
        (0..<Int.random(in: length, using: &self))
            .map { _ in alphabet.randomElement(using: &self) ?? "" }.joined()
    }
}
