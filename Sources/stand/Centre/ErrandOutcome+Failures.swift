import LocalStore
import StandTUI
import SyncProtocol
import SyncQueue

extension ErrandOutcome {
    init(_ failure: LicenceCode.Failure) {
        switch failure {
        case .empty: self = .codeLength(found: 0, expected: LicenceCode.length)
        case .strangeCharacter(_, let place): self = .codeWrong(place: place)
        case .wrongLength(let found, let expected):
            self = .codeLength(found: found, expected: expected)
        case .wrongCheck: self = .codeWrong(place: nil)
        }
    }

    init(_ failure: Registration.Failure) {
        switch failure {
        case .otherCentre, .uselessToken: self = .otherCentre
        case .centre(let failure): self.init(failure)
        }
    }

    init(_ failure: ReferenceFetch.Failure) {
        switch failure {
        case .nothingPublished: self = .nothingPublished
        case .notWhole: self = .packageBroken
        case .centre(let failure): self.init(failure)
        }
    }

    init(_ failure: CentreFailure) {
        switch failure {
        case .trouble(let trouble, _): self = .trouble(trouble)
        case .problem(let problem):
            switch problem.kind {
            case .unknownLicence: self = .unknownLicence
            case .noSeatLeft: self = .noSeatLeft
            case .notFound: self = .nothingPublished
            case .revoked: self = .halt(.licence(.revoked))
            case .expired: self = .halt(.licence(.expired))
            case .unknownDevice: self = .halt(.unknownTerminal)
            case .tooManyRequests, .unavailable: self = .trouble(.busy)
            default: self = .trouble(.refused(status: problem.kind.status))
            }
        }
    }
}
