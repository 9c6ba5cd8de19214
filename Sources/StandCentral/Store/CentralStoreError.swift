internal import SyncProtocol

/// What can go wrong in the centre's store, each case one that an operator can do something about.
package enum CentralStoreError: Error, Equatable, Sendable {
    /// No room is left on the disk; what was acknowledged is safe.
    case diskFull
    /// Another process kept the database for longer than we wait.
    case busy(file: String)
    /// The file or its folder can't be written.
    case readOnly(file: String)
    /// The file is not a centre's database, or is damaged.
    case unusable(file: String, detail: String)
    /// The file was written by a newer version of this program.
    case newerSchema(file: String)
    /// Anything else.
    case failed(file: String, detail: String)
}

extension CentralStoreError {
    /// What a terminal is told: never more than that it should come back.
    var problem: Problem {
        switch self {
        case .diskFull: Problem(.diskFull)
        case .busy, .readOnly: Problem(.unavailable)
        case .unusable, .newerSchema, .failed: Problem(.failed)
        }
    }
}

extension CentralStoreError: CustomStringConvertible {
    /// The error in one sentence.
    package var description: String {
        switch self {
        case .diskFull: "the disk is full; everything acknowledged before is safe"
        case .busy(let file): "\(file) is kept busy by another process"
        case .readOnly(let file): "\(file) can't be written"
        case .unusable(let file, let detail): "\(file) is no database of a centre: \(detail)"
        case .newerSchema(let file): "\(file) was written by a newer version of this program"
        case .failed(let file, let detail): "\(file): \(detail)"
        }
    }
}
