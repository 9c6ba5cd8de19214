import JourneyEngine
import LocalStore
import StandTUI
import SyncProtocol
import SyncQueue
import Synchronization

extension CentreService {
    /// Looks into the central base and tells what came of it; no key ever waits for it.
    func look(for question: CentralQuestion) {
        Task.detached(priority: .userInitiated) { [self] in
            tell(.central(CentralLook(question, await outcome(of: question))))
        }
    }

    private func outcome(of question: CentralQuestion) async -> CentralLook.Outcome {
        let (journal, licence, workplace) = state.withLock {
            ($0.journal, $0.licence, $0.workplace)
        }
        guard let journal, let licence, let transport = try? licence.transport() else {
            return .unanswered
        }
        let genius = workplace?.recorder.picture.desk.session?.genius.text
        let answer: CustomerAnswer?
        do throws(CentreFailure) {
            answer = try await CentralSearch(
                journal, licence: licence, transport: transport,
                wallMilliseconds: WallClock.milliseconds
            ).ask(CustomerQuestion(question, genius: genius))
        } catch {
            answer = nil
        }
        await transport.close()
        guard let answer else { return .unanswered }
        return .found(answer.customers.compactMap(CentralMatch.init), isCut: answer.isCut)
    }
}

extension CustomerQuestion {
    init(_ question: CentralQuestion, genius: String?) {
        self.init(genius: genius)
        switch question {
        case .email(let email): self.email = email
        case .phone(let phone): self.phone = phone
        case .vat(let vat): self.vat = vat
        case .name(let name): self.name = name
        }
    }
}

extension CentralMatch {
    /// Nil for an answer that no customer of ours could have.
    init?(_ customer: CentralCustomer) {
        guard let id = CustomerID(customer.customer.description) else { return nil }
        self.init(
            customer: id, isProfessional: customer.kind == CustomerKind.professional.rawValue,
            firstName: customer.firstName ?? "", lastName: customer.lastName ?? "",
            company: customer.company ?? "", postalCode: customer.postalCode,
            city: customer.city)
    }
}
