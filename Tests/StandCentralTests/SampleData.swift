import FoundationEssentials
import JourneyEngine

@testable import StandCentral

/// The sample reference data of the repository, read once for all tests.
enum SampleData {
    static let folder: String = {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        return tests.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "fixtures/reference").path
    }()

    private static let outcome = Result { () throws(ReferenceFailure) in
        try ReferenceSource(folder: folder).read()
    }

    static func read() throws -> ReferenceData {
        try outcome.get()
    }
}
