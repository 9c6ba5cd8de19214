/// How a role looks on a terminal: colours by their number there, and attributes.
public struct Look: Hashable, Sendable {
    /// What a terminal without colours can do too.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: Int32
        /// Bold, or the light colours on the Linux console.
        public static let bold = Attributes(rawValue: 1)
        /// Text and background swapped.
        public static let reverse = Attributes(rawValue: 2)
        /// Underlined.
        public static let underline = Attributes(rawValue: 4)

        /// Makes attributes of their bits.
        public init(rawValue: Int32) { self.rawValue = rawValue }
    }

    /// The numbers of the text's and the background's colour; nil on a terminal without colours.
    public struct Colours: Hashable, Sendable {
        /// The text's colour.
        public let foreground: UInt8
        /// The background's colour.
        public let background: UInt8
    }

    /// Its colours; nil on a terminal without.
    public let colours: Colours?
    /// Its attributes.
    public let attributes: Attributes

    init(_ foreground: UInt8, on background: UInt8, _ attributes: Attributes = []) {
        colours = Colours(foreground: foreground, background: background)
        self.attributes = attributes
    }

    init(_ attributes: Attributes) {
        colours = nil
        self.attributes = attributes
    }
}
