import JourneyEngine

extension ConfigurationChange {
    /// The step that makes the change; what it would lose is named and asked.
    var command: Command {
        switch self {
        case .trim(let id): .chooseTrim(id, confirm: false)
        case .engine(let id): .chooseEngine(id, confirm: false)
        case .add(let id), .remove(let id): .toggleOption(id)
        }
    }
}
