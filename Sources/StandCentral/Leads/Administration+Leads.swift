internal import JourneyEngine
internal import SyncProtocol

extension Administration {
    /// Writes the leads of the ledger, each once, in the order in which they came.
    ///
    /// Nothing is kept in plain for it: what is personal is opened here, so that an erased
    /// visitor is in no later export. Which leads were handed on is noted.
    ///
    /// - Parameter dealer: Only this dealer's, by id.
    package func exportLeads(
        _ format: LeadExport.Format, dealer: String? = nil
    ) async throws(Refusal) -> LeadExport {
        let (read, unreadable) = try await readLeads()
        var seen: Set<UniqueID> = []
        let leads = read.filter { lead in
            seen.insert(lead.id).inserted && (dealer == nil || lead.dealer?.id == dealer)
                && (format == .csv || lead.isTask)
        }
        func text(_ leads: [DealerLead]) -> String {
            switch format {
            case .adf: AutoLeadDocument(leads).text
            case .csv: LeadTable.text(leads)
            }
        }
        let byDealer = Dictionary(grouping: leads) { $0.dealer?.id ?? "none" }
        let now = clock()
        try await stored { () throws(CentralStoreError) in
            try await store.noteExport(of: leads.map(\.id), at: now)
        }
        return LeadExport(
            files: byDealer.sorted { $0.key < $1.key }.map {
                LeadExport.File(dealer: $0.key, text: text($0.value), leads: $0.value.count)
            }, whole: text(leads), unreadable: unreadable)
    }

    /// Every lead that can be read, and how many can't.
    private func readLeads() async throws(Refusal) -> ([DealerLead], unreadable: Int) {
        let keys = try await stored { () throws(CentralStoreError) in try await store.keys() }
        let names = LeadNames(
            try await stored { () throws(CentralStoreError) in try await store.reference() })
        let backup = try await stored { () throws(CentralStoreError) in try await store.leads() }
        let sendOuts = try await stored { () throws(CentralStoreError) in
            try await store.sendOutLeads()
        }
        let read =
            backup.compactMap { CentralLead($0, sealing: keys.sealing) }
            .map { DealerLead($0, names: names) }
            + sendOuts.compactMap { DealerLead($0, keys: keys) }
        return (read, backup.count + sendOuts.count - read.count)
    }

    /// The ids of a customer's leads that were handed on: an erasure can't call them back.
    package func handedOn(of text: String) async throws(Refusal) -> [String] {
        guard let customer = UniqueID(text.lowercased()) else { throw .notACustomer }
        return try await stored { () throws(CentralStoreError) in
            try await store.leadsHandedOn(of: customer)
        }.map(\.description)
    }
}
