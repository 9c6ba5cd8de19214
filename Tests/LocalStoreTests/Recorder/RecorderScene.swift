import Foundation
import JourneyEngine
import SyncProtocol

@testable import LocalStore

/// A terminal with a data folder of its own and a small show; removed at the end.
final class RecorderScene {
    let path: String
    private(set) var recorder: JourneyRecorder
    private(set) var reference: ReferenceStore
    private(set) var notices: [OpeningNotice]
    /// What the last opening told of how far it was.
    private(set) var progress: [OpeningProgress] = []
    let folderLock: FolderLock

    /// - Parameters:
    ///   - path: a folder that is there already; a new one when left out.
    ///   - space: what the disk says; the real one when left out.
    init(path: String? = nil, space: DiskSpace? = nil) throws {
        self.path = path ?? Scene.newPath()
        let lock = try FolderLock(StandFolder(path: self.path))
        folderLock = lock
        reference = try ReferenceStore.open(lock, wallMilliseconds: 0).store
        if reference.newest == nil {
            try reference.importPackage(SampleReference.package(SampleReference.data()))
        }
        let opening = try JourneyRecorder.open(
            lock, credentials: nil, reference: reference, space: space)
        recorder = opening.recorder
        notices = opening.notices
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// A scene in which these commands were carried out.
    static func after(_ commands: [Command]) throws -> RecorderScene {
        let scene = try RecorderScene()
        for command in commands { try scene.recorder.perform(command) }
        return scene
    }

    /// Closes everything and opens it again, as the next start would.
    /// - Parameter tampering: what somebody does to the files meanwhile.
    func reopen(space: DiskSpace? = nil, tampering: () throws -> Void = {}) throws {
        try recorder.close()
        try tampering()
        progress = []
        let opening = try JourneyRecorder.open(
            folderLock, credentials: nil, reference: reference, space: space
        ) { progress.append($0) }
        recorder = opening.recorder
        notices = opening.notices
    }

    /// What a start would find if the process were killed now: the same files in another folder,
    /// opened without anything having been closed.
    func killed() throws -> RecorderScene {
        let copy = Scene.newPath()
        let files = FileManager.default
        try files.createDirectory(atPath: copy, withIntermediateDirectories: true)
        for name in try files.contentsOfDirectory(atPath: path) where name != "ballast" {
            try files.copyItem(atPath: "\(path)/\(name)", toPath: "\(copy)/\(name)")
        }
        return try RecorderScene(path: copy)
    }

    var picture: Picture { recorder.picture }

    var records: [JournalRecord] {
        get throws {
            var records: [JournalRecord] = []
            try recorder.journal.reader.visit { element in
                if case .record(let record) = element { records.append(record) }
            }
            return records
        }
    }

    /// The body of a record, opened if it is sealed.
    func body(_ record: JournalRecord) throws -> String {
        String(decoding: try Sealer(recorder.vault).open(record), as: UTF8.self)
    }

    /// Whether some file of the folder holds these bytes anywhere.
    func folderHolds(_ text: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: path).contains { name in
            let data = try Data(contentsOf: URL(filePath: "\(path)/\(name)"))
            return data.range(of: Data(text.utf8)) != nil
        }
    }

    /// The rule and field of the refusal that a command meets.
    func refusal(of command: Command) -> Rejection? {
        do {
            try recorder.perform(command)
            return nil
        } catch {
            guard case .refused(let rejection) = error else { return nil }
            return rejection
        }
    }
}

// MARK: - Marie's visit

extension RecorderScene {
    static let searched = SearchFacts(by: .name, kind: nil, hits: 0)

    /// Up to a linked customer.
    static let welcome: [Command] =
        [
            .signIn(id: "TA48213"), .chooseBrand(.citroen, confirm: false),
            .begin(.belgium, .french, confirm: false), .search(searched),
            .createCustomer(marie),
        ] + ConsentPurpose.allCases.map { .answerConsent($0, isGiven: $0 != .partners) } + [
            .createAccount, .continueWithCustomer,
        ]

    static let configuration: [Command] = [
        .chooseModel("citroen/e-c3"), .chooseTrim("you", confirm: false),
        .chooseEngine("e", confirm: false), .chooseFinish(.colour, "white"),
        .chooseFinish(.upholstery, "cloth"), .chooseFinish(.wheels, "steel"),
        .confirmConfiguration, .backToConfiguration, .confirmConfiguration,
    ]

    static let basket: [Command] = [
        .choosePointOfSale(dealer: "liege"), .chooseVATRate(percent: 6),
        .noteWish(.tradeIn, text: "Corsa de 2014"),
    ]

    static let quoted = welcome + configuration + basket + [.issueQuote(again: false)]

    /// The whole visit.
    static let visit = quoted + [.sendOut(SendOutRequest()), .disconnectCustomer]

    static let marie = form("Marie", "Leblanc", "marie.leblanc@yopmail.com")

    static func form(_ first: String, _ last: String, _ email: String) -> CustomerForm {
        var form = CustomerForm()
        form.companyCar = false
        form.title = "mrs"
        form.firstName = first
        form.lastName = last
        form.email = email
        form.emailAgain = email
        form.mobile = "474741428"
        form.postalCode = "1000"
        return form
    }
}
