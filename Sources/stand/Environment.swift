import Glibc

/// The process's environment.
enum Environment {
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// Those of some variables that are set.
    static func variables(_ names: [String]) -> [String: String] {
        let found = names.compactMap { name in variable(name).map { (name, $0) } }
        return Dictionary(found) { $1 }
    }
}
