import JourneyEngine
public import LocalStore
import StandTUI

/// Walks a journey from commands, one JSON object a line, through the same engine and journal as
/// the screens.
///
/// An answer is given only after its events are durable.
public struct Walk {
    private let recorder: JourneyRecorder
    private let isStrict: Bool
    private var reader = WalkReader()
    private var lineNumber = 0
    /// How many lines were rejected so far.
    public private(set) var rejections = 0

    /// - Parameter isStrict: whether the first rejected line ends the walk.
    public init(_ recorder: JourneyRecorder, isStrict: Bool) {
        self.recorder = recorder
        self.isStrict = isStrict
    }

    /// How a line ended.
    public enum Outcome: Equatable, Sendable {
        /// The answer to write.
        case answer(String)
        /// The answer to write, and then no more lines are taken.
        case lastAnswer(String)
        /// Blank: nothing to say.
        case nothing
    }

    /// Takes one line.
    /// - Throws: ``WalkFailure`` when the line can't be read or the step can't be saved; what came
    ///   before is kept.
    public mutating func take(_ text: String) throws(WalkFailure) -> Outcome {
        lineNumber += 1
        if text.allSatisfy(\.isWhitespace) { return .nothing }
        guard let line = WalkLine(text) else { throw .notJSON(line: lineNumber) }
        let answer: WalkAnswer
        do {
            answer = try self.answer(line)
        } catch {
            switch error {
            case .failed(let failure): throw failure
            case .refused(let rejection):
                rejections += 1
                let answer = try json(refusal(rejection))
                return isStrict ? .lastAnswer(answer) : .answer(answer)
            }
        }
        return .answer(try json(answer))
    }

    private mutating func answer(_ line: WalkLine) throws(WalkRefusal) -> WalkAnswer {
        let before = recorder.picture
        let step: WalkStep
        do {
            step = try reader.step(line, before, recorder.catalogue)
        } catch {
            throw .refused(error)
        }
        switch step {
        case .unknown: throw .failed(.unknownCommand(line: lineNumber, name: line.name))
        case .search(let query):
            let found = before.records.search(query).map(\.id)
            let facts = SearchFacts(by: query.facts, kind: query.kind, hits: found.count)
            var answer = try perform(.search(facts))
            reader.results = found
            answer.results = found.map(\.text)
            return answer
        case .command(let command):
            return try perform(command)
        }
    }

    private func perform(_ command: Command) throws(WalkRefusal) -> WalkAnswer {
        let warnings = recorder.warnings(about: command)
        let performed: Performed
        do {
            performed = try recorder.perform(command)
        } catch {
            switch error {
            case .refused(let rejection): throw .refused(rejection)
            case .store(let failure): throw .failed(.store(failure))
            }
        }
        let desk = performed.desk
        var answer = WalkAnswer(line: lineNumber, ok: true)
        answer.events = performed.events.map(\.kind.rawValue)
        answer.stage = desk.journey?.stage.rawValue ?? desk.lead?.stage.rawValue
        answer.totalCents = desk.journey.flatMap(total)?.cents
        answer.ids = WalkAnswer.Ids(performed.events)
        answer.warnings = warnings.isEmpty ? nil : warnings.map(words)
        return answer
    }

    /// The gross price of the configuration so far.
    private func total(_ journey: Journey) -> Money? {
        guard let configuration = journey.configuration,
            let model = recorder.catalogue.model(configuration.model)
        else { return nil }
        return ConfiguredModel(model, configuration).price(in: journey.market)?.total
    }

    private func refusal(_ rejection: Rejection) -> WalkAnswer {
        var answer = WalkAnswer(line: lineNumber, ok: false)
        answer.rule = rejection.rule.rawValue
        answer.field = rejection.field?.rawValue
        answer.message = sentence(for: rejection, in: language, naming: name)
        answer.suggestion = rejection.suggestion
        return answer
    }

    private func words(_ warning: FieldWarning) -> WalkAnswer.Warning {
        WalkAnswer.Warning(
            rule: warning.rule.rawValue, field: warning.field.rawValue,
            message: sentence(for: warning, in: language), suggestion: warning.suggestion)
    }

    /// The name of a thing of the open journey's model, as a sentence has it.
    private func name(_ id: String) -> String {
        recorder.picture.desk.journey?.configuration
            .flatMap { recorder.catalogue.model($0.model) }?.nameOfPart(id)[language] ?? id
    }

    /// The interface's language: the visit's, or English before there is one.
    private var language: Language {
        let desk = recorder.picture.desk
        return desk.journey?.language ?? desk.lead?.form.language ?? .english
    }

    private func json(_ answer: WalkAnswer) throws(WalkFailure) -> String {
        do {
            return try answer.jsonLine()
        } catch {
            throw .unwritable(line: lineNumber)
        }
    }
}

/// What ends a walk.
public enum WalkFailure: Error, Equatable, Sendable {
    case notJSON(line: Int)
    case unknownCommand(line: Int, name: String)
    case unwritable(line: Int)
    case store(StoreError)
}

/// How a line can fail to have an ordinary answer.
private enum WalkRefusal: Error {
    case refused(Rejection)
    case failed(WalkFailure)
}
