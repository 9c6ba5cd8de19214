internal import FoundationEssentials
public import JourneyEngine
internal import SyncProtocol

/// Builds reference data into the package that terminals take.
public enum ReferenceBuild {
    /// The bytes of the package; the same data always gives the same bytes.
    ///
    /// - Throws: ``ReferenceFailure/problems(_:)`` when the version can't name a package.
    public static func package(_ data: ReferenceData) throws(ReferenceFailure) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            let payload = Array(try encoder.encode(data))
            return try ReferencePackage.build(payload: payload, version: data.version)
        } catch {
            let sentence = "the version “\(data.version)” is 1 to 64 letters, digits, dots, hyphens"
            throw .problems([
                SourceProblem(file: "show.yaml", line: nil, subject: "", sentence: sentence)
            ])
        }
    }

    /// Writes a package whole: a file that stands there is replaced, or stays as it was.
    ///
    /// - Throws: ``ReferenceFailure/notWritten(file:why:)``.
    public static func write(_ package: [UInt8], to file: String) throws(ReferenceFailure) {
        do {
            try Data(package).write(to: URL(filePath: file), options: .atomic)
        } catch {
            throw .notWritten(file: file, why: "the folder is missing, read-only or full")
        }
    }
}
