import FoundationEssentials
public import JourneyEngine
import SyncProtocol

/// What a supervisor did with the records of visitors, as it stands in the journal.
///
/// It evolves nothing and names nobody but who was signed in: who looked at what can be asked
/// later.
public enum SupervisorNote: Hashable, Sendable {
    /// The supervisor's pages were opened with the PIN.
    case entered
    /// Personal data was shown in plain: of one journey, or of a whole listing.
    case unmasked(JourneyID?)
    /// Records left the terminal in a file.
    case exported(JourneyID?, Format)

    /// What was written.
    public enum Format: String, Codable, Sendable {
        /// A replay as a recording of the terminal, or as text.
        case cast, text
    }
}

extension SupervisorNote {
    /// The types of its records.
    enum Kind: String {
        case supervisorEntered, personalDataUnmasked, journalExported
    }

    var kind: Kind {
        switch self {
        case .entered: .supervisorEntered
        case .unmasked: .personalDataUnmasked
        case .exported: .journalExported
        }
    }

    /// The journey it is about stands in the body: it is no step of that journey.
    private struct Facts: Codable {
        var journey: JourneyID?
        var format: Format?
    }

    func body() throws -> [UInt8] {
        let facts: Facts =
            switch self {
            case .entered: Facts()
            case .unmasked(let journey): Facts(journey: journey)
            case .exported(let journey, let format): Facts(journey: journey, format: format)
            }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try Array(encoder.encode(facts))
    }

    init(_ kind: Kind, body: [UInt8]) throws {
        let facts = try JSONDecoder().decode(Facts.self, from: Data(body))
        self =
            switch kind {
            case .supervisorEntered: .entered
            case .personalDataUnmasked: .unmasked(facts.journey)
            case .journalExported: .exported(facts.journey, facts.format ?? .text)
            }
    }
}

/// A note with when it was made and who was signed in.
public struct SupervisorAct: Hashable, Sendable {
    public let note: SupervisorNote
    /// Nobody where a command made it.
    public let genius: GeniusID?
    public let time: Timestamp
}

extension SupervisorAct {
    /// Reads a record back; nil for one of another type, or that can't be read.
    init?(_ record: JournalRecord) {
        guard let kind = SupervisorNote.Kind(rawValue: record.header.type),
            let note = try? SupervisorNote(kind, body: record.body)
        else { return nil }
        self.init(
            note: note, genius: RecordPlace(record.header).genius,
            time: Timestamp(milliseconds: record.header.moment.wallMilliseconds))
    }
}
