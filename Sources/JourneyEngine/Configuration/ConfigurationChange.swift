/// One change that a repair is made of; carried out in order.
public enum ConfigurationChange: Hashable, Sendable, Codable {
    case trim(String)
    case engine(String)
    case add(option: String)
    case remove(option: String)
}
