public import SyncProtocol

/// Why the centre did not give what it was asked for.
public enum CentreFailure: Error, Hashable, Sendable {
    /// No answer of the centre's came; nothing is known of what it did.
    case trouble(DrainTrouble, retryAfter: Duration?)
    /// The centre says why not.
    case problem(Problem)

    init(_ failure: TransportFailure) {
        switch failure {
        case .unreachable: self = .trouble(.unreachable, retryAfter: nil)
        case .untrusted: self = .trouble(.untrusted, retryAfter: nil)
        case .interrupted: self = .trouble(.interrupted, retryAfter: nil)
        }
    }

    /// What an answer without a valid signature is: a problem of the centre's, or no word of it.
    init(unsigned answer: CentreResponse) {
        let wish = answer.value(of: "retry-after").flatMap(Int.init).map { Duration.seconds($0) }
        let isProblem =
            answer.value(of: "content-type")?.hasPrefix(Problem.mediaType) == true
        if isProblem, let problem = Problem(reading: answer.body) {
            self = .problem(problem)
        } else if answer.status == 429 || answer.status == 503 {
            self = .trouble(.busy, retryAfter: wish)
        } else if (500..<600).contains(answer.status), answer.status != 511 {
            self = .trouble(.centreFailed(status: answer.status), retryAfter: wish)
        } else {
            self = .trouble(.notTheCentre, retryAfter: nil)
        }
    }

    /// What the failure means to the drain.
    var input: DrainInput {
        switch self {
        case .trouble(let trouble, let wish): .failed(trouble, retryAfter: wish)
        case .problem(let problem): problem.input
        }
    }
}

extension Problem {
    fileprivate var input: DrainInput {
        let wish = retryAfter.map { Duration.seconds($0) }
        return switch kind.reaction {
        case .backOff: .failed(kind.backOffTrouble, retryAfter: wish)
        case .resume: .failed(.outOfStep, retryAfter: wish)
        case .halve: .failed(.refused(status: kind.status), retryAfter: nil)
        case .halt: .halted(kind.halt)
        }
    }
}

extension Problem.Kind {
    fileprivate var backOffTrouble: DrainTrouble {
        switch self {
        case .tooSlow: .interrupted
        case .tooManyRequests, .unavailable: .busy
        case .diskFull: .centreFull
        default: .centreFailed(status: status)
        }
    }

    fileprivate var halt: DrainHalt {
        switch self {
        case .revoked: .licence(.revoked)
        case .expired: .licence(.expired)
        case .unknownDevice, .unknownLicence, .noSeatLeft: .unknownTerminal
        case .fork: .fork
        case .cloned: .cloned
        default: .notUnderstood
        }
    }
}
