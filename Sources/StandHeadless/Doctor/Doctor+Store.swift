import Glibc
import JourneyEngine
import LocalStore
import SyncProtocol

/// What lies in the data folder, and the disk and the clock that it depends on.
extension Doctor {
    var disk: DoctorFinding {
        do {
            let space = DiskSpace(of: try StandFolder(path: folder))
            let free = try space.freeBytes() / (1 << 20)
            guard try space.allowsNewJourney() else {
                return DoctorFinding(
                    "disk", isGood: false, "\(free) MiB free: new journeys are refused",
                    "free some space; what is open can be finished")
            }
            return DoctorFinding("disk", isGood: true, "\(free) MiB free")
        } catch {
            return DoctorFinding(
                "disk", isGood: false, "\(error)", "give --data a folder that can be written")
        }
    }

    /// a wrong clock is noticed, and never in the way.
    var clock: DoctorFinding {
        let remedy = "set the clock; records keep their order whatever it says"
        let today = now.brussels.date.text
        guard now >= .programMade else {
            return DoctorFinding("clock", isGood: false, "the clock says \(today)", remedy)
        }
        if let last = lastRecord, last.milliseconds > now.milliseconds + Self.tolerance {
            return DoctorFinding(
                "clock", isGood: false,
                "it says \(today), but the last record is of \(last.brussels.date.text) "
                    + last.brussels.clock, remedy)
        }
        return DoctorFinding("clock", isGood: true, "\(today) \(now.brussels.clock) in Brussels")
    }

    /// A clock that was put right by a minute is no finding.
    private static let tolerance: Int64 = 60_000

    /// When the journal's last record was made, as the clock said then.
    private var lastRecord: Timestamp? {
        let path = folder + "/journal.db"
        guard access(path, F_OK) == 0, let reader = try? JournalReader.open(file: path),
            let end = try? reader.end().seq,
            let record = (try? reader.record(at: end)).flatMap({ $0 })
        else { return nil }
        return Timestamp(milliseconds: record.header.moment.wallMilliseconds)
    }

    /// The settings are set and read back each time the journal is opened to write; while a stand
    /// is at work that has been done.
    var settings: DoctorFinding {
        do throws(StoreError) {
            let lock = try FolderLock(try StandFolder(path: folder))
            let settings = try StoreSettings.readBack(lock)
            let found = settings.joined(separator: " ")
            return DoctorFinding(
                "settings", isGood: true, found.isEmpty ? "set at the first start" : found)
        } catch {
            if case .heldBy(let pid) = error {
                return DoctorFinding(
                    "settings", isGood: true, "checked by process \(pid), which is at work")
            }
            return DoctorFinding(
                "settings", isGood: false, "\(error)", "nothing is written so; report it")
        }
    }

    /// The chain of the records, held against the head that was signed last.
    var journal: DoctorFinding {
        guard access(folder + "/journal.db", F_OK) == 0 else {
            return DoctorFinding("journal", isGood: true, "nothing recorded yet")
        }
        do {
            let verification = try JournalVerification.ofOwn(try StandFolder(path: folder))
            let text = VerificationText(verification)
            guard !verification.isGood else {
                return DoctorFinding("journal", isGood: true, text.sum)
            }
            return DoctorFinding(
                "journal", isGood: false, text.text.joined(separator: "; "),
                "keep the file, tell the operator, run `stand journal verify`")
        } catch {
            return DoctorFinding(
                "journal", isGood: false, "\(error)", "check the folder's owner and rights")
        }
    }

    var pin: DoctorFinding {
        let isSet = (try? StandFolder(path: folder)).map { SupervisorPin(of: $0).isSet } ?? false
        return DoctorFinding(
            "PIN", isGood: true, isSet ? "set" : "none: the kiosk asks for one when it is left")
    }
}
