internal import JourneyEngine
internal import SyncProtocol

extension Administration {
    /// Every mail that was asked for, oldest first.
    package func mails() async throws(Refusal) -> [MailSummary] {
        try await stored { () throws(CentralStoreError) in try await store.mails() }
            .map(MailSummary.init)
    }

    /// The mails to a customer that have left, or may have: no erasure calls them back.
    package func mailed(to text: String) async throws(Refusal) -> [Int64] {
        guard let customer = UniqueID(text.lowercased()) else { throw .notACustomer }
        return try await stored { () throws(CentralStoreError) in try await store.mails() }
            .filter { $0.customer == customer && $0.machine.mayHaveLeft }.map(\.id)
    }

    /// Has a mail sent that failed, or of which nobody knows whether it arrived: that is for an
    /// operator to decide.
    package func retry(mail text: String) async throws(Refusal) {
        guard let id = Int64(text) else { throw .unknownMail }
        let now = clock()
        let known = try await stored { () throws(CentralStoreError) in try await store.mails() }
        guard known.contains(where: { $0.id == id }) else { throw .unknownMail }
        let machine = try await stored { () throws(CentralStoreError) in
            try await store.takeMail(id, .retry, at: now)
        }
        guard machine != nil else { throw .mailIsThrough }
    }
}
