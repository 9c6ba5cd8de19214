package import SyncProtocol

/// What the centre keeps, and the transactions it keeps it with.
///
/// Whatever returns has been made durable. SQLite is behind it today; a larger show may put a
/// database server there without the rest of the centre noticing.
package protocol CentralStore: Sendable {
    // The centre itself
    /// Whether the database answers.
    func check() async throws(CentralStoreError)
    /// The centre's own keys, made at the first call.
    func keys() async throws(CentralStoreError) -> CentreKeys

    // Licences
    /// Keeps a new licence.
    func issue(_ licence: Licence) async throws(CentralStoreError)
    /// Every licence with the number of its terminals, oldest first.
    func licences() async throws(CentralStoreError) -> [Licence]
    /// Revokes a licence; revoking it twice changes nothing.
    /// - Returns: Whether there is one with this code.
    func revoke(_ code: LicenceCode, at milliseconds: Int64) async throws(CentralStoreError) -> Bool

    // Terminals
    /// Registers a terminal, or finds it registered: the same device keeps its number.
    func register(
        _ application: LicenceApplication
    ) async throws(CentralStoreError) -> Result<Terminal, Problem>
    /// A registered terminal with its licence.
    func terminal(_ device: DeviceID) async throws(CentralStoreError) -> Terminal?

    // Ledger
    /// How far a journal has come, or its record at an earlier place; the beginning for one that
    /// is not known, and for a place that is not there.
    func cursor(
        device: DeviceID, epoch: UniqueID, place: Int64?
    ) async throws(CentralStoreError) -> LedgerCursor
    /// The keys a device sent of some customers, as they came.
    func wrappedKeys(
        _ subjects: Set<UniqueID>, from device: DeviceID
    ) async throws(CentralStoreError) -> [WrappedKey]
    /// Takes deliveries in one durable transaction, each wholly or not at all.
    func take(
        _ deliveries: [Delivery]
    ) async throws(CentralStoreError) -> [Result<Delivered, Problem>]

    // News
    /// What is to be told to a device that knows the news up to a number.
    func tidings(
        for device: DeviceID, after number: Int64
    ) async throws(CentralStoreError) -> Tidings

    // Customers
    /// Whom a question finds, and the look on record.
    func customers(_ look: CustomerLook) async throws(CentralStoreError) -> [CentralCustomer]
    /// Erases a person with all copies; a second time changes nothing.
    /// - Returns: How many copies were erased.
    func erase(_ customer: UniqueID, at milliseconds: Int64) async throws(CentralStoreError) -> Int

    // Reference data
    /// Publishes a package; from then on it is the one that is served.
    func publish(_ package: PublishedReference) async throws(CentralStoreError)
    /// The package that is served, if any.
    func reference() async throws(CentralStoreError) -> PublishedReference?

    // Leads
    /// The leads that were confirmed, in the order in which they came.
    func leads() async throws(CentralStoreError) -> [LedgerLead]
    /// The leads that send-outs have made, in the order in which they came.
    func sendOutLeads() async throws(CentralStoreError) -> [SendOutLead]
    /// Notes that leads were handed on.
    func noteExport(
        of leads: [UniqueID], at milliseconds: Int64
    ) async throws(CentralStoreError)
    /// The leads of a customer that were handed on, which can't be called back.
    func leadsHandedOn(
        of customer: UniqueID
    ) async throws(CentralStoreError) -> [UniqueID]

    // Mail
    /// Every mail that was asked for, oldest first.
    func mails() async throws(CentralStoreError) -> [StoredMail]
    /// The mails whose time has come, the longest due first.
    func dueMails(
        at milliseconds: Int64, most: Int
    ) async throws(CentralStoreError) -> [StoredMail]
    /// What a mail is written from; nil where the mail is gone.
    func customerFile(of mail: Int64) async throws(CentralStoreError) -> CustomerFile?
    /// Moves a mail on, and has its terminal told.
    /// - Returns: nil where the mail is gone, or where that can't happen to it.
    func takeMail(
        _ id: Int64, _ input: MailInput, at milliseconds: Int64
    ) async throws(CentralStoreError) -> MailMachine?
    /// Notes that the first byte of a mail is about to leave. It waits for the disk, so it is never
    /// called from a task.
    /// - Returns: Whether it may leave: not when it is gone, nor when it has left before.
    func beginMail(_ id: Int64, at milliseconds: Int64) throws(CentralStoreError) -> Bool
    /// Finds the mails that an earlier run of the centre left half handed over, and those that left
    /// before the database was restored.
    /// - Returns: How many.
    func settleInterruptedMail(at milliseconds: Int64) async throws(CentralStoreError) -> Int

    // Vouchers
    /// What a voucher is worth at a moment.
    func voucher(
        _ code: VoucherCode, at milliseconds: Int64
    ) async throws(CentralStoreError) -> VoucherState
    /// Redeems a valid voucher, with all others of the same customer.
    /// - Returns: What it was before.
    func redeem(
        _ code: VoucherCode, at milliseconds: Int64
    ) async throws(CentralStoreError) -> VoucherState

    // Accounts
    /// What is known of the account that was asked for a customer.
    func account(of customer: UniqueID) async throws(CentralStoreError) -> ActivationState
    /// Activates an account, and has the terminals told that hold the customer.
    /// - Returns: What it was before.
    func activate(
        _ customer: UniqueID, at milliseconds: Int64
    ) async throws(CentralStoreError) -> ActivationState

    // Figures
    /// The counts over everything kept.
    func figures() async throws(CentralStoreError) -> Figures
}
