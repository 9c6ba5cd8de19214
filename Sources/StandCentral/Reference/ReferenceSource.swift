public import JourneyEngine

/// A folder of reference data as it is written by hand: `show.yaml`, `consents.yaml`, `dealers/`,
/// `places/`, `texts/`, `models/` and, where there is one, `tickets.yaml`.
public struct ReferenceSource: Sendable {
    /// The path of the folder.
    public var folder: String
    /// Paths of GeoNames postal files that complete the places written by hand.
    public var postalFiles: [String]

    public init(folder: String, postalFiles: [String] = []) {
        self.folder = folder
        self.postalFiles = postalFiles
    }

    /// Reads and checks the whole source.
    ///
    /// - Throws: ``ReferenceFailure/unreadable(file:why:)`` for a file that is missing or no YAML,
    ///   ``ReferenceFailure/problems(_:)`` with all that is wrong otherwise.
    public func read() throws(ReferenceFailure) -> ReferenceData {
        let findings = SourceFindings()
        let source = SourceFolder(path: folder, findings: findings)
        let show = ShowReader(file: try source.read("show.yaml"))
        let dealers = try dealers(source)
        let data = ReferenceData(
            version: show.version, show: show.show(),
            consents: ConsentReader(file: try source.read("consents.yaml")).consents(),
            models: try models(source), dealers: dealers,
            houseRules: show.houseRules(dealers: dealers), places: try places(source),
            tickets: try tickets(source))
        DataCheck(data: data, findings: findings).run()
        guard findings.problems.isEmpty else { throw .problems(findings.problems) }
        return data
    }

    private func models(_ source: SourceFolder) throws(ReferenceFailure) -> [Model] {
        var texts = TextTable()
        for file in try source.files(in: "texts") { texts.add(try source.read(file)) }
        let files = try source.files(in: "models")
        var models: [Model] = []
        for brand in Brand.allCases where files.contains("models/\(brand.rawValue).yaml") {
            let file = try source.read("models/\(brand.rawValue).yaml")
            models += ModelReader(file: file, brand: brand, texts: texts).models()
        }
        let known = Brand.allCases.map { "models/\($0.rawValue).yaml" }
        for file in files where !known.contains(file) {
            source.findings.report(
                SourceProblem(
                    file: file, line: nil, subject: "",
                    sentence: "no brand has this name; the file is never read"))
        }
        return models
    }

    /// The list of tickets; a show without one leaves the file out.
    private func tickets(_ source: SourceFolder) throws(ReferenceFailure) -> [SealedTicket] {
        guard source.has("tickets.yaml") else { return [] }
        return TicketReader(file: try source.read("tickets.yaml")).tickets()
    }

    private func dealers(_ source: SourceFolder) throws(ReferenceFailure) -> [Dealer] {
        var dealers: [Dealer] = []
        for file in try source.files(in: "dealers") {
            dealers += DealerReader(file: try source.read(file)).dealers()
        }
        return dealers
    }

    /// The places by postal code. A code written by hand keeps its town first: it was chosen as
    /// the main one; the postal files add the code's other towns and all other codes.
    private func places(_ source: SourceFolder) throws(ReferenceFailure) -> [Place] {
        var places: [Place] = []
        for file in try source.files(in: "places") {
            places += PlaceReader(file: try source.read(file)).places()
        }
        var seen = Set(places.map(\.key))
        for path in postalFiles {
            let file = PostalFile(name: path, findings: source.findings)
            let text = try SourceFolder.text(of: path, named: path)
            places += file.places(in: text).filter { seen.insert($0.key).inserted }
        }
        return places.enumerated().sorted { left, right in
            (left.element.postalCode, left.offset) < (right.element.postalCode, right.offset)
        }.map(\.element)
    }
}

extension Place {
    fileprivate var key: [String] { [market.rawValue, postalCode, town.lowercased()] }
}
