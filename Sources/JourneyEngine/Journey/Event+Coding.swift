import FoundationEssentials

/// How an event stands in a journal record: its kind as the type, its facts as a JSON object.
///
/// Keys are sorted, so the same event gives the same bytes. A body is read leniently: a key that
/// this version doesn't know is passed over.
extension Event {
    /// The version of the bodies' shape that is written.
    public static let bodyVersion: Int64 = 1

    public var kind: Kind { coded.kind }

    /// The facts as JSON.
    /// - Throws: what the encoder throws, for a number that JSON can't hold.
    public func body() throws -> [UInt8] {
        try coded.facts.map { try Array(Self.encode($0)) } ?? Array("{}".utf8)
    }

    /// Reads an event back.
    /// - Throws: `DecodingError` when the body lacks something.
    public init(_ kind: Kind, body: [UInt8]) throws {
        func facts<Facts: Decodable>() throws -> Facts {
            try JSONDecoder().decode(Facts.self, from: Data(body))
        }
        self =
            switch kind {
            case .signedIn: .signedIn(try facts())
            case .signedOut: .signedOut
            case .brandChosen: .brandChosen(try facts())
            case .journeyBegan: .journeyBegan(try facts())
            case .offerChanged: .offerChanged(try facts())
            case .journeyParked: .journeyParked(try facts())
            case .journeyResumed: .journeyResumed(try facts())
            case .customersSearched: .customersSearched(try facts())
            case .customerCreated: .customerCreated(try facts())
            case .customerLinked: .customerLinked(try facts())
            case .customerEdited: .customerEdited(try facts())
            case .contactAdded: .contactAdded(try facts())
            case .consentAnswered: .consentAnswered(try facts())
            case .accountRequested: .accountRequested(try facts())
            case .modelChosen: .modelChosen(try facts())
            case .dimensionsFiltered: .dimensionsFiltered(try facts())
            case .trimChosen: .trimChosen(try facts())
            case .engineChosen: .engineChosen(try facts())
            case .colourChosen: .colourChosen(try facts())
            case .upholsteryChosen: .upholsteryChosen(try facts())
            case .wheelsChosen: .wheelsChosen(try facts())
            case .optionAdded: .optionAdded(try facts())
            case .optionRemoved: .optionRemoved(try facts())
            case .configurationConfirmed: .configurationConfirmed(try facts())
            case .configurationReopened: .configurationReopened
            case .pointOfSaleChosen: .pointOfSaleChosen(try facts())
            case .wishNoted: .wishNoted(try facts())
            case .promoCodeApplied: .promoCodeApplied(try facts())
            case .promoCodeRemoved: .promoCodeRemoved
            case .vatRateChosen: .vatRateChosen(try facts())
            case .quoteIssued: .quoteIssued(try facts())
            case .sendOutRequested: .sendOutRequested(try facts())
            case .sendOutSkipped: .sendOutSkipped(try facts())
            case .reasonNoted: .reasonNoted(try facts())
            case .customerKept: .customerKept
            case .customerDisconnected: .customerDisconnected
            case .journeyAbandoned: .journeyAbandoned
            case .leadBegan: .leadBegan(try facts())
            case .leadReasonChanged: .leadReasonChanged(try facts())
            case .leadFilled: .leadFilled(try facts())
            case .ticketScanned: .ticketScanned(try facts())
            case .ticketDeclined: .ticketDeclined(try facts())
            case .ticketScanUndone: .ticketScanUndone(try facts())
            case .consentNotAsked: .consentNotAsked(try facts())
            case .likelyDoubleAccepted: .likelyDoubleAccepted(try facts())
            case .leadRecorded: .leadRecorded(try facts())
            case .leadConfirmed: .leadConfirmed(try facts())
            case .journeyDemoted: .journeyDemoted
            case .leadPromoted: .leadPromoted(try facts())
            case .sendOutReported: .sendOutReported(try facts())
            case .accountReported: .accountReported(try facts())
            }
    }

    private var coded: (kind: Kind, facts: (any Encodable)?) {
        switch self {
        case .signedIn(let facts): (.signedIn, facts)
        case .signedOut: (.signedOut, nil)
        case .brandChosen(let facts): (.brandChosen, facts)
        case .journeyBegan(let facts): (.journeyBegan, facts)
        case .offerChanged(let facts): (.offerChanged, facts)
        case .journeyParked(let facts): (.journeyParked, facts)
        case .journeyResumed(let facts): (.journeyResumed, facts)
        case .customersSearched(let facts): (.customersSearched, facts)
        case .customerCreated(let facts): (.customerCreated, facts)
        case .customerLinked(let facts): (.customerLinked, facts)
        case .customerEdited(let facts): (.customerEdited, facts)
        case .contactAdded(let facts): (.contactAdded, facts)
        case .consentAnswered(let facts): (.consentAnswered, facts)
        case .accountRequested(let facts): (.accountRequested, facts)
        case .modelChosen(let facts): (.modelChosen, facts)
        case .dimensionsFiltered(let facts): (.dimensionsFiltered, facts)
        case .trimChosen(let facts): (.trimChosen, facts)
        case .engineChosen(let facts): (.engineChosen, facts)
        case .colourChosen(let facts): (.colourChosen, facts)
        case .upholsteryChosen(let facts): (.upholsteryChosen, facts)
        case .wheelsChosen(let facts): (.wheelsChosen, facts)
        case .optionAdded(let facts): (.optionAdded, facts)
        case .optionRemoved(let facts): (.optionRemoved, facts)
        case .configurationConfirmed(let facts): (.configurationConfirmed, facts)
        case .configurationReopened: (.configurationReopened, nil)
        case .pointOfSaleChosen(let facts): (.pointOfSaleChosen, facts)
        case .wishNoted(let facts): (.wishNoted, facts)
        case .promoCodeApplied(let facts): (.promoCodeApplied, facts)
        case .promoCodeRemoved: (.promoCodeRemoved, nil)
        case .vatRateChosen(let facts): (.vatRateChosen, facts)
        case .quoteIssued(let facts): (.quoteIssued, facts)
        case .sendOutRequested(let facts): (.sendOutRequested, facts)
        case .sendOutSkipped(let facts): (.sendOutSkipped, facts)
        case .reasonNoted(let facts): (.reasonNoted, facts)
        case .customerKept: (.customerKept, nil)
        case .customerDisconnected: (.customerDisconnected, nil)
        case .journeyAbandoned: (.journeyAbandoned, nil)
        case .leadBegan(let facts): (.leadBegan, facts)
        case .leadReasonChanged(let facts): (.leadReasonChanged, facts)
        case .leadFilled(let facts): (.leadFilled, facts)
        case .ticketScanned(let facts): (.ticketScanned, facts)
        case .ticketDeclined(let facts): (.ticketDeclined, facts)
        case .ticketScanUndone(let facts): (.ticketScanUndone, facts)
        case .consentNotAsked(let facts): (.consentNotAsked, facts)
        case .likelyDoubleAccepted(let facts): (.likelyDoubleAccepted, facts)
        case .leadRecorded(let facts): (.leadRecorded, facts)
        case .leadConfirmed(let facts): (.leadConfirmed, facts)
        case .journeyDemoted: (.journeyDemoted, nil)
        case .leadPromoted(let facts): (.leadPromoted, facts)
        case .sendOutReported(let facts): (.sendOutReported, facts)
        case .accountReported(let facts): (.accountReported, facts)
        }
    }

    private static func encode(_ facts: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(facts)
    }
}
