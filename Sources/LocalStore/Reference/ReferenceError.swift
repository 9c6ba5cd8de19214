public import SyncProtocol

/// Why a reference package was refused or the reference data couldn't be changed; what was in
/// use stays in use.
public enum ReferenceError: Error, Equatable, Sendable {
    /// The file is not a whole package.
    case notWhole(ReferencePackage.Failure)
    /// The package is whole, but its content is not reference data this program can read.
    case unreadable(detail: String)
    /// The content can be read, but nobody could work with it.
    case unfit(Shortcoming)
    /// A package of this version was imported before, with other content.
    case otherContent(version: String)
    /// The database couldn't be written.
    case store(StoreError)

    /// What makes the content of a package unfit for use.
    public enum Shortcoming: Equatable, Sendable {
        /// The content names another version than the package around it.
        case otherVersion(String)
        /// The show has no code or no name.
        case noShow
        case noModels
        case noDealers
        /// A purpose doesn't have exactly one consent text; they are asked for all three.
        case consents(purpose: String, found: Int)
        case twoModels(id: String)
        case twoDealers(id: String)
        /// A place has a code that no letter in its market could carry.
        case postalCode(String)
    }
}

extension ReferenceError: CustomStringConvertible {
    /// The error in one sentence, for the licence screen, stderr and `stand doctor`.
    public var description: String {
        switch self {
        case .notWhole(let failure): "the package was refused: \(failure)"
        case .unreadable(let detail): "the package's content can't be read: \(detail)"
        case .unfit(let shortcoming): "the package can't be used: \(shortcoming)"
        case .otherContent(let version):
            "version \(version) is already here with other content; a change needs a new version"
        case .store(let error): "the reference data couldn't be written: \(error)"
        }
    }
}

extension ReferenceError.Shortcoming: CustomStringConvertible {
    public var description: String {
        switch self {
        case .otherVersion(let version): "its content is of version \(version)"
        case .noShow: "the show has no code or no name"
        case .noModels: "it has no models"
        case .noDealers: "it has no dealers"
        case .consents(let purpose, let found):
            "it has \(found) consent texts for \(purpose) where one is needed"
        case .twoModels(let id): "two models have the id \(id)"
        case .twoDealers(let id): "two dealers have the id \(id)"
        case .postalCode(let code): "\(code) is not a postal code of its market"
        }
    }
}
