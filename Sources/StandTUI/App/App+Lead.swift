import JourneyEngine
public import TerminalKit

extension App {
    /// How a scanner's keys come, where a burst of them is told from typing: on every page of a
    /// lead, and where the scanner is set up. Elsewhere a quick typist is never taken for
    /// one.
    public var scanManner: ScanManner? {
        guard curtain == nil else { return nil }
        if top is ScannerScreen { return .patient }
        guard context.desk.openLead != nil else { return nil }
        return context.scanner?.manner ?? ScanManner()
    }

    /// a ticket waits for the visitor's agreement; what is none changes nothing, says why,
    /// and is on record as refused.
    mutating func answer(to scan: Scan) -> [Action] {
        if var page = top as? ScannerScreen {
            let actions = page.take(scan)
            top = page
            return actions
        }
        guard context.desk.openLead != nil, curtain == nil else {
            return [.say(Notice(context.texts.frame.scanIgnored, .warning))]
        }
        let payload = context.repaired(scan)
        guard context.isTicket(payload) else {
            return [.perform(.scanTicket(payload: payload, agreed: true))]
        }
        return [.show(TicketScreen(payload: payload))]
    }

    /// once what was typed is taken back, the ticket is, as one step.
    var undoingTicket: GlobalKey? {
        guard base is LeadFormScreen, overlays.isEmpty, context.desk.openLead?.scan != nil else {
            return nil
        }
        let meaning = context.texts.lead.undoTicket
        return GlobalKey(
            hint: KeyHint(keys: [.control("z")], meaning: meaning, footer: .spare)
        ) { [.perform(.undoScan)] }
    }

    /// What a ticket has filled in stands in the form, not what was half typed there.
    mutating func tellShelvedForm(_ events: [Event]) {
        guard var form = shelf[.leadForm] as? LeadFormScreen else { return }
        for case .ticketScanned(let step) in events { form.letGo(of: step.fields) }
        shelf[.leadForm] = form
    }

    /// goes on as a lead with all that is known, what is typed in a customer's form
    /// included as far as it is right.
    var hurried: [Action] {
        let form = (base as? any FormScreen)?.form
        let filling = form.map { $0.leadCommands(context) } ?? []
        return [.performAll([.demote(.noTime)] + filling)]
    }

    /// Counts a key that a lead takes besides the visitor's own data, from home's on.
    mutating func countKey() {
        if base is HomeScreen || base is LeadDoneScreen { context.leadKeys = 0 }
        context.leadKeys += 1
    }
}
