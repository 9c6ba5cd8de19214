/// The counts over everything the centre keeps.
public struct Figures: Hashable, Sendable, Codable {
    /// Records in the ledger, opaque ones included.
    public var records: Int
    /// Customers, merged ones counted once.
    public var customers: Int
    /// Quotes issued.
    public var quotes: Int
    /// Backup leads.
    public var leads: Int
    /// Send-outs asked for, the repeated ones included.
    public var sendOuts: Int
    /// Emails handed to the mail server.
    public var mailsSent: Int
    /// Terminals registered.
    public var terminals: Int
    /// Records kept raw for an operator.
    public var setAside: Int
    /// Persons erased.
    public var erased: Int
}
