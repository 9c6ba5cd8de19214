extension EmailAddress {
    /// Whether a supervisor should look at the address: a likely slip, or a mailbox that people
    /// name when they would rather not (R-404). Capitals alone are nothing odd.
    package var looksOdd: Bool {
        guard let checked = try? Self.check(text) else { return true }
        let mailbox = Folding.withoutAccents(text.prefix { $0 != "@" }.lowercased())
        return checked.warnings.contains { $0 != .emailCapitals }
            || Self.evasions.contains(mailbox.filter { $0.isLetter })
    }

    /// What is typed for want of an address, in the four languages.
    private static let evasions: Set<String> = [
        "test", "tester", "nomail", "noemail", "none", "nobody", "xxx", "abc", "azerty", "qwerty",
        "asdf", "geen", "geenmail", "geenemail", "pas", "pasdemail", "sansmail", "aucun", "kein",
        "keine", "keinemail", "fake",
    ]
}
