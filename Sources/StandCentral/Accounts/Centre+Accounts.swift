internal import SyncProtocol

extension Centre {
    /// What a code from the account's mail is good for.
    func account(_ text: String) async throws(Problem) -> ActivationState {
        guard let code = ActivationCode(text, keys: keys) else { return .unknown }
        return try await stored { () throws(CentralStoreError) in
            try await store.account(of: code.customer)
        }
    }

    /// Activates an account, once.
    ///
    /// - Returns: What it was before: ``ActivationState/open`` means that it is activated now.
    func activate(_ text: String) async throws(Problem) -> ActivationState {
        guard let code = ActivationCode(text, keys: keys) else { return .unknown }
        let now = clock()
        return try await stored { () throws(CentralStoreError) in
            try await store.activate(code.customer, at: now)
        }
    }
}
