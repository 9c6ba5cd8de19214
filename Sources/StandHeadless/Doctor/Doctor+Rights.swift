import Glibc
import LocalStore

/// Who may read what only this user should.
extension Doctor {
    var rights: DoctorFinding {
        guard let folder = try? StandFolder(path: folder) else {
            return DoctorFinding(
                "rights", isGood: false, "the folder can't be made",
                "give --data a folder that can be written")
        }
        var secret = [folder.path, folder.deviceKey, folder.licence, folder.supervisorPin]
        // What SQLite makes is kept from others by the folder alone.
        if Self.isOpenToOthers(folder.path) { secret += [folder.keys, folder.journal] }
        let open = secret.filter(Self.isOpenToOthers)
        guard open.isEmpty else {
            return DoctorFinding(
                "rights", isGood: false, "others may read \(open.joined(separator: " "))",
                "run `chmod go= \(open.joined(separator: " "))`; keys that were copied stay copied")
        }
        return DoctorFinding("rights", isGood: true, "keys and journal are this user's alone")
    }

    /// Whether group or others have any right; a file that isn't there is nobody's.
    private static func isOpenToOthers(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
    }
}
