import JourneyEngine

/// The send-out page (R-160 … R-164).
struct SendOutTexts: Sendable {
    let quotes: String
    let state: String
    let stateWords: @Sendable (SendOutState) -> String
    let none: String
    let email: String
    let language: String
    let brand: String
    let send: String
    let sendTo: @Sendable (_ email: String) -> String
    let sendAgainTo: @Sendable (_ email: String) -> String
    let again: String
    let whyAgain: String
    let voucherGoes: @Sendable (_ amount: String) -> String
    /// What is lost without the mail, while there is a voucher to lose and where there is none.
    let without: String
    let withoutLead: String
    let failed: @Sendable (_ why: String) -> String
    /// When it leaves: with the Wi-Fi, or with the licence that is still to be registered.
    let offline: String
    let unregistered: String
    /// The same, once it was sent.
    let queued: String
    let queuedUnregistered: String
    let sending: String
    let check: String
    let preview: String
    let quote: String
    let refused: String
    let wrongEmail: String
    let keep: String
    let cancel: String
    let suggestion: @Sendable (_ text: String) -> String
    let suggested: String
    let askSlip: @Sendable (_ address: String, _ suggestion: String) -> String
    /// a correction took its place.
    let replaced: String
    /// What stands in the recorded quote, beside a correction that only the mail takes.
    let inQuote: @Sendable (_ name: String) -> String
    let undo: String
    let unmask: String
    let otherCustomer: String
    let noteSkip: @Sendable (_ reason: String) -> String

    /// Where a quote is, in the words of the list.
    func state(of record: QuoteOnRecord) -> String {
        if record.replacedBy != nil { return replaced }
        guard record.sendOut == .notSent, let skipped = record.skipped else {
            return stateWords(record.sendOut)
        }
        return skipped == .customerRefused ? refused : wrongEmail
    }
}

/// When a send-out leaves.
enum Departure {
    case atOnce, withWiFi, withLicence
}

extension SendOutTexts {
    /// What it waits for, if it does.
    func waits(_ departure: Departure) -> String? {
        switch departure {
        case .atOnce: nil
        case .withWiFi: offline
        case .withLicence: unregistered
        }
    }

    /// That it was asked for, and when it leaves.
    func asked(_ departure: Departure) -> String {
        switch departure {
        case .atOnce: sending
        case .withWiFi: queued
        case .withLicence: queuedUnregistered
        }
    }
}
