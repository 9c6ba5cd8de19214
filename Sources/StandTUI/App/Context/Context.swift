public import JourneyEngine
import LocalStore
import SyncQueue
import TerminalKit

/// All that a screen may look at; a value, handed in with each key and each drawing.
struct Context: Sendable {
    var desk = Desk()
    var records = Records()
    var catalogue: any Catalogue = EmptyCatalogue()
    /// The language of the screens while no journey is open: the genius's own.
    var ownLanguage: Language
    var now: Timestamp
    var status: QueueStatus?
    var capabilities: Capabilities
    /// Whether someone signed in since the start, or came back to an open journey.
    var isSignedIn = false
    /// Whether the store is open; before, only the sign-in can be seen.
    var isStarted = false
    /// How far the opening is, once it takes its time.
    var opening: OpeningProgress?
    /// Whether Enter may still be held down from the page before: what can't be taken back waits
    /// until it was let go.
    var isEnterHeld = false
    /// Whether the supervisor has set a PIN.
    var hasPin = false
    /// The model that was looked for at home, to be highlighted once a customer is served.
    var wishedModel: String?
    /// What was learned of the ticket scanner.
    var scanner: ScannerProfile?
    /// The keys that the lead took besides the visitor's own data.
    var leadKeys = 0
    /// What is on its way to the centre for a page.
    var errand: Errand?
    /// The last look into the central base; it goes with its visitor.
    var central: CentralLook?
    /// What a supervisor is looking at.
    var supervision = Supervision()
    /// Where a PDF is saved unless somebody says otherwise.
    var paperFolder = ""
    /// The id for the next form that creates a customer.
    var freshCustomer: CustomerID?
    /// The form as it was read last: the parts of a frame ask for the same.
    let lastForm = LastAnswer<FormQuestion, FormAnswer>()
    /// The frame as it was drawn last.
    let lastFrame = LastAnswer<FrameQuestion, FrameAnswer>()
    /// The terminal's size.
    var size = Self.smallest

    /// The smallest terminal that shows every page whole.
    static let smallest = Size(width: 80, height: 24)

    init(ownLanguage: Language, now: Timestamp, capabilities: Capabilities) {
        self.ownLanguage = ownLanguage
        self.now = now
        self.capabilities = capabilities
    }

    /// The rows that this terminal has more than the smallest: lists and papers use them.
    var extraRows: Int { max(0, size.height - Self.smallest.height) }

    var journey: Journey? { desk.journey }

    /// The language of the offer or the lead, as soon as there is one.
    var language: Language {
        desk.journey?.language ?? desk.lead?.form.language ?? ownLanguage
    }

    var texts: Texts { Texts.in(language) }

    var brand: Brand? { desk.visit?.brand ?? desk.session?.brand }

    /// The brands that the genius may choose.
    var brands: [Brand] {
        Brand.allCases.filter { capabilities.entitledBrands?.contains($0) ?? true }
    }
}

/// What this run of the program may do and knows from its start.
public struct Capabilities: Hashable, Sendable {
    /// Whether leaving and suspending are forbidden.
    public var isKiosk: Bool
    /// Whether the journal never drains.
    public var isRehearsal: Bool
    /// Whether a shell waits that can bring a suspended program back.
    public var maySuspend: Bool
    /// The brands of the licence; none before registration, when every brand is open.
    public var entitledBrands: Set<Brand>?

    /// Makes the capabilities of a run.
    public init(
        isKiosk: Bool = false, isRehearsal: Bool = false, maySuspend: Bool = true,
        entitledBrands: Set<Brand>? = nil
    ) {
        self.isKiosk = isKiosk
        self.isRehearsal = isRehearsal
        self.maySuspend = maySuspend
        self.entitledBrands = entitledBrands
    }
}
