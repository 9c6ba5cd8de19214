import JourneyEngine
import LocalStore
import Synchronization

/// The ticket list of a data folder, which is opened only when a number has to be looked up.
final class TicketList: Sendable {
    private let data: DataOption
    private let workplace = Mutex<Workplace?>(nil)

    init(_ data: DataOption) {
        self.data = data
    }

    /// What the list has under a number; nothing where the folder can't be opened.
    func ticket(_ number: String) -> Ticket? {
        let recorder = workplace.withLock { workplace in
            if workplace == nil { workplace = try? data.workplace() }
            return workplace?.recorder
        }
        return recorder?.catalogue.ticket(number)
    }

    func close() throws {
        try workplace.withLock { $0 }?.close()
    }
}
