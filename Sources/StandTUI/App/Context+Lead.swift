import JourneyEngine
import TerminalKit

extension Context {
    /// What a scanner meant, whose keys the terminal may have read in another layout: the first
    /// layout in which the code is a ticket's; as it came where none is.
    func repaired(_ payload: String) -> String {
        ScannerLayout.allCases.lazy.map { $0.repair(payload) }.first { text in
            (try? Ticket.read(text) { catalogue.ticket($0) }) != nil
        } ?? payload
    }
}
