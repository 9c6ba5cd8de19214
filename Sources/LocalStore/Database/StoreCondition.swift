/// How a file of the store was found when it was opened; the screen tells what is unusual.
public enum StoreCondition: Equatable, Sendable {
    /// It was there and is in use.
    case existing
    /// There was none: a new one was begun.
    case created
    /// What was there can't be used: it was moved aside, whole, and a new one was begun.
    case startedAnew(setAside: String, why: StoreError)
}

extension StoreCondition {
    /// Opens a file; one that is damaged or foreign is moved aside and begun anew.
    ///
    /// It is opened twice before: SQLite calls a file damaged too whose read failed only once.
    static func opening<Opened>(
        _ path: String, wallMilliseconds: Int64,
        _ open: () throws(StoreError) -> Opened
    ) throws(StoreError) -> (Opened, StoreCondition) {
        do throws(StoreError) {
            let existed = try DurableFile.read(path, limit: 1)?.isEmpty == false
            return (try open(), existed ? .existing : .created)
        } catch {
            switch error {
            case .damaged, .foreign: break
            default: throw error
            }
            if let opened = try? open() { return (opened, .existing) }
            let setAside = try SetAside.move(path, wallMilliseconds: wallMilliseconds)
            return (try open(), .startedAnew(setAside: setAside, why: error))
        }
    }
}
