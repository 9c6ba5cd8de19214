extension Dealer {
    /// A distance as the crow flies, in whole kilometres: `6 km`.
    public static func text(kilometres: Double) -> String {
        "\(Int(exactly: kilometres.rounded()) ?? 0) km"
    }
}
