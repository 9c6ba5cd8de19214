import JourneyEngine

extension ConfigurationChange {
    /// The step that makes the change.
    /// - Parameter isAsked: whether a person said yes to what it loses.
    func command(isAsked: Bool) -> Command {
        switch self {
        case .trim(let id): .chooseTrim(id, confirm: isAsked)
        case .engine(let id): .chooseEngine(id, confirm: isAsked)
        case .add(let id), .remove(let id): .toggleOption(id)
        }
    }
}
