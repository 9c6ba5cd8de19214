extension DataFolder {
    /// Ties the terminal to a centre.
    @discardableResult
    func register(_ code: String, at address: String) throws -> Finished {
        try stand(["licence", "register", code, "--centre", address])
    }

    /// Sends what waits.
    @discardableResult
    func drain(_ words: String...) throws -> Finished {
        try stand(["sync", "drain", "--json"] + words)
    }

    /// How the queue stands.
    func queue() throws -> QueueLine {
        try stand(["sync", "status", "--json"]).decoded(QueueLine.self)[0]
    }

    /// Walks a kept journey.
    @discardableResult
    func walkFixture(_ name: String) throws -> Finished {
        try stand(["walk", Fixture.path(name), "--new"])
    }
}

/// What `sync status --json` prints.
struct QueueLine: Decodable {
    let licence: String
    let waiting: Int
    let lastDrainMilliseconds: Int?
    let trouble: String?
    let halt: String?
    let epochBegins: Int?
}
