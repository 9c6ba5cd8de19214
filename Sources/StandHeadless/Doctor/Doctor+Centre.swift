import SyncQueue

/// What ties the terminal to the show, and the way there.
extension Doctor {
    var licence: DoctorFinding {
        let sentence = LicenceText(centre.terms, standing: centre.standing).sentence
        return switch centre.standing {
        case .valid: DoctorFinding("licence", isGood: true, sentence)
        case .notRegistered:
            DoctorFinding("licence", isGood: true, "none yet: what is recorded waits")
        case .expired:
            DoctorFinding(
                "licence", isGood: false, sentence,
                "ask the operator for a new one; recording goes on and nothing is lost")
        case .revoked:
            DoctorFinding(
                "licence", isGood: false, sentence,
                "ask the operator why; recording goes on, `stand journal export` takes it out")
        }
    }

    var wayToCentre: DoctorFinding {
        let address = centre.terms?.centre ?? ""
        switch centre.answer {
        case nil: return DoctorFinding("centre", isGood: true, "none before a licence")
        case .status(200): return DoctorFinding("centre", isGood: true, "\(address) answers")
        case .status(let status):
            return DoctorFinding(
                "centre", isGood: false, "\(address) answers with status \(status)",
                "sign in to the Wi-Fi if it has a portal, else tell the operator")
        case .failed(.untrusted):
            return DoctorFinding(
                "centre", isGood: false, "\(address) shows a certificate that isn't trusted",
                "check the clock; else register again with --ca and the centre's certificate")
        case .failed(.unreachable):
            return DoctorFinding(
                "centre", isGood: false, "\(address) can't be reached",
                "check the Wi-Fi; recording goes on, and what waits is sent once it is back")
        case .failed(.interrupted):
            return DoctorFinding(
                "centre", isGood: false, "\(address) does not answer to the end",
                "check the Wi-Fi; recording goes on, and what waits is sent once it is back")
        }
    }
}
