/// What a supervisor certifies when the day is closed: facts of one moment.
public struct DayCertificate: Hashable, Sendable, Codable {
    /// The day, as the clocks in Brussels show it.
    public var day: CalendarDate
    /// When the certificate was made.
    public var made: Timestamp
    /// Who closes the day; nobody said where it is missing.
    public var supervisor: String?
    /// Six characters that no other terminal has, and the journal's own id.
    public var terminal: String
    public var epoch: String
    /// The journal's last record and its hash, 64 hexadecimal digits.
    public var head: Int64
    public var headHash: String
    /// The last record that is at the centre, by its signed receipt; 0 for none.
    public var acknowledged: Int64
    /// The centre's clock when it signed that receipt; nil where there is none.
    public var receiptTime: Timestamp?
    /// The last record that left in a bundle, which the centre need not have seen; 0 for none.
    public var bundled: Int64
    /// The records that are neither at the centre nor in a bundle, those of closings left out.
    public var unsent: Int64
    /// The records of earlier closings that wait for the next drain.
    public var waitingClosings: Int64
    public var counts: Counts
    /// The visits that are on the screen or set aside, the oldest first.
    public var openVisits: [OpenVisit]
    /// The days whose random check is due.
    public var checksDue: [CalendarDate]

    /// What was done on the day.
    public struct Counts: Hashable, Sendable, Codable {
        public var journeys: Int
        public var quotes: Int
        public var leads: Int
        public var sendOuts: Int
        /// Quotes of which nobody has decided whether they are sent.
        public var undecided: Int
    }

    /// A visit that has not ended.
    public struct OpenVisit: Hashable, Sendable, Codable {
        public var visit: JourneyID
        public var genius: String
        public var brand: Brand
        public var began: Timestamp
        public var isLead: Bool
    }

    /// Whether all is away: only then is the day closed.
    public var isClosed: Bool { unsent == 0 && head > 0 }

    package init(
        day: CalendarDate, made: Timestamp, supervisor: String?, terminal: String, epoch: String,
        journal: JournalState, fold: FigureFold
    ) {
        self.day = day
        self.made = made
        self.supervisor = supervisor
        self.terminal = terminal
        self.epoch = epoch
        head = journal.head
        headHash = journal.headHash
        acknowledged = journal.acknowledged
        receiptTime = journal.receiptTime
        bundled = journal.bundled
        let gone = max(journal.acknowledged, journal.bundled)
        unsent = max(0, journal.lastBeforeClosings - gone)
        waitingClosings = max(0, journal.head - max(gone, journal.lastBeforeClosings))
        let figures = Figures(fold, filter: FigureFilter(day: day))
        counts = Counts(
            journeys: figures.funnel.first?.journeys ?? 0, quotes: figures.quotes,
            leads: figures.backup.leads, sendOuts: figures.sendOut.requested,
            undecided: Figures(fold).sendOut.unsent)
        openVisits = fold.visits.filter { !$0.value.hasEnded }.sorted { $0.key < $1.key }.map {
            OpenVisit(
                visit: $0.key, genius: $0.value.genius.short, brand: $0.value.brand,
                began: $0.value.began, isLead: $0.value.isLead)
        }
        checksDue = QualityDuty(fold).openDays
    }
}

extension DayCertificate {
    /// Where the journal stands, as store and queue know it.
    package struct JournalState: Hashable, Sendable {
        package var head: Int64
        package var headHash: String
        /// The last record that is not part of a closing.
        package var lastBeforeClosings: Int64
        package var acknowledged: Int64
        package var receiptTime: Timestamp?
        package var bundled: Int64

        package init(
            head: Int64, headHash: String, lastBeforeClosings: Int64, acknowledged: Int64 = 0,
            receiptTime: Timestamp? = nil, bundled: Int64 = 0
        ) {
            self.head = head
            self.headHash = headHash
            self.lastBeforeClosings = lastBeforeClosings
            self.acknowledged = acknowledged
            self.receiptTime = receiptTime
            self.bundled = bundled
        }
    }
}
