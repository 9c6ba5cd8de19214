import JourneyEngine
import LocalStore
import SyncProtocol

extension JourneyRecorder {
    /// Takes what the centre tells on record.
    ///
    /// - Returns: Whether it is done with; what can't be done now is told again.
    func take(_ news: SyncProtocol.News.Content) -> Bool {
        switch news {
        case .unknown: return true
        case .account(let customer, let state):
            guard let id = CustomerID(customer.description),
                let state = AccountState(rawValue: state)
            else { return true }
            return take(.account(id, state))
        case .sendOut(let quote, let state, let detail):
            guard let id = QuoteID(quote.description),
                let state = SendOutState(told: state, detail: detail)
            else { return true }
            return take(.sendOut(id, state))
        case .erased(let customer): return forget(customer)
        }
    }

    /// A refusal ends it too: whom or what it is about is not known here any more.
    private func take(_ news: JourneyEngine.News) -> Bool {
        do throws(PerformFailure) {
            try perform(.takeNews(news))
            return true
        } catch {
            if case .refused = error { return true }
            return false
        }
    }

    private func forget(_ customer: UniqueID) -> Bool {
        guard let id = CustomerID(customer.description),
            let reason = try? FreeText.check("erased at the centre").value
        else { return true }
        do throws(ForgetFailure) {
            try forget(id, reason: reason)
            return true
        } catch {
            return error == .unknownCustomer
        }
    }
}

extension SendOutState {
    /// A state as the centre tells it; nil for one that only this terminal can know.
    fileprivate init?(told state: String, detail: String?) {
        switch state {
        case "atCentre": self = .atCentre
        case "handedOver": self = .handedOver
        case "failed": self = .failed(why: detail ?? "")
        default: return nil
        }
    }
}
