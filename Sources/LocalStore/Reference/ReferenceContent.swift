internal import FoundationEssentials
internal import JourneyEngine
internal import SyncProtocol

/// What a reference package holds, read from its bytes and found fit for use.
struct ReferenceContent {
    let data: ReferenceData
    /// What the content is told from another content by.
    let digest: String

    /// Reads a package that may come from anybody.
    ///
    /// - Throws: ``ReferenceError``: `unreadable` or `unfit`.
    init(_ package: ReferencePackage, digest: String) throws(ReferenceError) {
        do {
            data = try JSONDecoder().decode(ReferenceData.self, from: Data(package.payload))
        } catch let error as DecodingError {
            throw .unreadable(detail: Self.words(error))
        } catch {
            throw .unreadable(detail: "\(error)")
        }
        self.digest = digest
        try requireFit(version: package.version)
    }

    private func requireFit(version: String) throws(ReferenceError) {
        guard data.version == version else { throw .unfit(.otherVersion(data.version)) }
        guard !data.show.code.isEmpty, data.show.name.all.allSatisfy({ !$0.isEmpty }) else {
            throw .unfit(.noShow)
        }
        guard !data.models.isEmpty else { throw .unfit(.noModels) }
        guard !data.dealers.isEmpty else { throw .unfit(.noDealers) }
        for purpose in ConsentPurpose.allCases {
            let found = data.consents.count { $0.purpose == purpose }
            guard found == 1 else {
                throw .unfit(.consents(purpose: purpose.rawValue, found: found))
            }
        }
        if let id = Self.firstDouble(data.models.map(\.id)) { throw .unfit(.twoModels(id: id)) }
        if let id = Self.firstDouble(data.dealers.map(\.id)) { throw .unfit(.twoDealers(id: id)) }
        let stray = data.places.first {
            Place.number(ofPostalCode: $0.postalCode, in: $0.market) == nil
        }
        if let stray { throw .unfit(.postalCode(stray.postalCode)) }
    }

    private static func firstDouble(_ ids: [String]) -> String? {
        var seen: Set<String> = []
        return ids.first { !seen.insert($0).inserted }
    }

    /// Where in the content it went wrong: `models.3.trims: …`.
    private static func words(_ error: DecodingError) -> String {
        let context: DecodingError.Context
        switch error {
        case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found),
            .dataCorrupted(let found):
            context = found
        @unknown default: return "\(error)"
        }
        let path = context.codingPath.map { key in
            key.intValue.map(String.init) ?? key.stringValue
        }
        let place = path.isEmpty ? "" : "\(path.joined(separator: ".")): "
        return place + context.debugDescription
    }
}
