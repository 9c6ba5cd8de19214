public import JourneyEngine

/// A refusal as a plain sentence: what is wrong, and the repair.
/// - Parameter naming: the name of a thing of the catalogue under its id.
public func sentence(
    for rejection: Rejection, in language: Language, naming: (String) -> String = { $0 }
) -> String {
    sentences(in: language).sentence(rejection.reason, naming: naming)
}

/// Something odd that was accepted, as a plain sentence.
public func sentence(for warning: FieldWarning, in language: Language) -> String {
    sentences(in: language).sentence(warning.warning)
}

/// Why an option can't be chosen or taken away, as a plain sentence.
/// - Parameter naming: the name of a thing of the model under its id.
func sentence(
    for obstacle: Obstacle, in language: Language, naming: (String) -> String
) -> String {
    sentences(in: language).sentence(obstacle, naming: naming)
}

/// The sentences of one language; the switches are exhaustive, so none can be missing.
protocol Sentences: Sendable {
    var language: Language { get }
    func sentence(_ problem: ValueProblem) -> String
    func sentence(_ warning: ValueWarning) -> String
    func sentence(_ obstacle: Obstacle, naming: (String) -> String) -> String
    func sentence(_ problem: TicketProblem) -> String
    func sentence(_ reason: Reason, _ details: ReasonDetails) -> String
}

/// What a sentence about a reason names, already put into words.
struct ReasonDetails {
    var problem = ""
    var losses = ""
    var obstacles = ""
}

extension Sentences {
    func sentence(
        _ reason: Reason, naming: (String) -> String
    ) -> String {
        var details = ReasonDetails()
        switch reason {
        case .value(let problem): details.problem = sentence(problem)
        case .wouldLose(let losses): details.losses = losses.map(name).joined(separator: ", ")
        case .impossible(_, let obstacles):
            details.obstacles = obstacles.map { sentence($0, naming: naming) }
                .joined(separator: " ")
        default: break
        }
        return sentence(reason, details)
    }

    /// The names of models, as a list.
    func list(_ names: [LocalizedText]) -> String {
        names.map { $0[language] }.joined(separator: ", ")
    }

    private func name(_ loss: Loss) -> String {
        switch loss {
        case .configuration(let name), .choice(let name): name[language]
        case .pointOfSale(let name): name
        }
    }

    /// The names of things, as a list.
    func list(_ ids: [String], _ naming: (String) -> String) -> String {
        ids.map(naming).joined(separator: ", ")
    }
}

private func sentences(in language: Language) -> any Sentences {
    switch language {
    case .french: FrenchSentences()
    case .dutch: DutchSentences()
    case .german: GermanSentences()
    case .english: EnglishSentences()
    }
}
