/// The counts over everything the centre keeps.
package struct Figures: Hashable, Sendable, Codable {
    /// Records in the ledger, opaque ones included.
    package var records: Int
    /// Customers, merged ones counted once.
    package var customers: Int
    /// Quotes issued.
    package var quotes: Int
    /// Leads for dealers: backup leads, and those of send-outs.
    package var leads: Int
    /// Send-outs asked for, the repeated ones included.
    package var sendOuts: Int
    /// Emails handed to the mail server.
    package var mailsSent: Int
    /// Emails that wait for their time or for the server.
    package var mailsWaiting: Int
    /// Emails that an operator has to look at: failed, or perhaps arrived.
    package var mailsInDoubt: Int
    /// Terminals registered.
    package var terminals: Int
    /// Records kept raw for an operator.
    package var setAside: Int
    /// Persons erased.
    package var erased: Int
}
