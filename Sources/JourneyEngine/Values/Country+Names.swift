extension Country {
    /// The name of the country in a language; its two letters where the table has none.
    public func name(in language: Language) -> String {
        text
    }
}
