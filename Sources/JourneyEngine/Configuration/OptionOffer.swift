/// What can be done with an option now.
public enum OptionOffer: Hashable, Sendable {
    case free
    case chosen
    case included(ConfiguredModel.Inclusion)
    /// Not without a change: why, and what makes it possible, if anything does.
    case impossible([Obstacle], repair: [ConfigurationChange]?)
}

/// Why an option can't be chosen, or can't be taken away, as things stand.
public enum Obstacle: Hashable, Sendable, Codable {
    /// Only other trims have it.
    case trim(offeredOn: [String])
    /// Only other engines go with it.
    case engine(offeredWith: [String])
    /// Options that must come with it are missing.
    case requires([String])
    /// Chosen options can't stand beside it.
    case excludedBy([String])
    /// The trim has it as standard: it stays.
    case standardOn(String)
    /// A chosen pack contains it: it stays while the pack does.
    case inPack(String)
    /// Chosen options can't stand without it.
    case neededBy([String])
}
