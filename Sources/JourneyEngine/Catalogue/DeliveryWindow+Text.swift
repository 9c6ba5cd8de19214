extension DeliveryWindow {
    /// The first and the last day in words: `31 mars – 26 mai 2026`.
    public func long(in language: Language) -> String {
        let first =
            first.year == last.year
            ? first.dayAndMonth(in: language) : first.long(in: language)
        return first + " – " + last.long(in: language)
    }
}
