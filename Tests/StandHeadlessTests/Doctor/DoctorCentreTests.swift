import Foundation
import JourneyEngine
import LocalStore
import SyncQueue
import Testing

@testable import StandHeadless

@Suite("stand doctor: keys, licence, centre")
struct DoctorCentreTests {
    private static let surroundings = Surroundings(
        isTerminal: true, size: (100, 30), now: Timestamp(milliseconds: 1_768_469_400_000),
        variables: ["TERM": "xterm", "LANG": "C.UTF-8"])

    private static let terms = LicenceTerms(
        show: "BMS-2026", terminal: 7, name: "stand-7", brands: ["citroen"],
        validUntilMilliseconds: 1_769_382_000_000, centre: "https://centre.example:8750")

    private static func finding(
        _ subject: String, folder: String = "/tmp", _ centre: CentreSight = CentreSight()
    ) throws -> DoctorFinding {
        let doctor = Doctor(folder: folder, surroundings: surroundings, centre: centre)
        return try #require(doctor.examine().first { $0.subject == subject })
    }

    private static func scene() throws -> WalkScene {
        let scene = try WalkScene(WalkScene.signedIn)
        try scene.workplace.close()
        return scene
    }

    @Test(
        "R-301: the licence is told as it stands; one that is over says that recording goes on",
        arguments: LicenceStanding.allCases)
    func licence(standing: LicenceStanding) throws {
        let terms = standing == .notRegistered ? nil : Self.terms
        let finding = try Self.finding(
            "licence", folder: Self.scene().path, CentreSight(terms: terms, standing: standing))
        #expect(finding.isGood == (standing == .valid || standing == .notRegistered))
        #expect(finding.isGood || finding.remedy?.contains("recording goes on") == true)
        #expect(terms == nil || finding.found.contains("BMS-2026, terminal 7"))
    }

    @Test(
        "R-305: whether the centre answers is told, and what to do where it does not",
        arguments: [
            (CentreSight.Answer.status(200), "answers", nil), (.status(302), "302", "portal"),
            (.status(511), "511", "portal"), (.failed(.untrusted), "certificate", "--ca"),
            (.failed(.unreachable), "can't be reached", "Wi-Fi"),
            (.failed(.interrupted), "does not answer", "Wi-Fi"),
        ] as [(CentreSight.Answer, String, String?)])
    func centre(answer: CentreSight.Answer, found: String, remedy: String?) throws {
        let sight = CentreSight(terms: Self.terms, standing: .valid, answer: answer)
        let finding = try Self.finding("centre", folder: Self.scene().path, sight)
        #expect(finding.isGood == (remedy == nil))
        #expect(finding.found.contains(found) && finding.found.contains("centre.example"))
        if let remedy { #expect(finding.remedy?.contains(remedy) == true) }
    }

    @Test(
        "A key or a folder that others may read is named, with the command that helps",
        arguments: ["device.key", "."])
    func rights(file: String) throws {
        let scene = try Self.scene()
        #expect(try Self.finding("rights", folder: scene.path).isGood)
        let path = scene.path + "/" + file
        let before = try FileManager.default.attributesOfItem(atPath: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        defer { try? FileManager.default.setAttributes(before, ofItemAtPath: path) }
        // Root may look into a folder whatever its rights say; others see less.
        let finding = try Self.finding("rights", folder: scene.path)
        #expect(!finding.isGood)
        #expect(finding.remedy?.contains("chmod go=") == true)
    }
}
