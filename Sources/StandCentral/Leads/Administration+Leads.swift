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
        let sealing = try await stored { () throws(CentralStoreError) in
            try await store.keys()
        }.sealing
        let found = try await stored { () throws(CentralStoreError) in try await store.leads() }
        let names = LeadNames(
            try await stored { () throws(CentralStoreError) in try await store.reference() })
        var seen: Set<LeadID> = []
        let read = found.compactMap { CentralLead($0, sealing: sealing) }
        let leads = read.filter { lead in
            seen.insert(lead.facts.lead).inserted && (dealer == nil || lead.dealer == dealer)
                && (format == .csv || lead.facts.isDealerTask)
        }
        func text(_ leads: [CentralLead]) -> String {
            switch format {
            case .adf: AutoLeadDocument(leads, names: names).text
            case .csv: LeadTable.text(leads, names: names)
            }
        }
        let byDealer = Dictionary(grouping: leads) { $0.dealer ?? "none" }
        let now = clock()
        try await stored { () throws(CentralStoreError) in
            try await store.noteExport(of: leads.map { UniqueID($0.facts.lead) }, at: now)
        }
        return LeadExport(
            files: byDealer.sorted { $0.key < $1.key }.map {
                LeadExport.File(dealer: $0.key, text: text($0.value), leads: $0.value.count)
            }, whole: text(leads), unreadable: found.count - read.count)
    }

    /// The ids of a customer's leads that were handed on: an erasure can't call them back.
    package func handedOn(of text: String) async throws(Refusal) -> [String] {
        guard let customer = UniqueID(text.lowercased()) else { throw .notACustomer }
        return try await stored { () throws(CentralStoreError) in
            try await store.leadsHandedOn(of: customer)
        }.map(\.description)
    }
}
