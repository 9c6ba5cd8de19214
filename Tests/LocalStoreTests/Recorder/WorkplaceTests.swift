import Foundation
import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("A data folder taken into use")
struct WorkplaceTests {
    private let path = Scene.newPath()
    private var lock: FolderLock {
        get throws { try FolderLock(StandFolder(path: path)) }
    }

    private func package(_ version: String) throws -> [UInt8] {
        try SampleReference.package(SampleReference.data(version: version))
    }

    @Test("R-304: the sample stands in until a package is imported, and is never asked for again")
    func sample() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let sample = try package("2026.1")
        try released {
            let workplace = try Workplace.open(lock, credentials: nil, sample: { sample })
            #expect(workplace.usesSample)
            #expect(workplace.notices.isEmpty)
            try workplace.close()
        }
        #expect(try Workplace.importPackage(try package("2026.2"), path: path) == "2026.2")
        try released {
            let workplace = try Workplace.open(
                lock, credentials: nil,
                sample: {
                    Issue.record("the sample was asked for")
                    return nil
                })
            #expect(!workplace.usesSample)
            #expect(workplace.recorder.catalogue.version == "2026.2")
            try workplace.close()
        }
    }

    @Test("Without a sample and without a package nothing can be offered, and the start says so")
    func nothing() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: WorkplaceFailure.store(.noReferenceData)) {
            _ = try Workplace.open(lock, credentials: nil, sample: { nil })
        }
    }

    @Test("R-304: a broken sample is named as the sample's own failure")
    func brokenSample() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect {
            _ = try Workplace.open(lock, credentials: nil, sample: { [1, 2, 3] })
        } throws: { error in
            guard case .sample = error as? WorkplaceFailure else { return false }
            return "\(error)".hasPrefix("the sample package can't be used: ")
        }
    }

    @Test("A reference file that is none is moved aside, and the start tells of it")
    func movedAside() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = try StandFolder(path: path)
        try Data("no database at all, but something".utf8)
            .write(to: URL(filePath: folder.reference))
        let sample = try package("2026.1")
        let workplace = try Workplace.open(lock, credentials: nil, sample: { sample })
        guard case .startedAnew(let setAside, _) = workplace.notices.first else {
            Issue.record("no notice: \(workplace.notices)")
            return
        }
        #expect(FileManager.default.contents(atPath: setAside) != nil)
        try workplace.close()
    }

    /// Lets go of the folder's lock at the end of a block.
    private func released(_ body: () throws -> Void) throws { try body() }
}
