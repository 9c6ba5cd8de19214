internal import Glibc

/// Where a centre keeps its database when nobody says so.
package enum CentralFolder {
    /// `$XDG_DATA_HOME/stand-central/central.db`, the folder made for its owner alone.
    ///
    /// - Parameter variable: Reads an environment variable.
    /// - Returns: Nil where neither `$XDG_DATA_HOME` nor `$HOME` is set, or no folder can be made.
    package static func database(variable: (String) -> String?) -> String? {
        let base: String
        if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
            base = data
        } else if let home = variable("HOME"), home.hasPrefix("/") {
            base = "\(home)/.local/share"
        } else {
            return nil
        }
        let folder = "\(base)/stand-central"
        var path = ""
        for part in folder.split(separator: "/") {
            path += "/\(part)"
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { return nil }
        }
        return "\(folder)/central.db"
    }
}
