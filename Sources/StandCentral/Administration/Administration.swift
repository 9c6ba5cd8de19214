internal import FoundationEssentials
package import JourneyEngine
package import SyncProtocol

/// What an operator does to a centre's database, while the centre runs or without it.
package struct Administration: Sendable {
    let store: any CentralStore
    let clock: @Sendable () -> Int64

    /// How long a licence is valid unless it is said, in days.
    package static let usualDays = 90
    /// The most terminals of one licence.
    package static let mostSeats = 1_000

    /// Why the answer is no.
    package enum Refusal: Error, Equatable, Sendable {
        /// The text is no licence code.
        case notACode(LicenceCode.Failure)
        /// No licence has the code.
        case unknownLicence
        /// There is no such brand.
        case unknownBrand(String)
        /// A show is 1 to 16 capitals, digits and hyphens.
        case unfitShow
        /// From 1 to ``Administration/mostSeats``.
        case unfitSeats
        /// The last day lies in the past.
        case pastDay
        /// The package is broken; what was published before stays.
        case brokenPackage(ReferencePackage.Failure)
        /// The text is no customer's id.
        case notACustomer
        /// No mail has the number.
        case unknownMail
        /// The server has the mail, or is getting it now.
        case mailIsThrough
        /// The database said no.
        case store(CentralStoreError)
    }

    /// - Parameters:
    ///   - store: The database.
    ///   - clock: Milliseconds since 1970, UTC.
    package init(store: any CentralStore, clock: @escaping @Sendable () -> Int64) {
        self.store = store
        self.clock = clock
    }

    /// Issues a licence.
    ///
    /// - Parameters:
    ///   - show: `BMS-2026`, the first part of its quotes' numbers.
    ///   - brands: By their ids.
    ///   - seats: How many terminals may register.
    ///   - lastDay: The last day on which it is valid, in Brussels.
    package func issue(
        show: String, brands: [String], seats: Int, lastDay: CalendarDate?
    ) async throws(Refusal) -> LicenceSummary {
        for brand in brands where Brand(rawValue: brand) == nil { throw .unknownBrand(brand) }
        guard !brands.isEmpty else { throw .unknownBrand("") }
        guard Self.isFit(show) else { throw .unfitShow }
        guard (1...Self.mostSeats).contains(seats) else { throw .unfitSeats }
        let now = clock()
        let last =
            lastDay
            ?? Timestamp(milliseconds: now).brussels.date.adding(
                days: Self.usualDays)
        let end = BrusselsTime.start(of: last.adding(days: 1)).milliseconds
        guard end > now else { throw .pastDay }
        let keys = try await stored { () throws(CentralStoreError) in try await store.keys() }
        var chance = SystemRandomNumberGenerator()
        let licence = Licence(
            id: UniqueID.random(using: &chance),
            code: LicenceCode(of: keys.fingerprint, using: &chance), show: show, brands: brands,
            seats: seats, issued: now, validUntil: end)
        try await stored { () throws(CentralStoreError) in try await store.issue(licence) }
        return LicenceSummary(licence, at: now)
    }

    /// Every licence, oldest first.
    package func licences() async throws(Refusal) -> [LicenceSummary] {
        let now = clock()
        return try await stored { () throws(CentralStoreError) in try await store.licences() }
            .map { LicenceSummary($0, at: now) }
    }

    /// Revokes a licence: its terminals record on, and nothing of them is taken any more.
    package func revoke(_ text: String) async throws(Refusal) {
        let code: LicenceCode
        do throws(LicenceCode.Failure) {
            code = try LicenceCode(reading: text)
        } catch {
            throw .notACode(error)
        }
        let now = clock()
        let found = try await stored { () throws(CentralStoreError) in
            try await store.revoke(code, at: now)
        }
        guard found else { throw .unknownLicence }
    }

    /// Publishes a reference package; from then on terminals are offered it.
    ///
    /// - Returns: Its version.
    package func publish(_ package: [UInt8]) async throws(Refusal) -> String {
        let published: PublishedReference
        do throws(ReferencePackage.Failure) {
            published = try PublishedReference(package, at: clock())
        } catch {
            throw .brokenPackage(error)
        }
        try await stored { () throws(CentralStoreError) in try await store.publish(published) }
        return published.offer.version
    }

    /// Erases a person.
    ///
    /// - Returns: How many copies of the person were erased; 0 when they were erased before.
    package func erase(_ text: String) async throws(Refusal) -> Int {
        guard let customer = UniqueID(text.lowercased()) else { throw .notACustomer }
        let now = clock()
        return try await stored { () throws(CentralStoreError) in
            try await store.erase(customer, at: now)
        }
    }

    /// The counts over everything the centre keeps.
    package func figures() async throws(Refusal) -> Figures {
        try await stored { () throws(CentralStoreError) in try await store.figures() }
    }

    func stored<Value>(
        _ call: () async throws(CentralStoreError) -> Value
    ) async throws(Refusal) -> Value {
        do {
            return try await call()
        } catch {
            throw .store(error)
        }
    }

    private static func isFit(_ show: String) -> Bool {
        (1...16).contains(show.utf8.count)
            && show.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case "A"..."Z", "0"..."9", "-": true
                default: false
                }
            }
    }
}
