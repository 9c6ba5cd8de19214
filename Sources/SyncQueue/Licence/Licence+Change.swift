extension Registration {
    /// Whether it may take the place of a licence: a valid one is renewed where it came from, and
    /// otherwise has to be removed first.
    public func mayReplace(
        _ licence: Licence?, on shelf: some CentreShelf, wallMilliseconds: Int64
    ) -> Bool {
        guard let licence, !isRenewal(of: licence) else { return true }
        let notes = CentreNotes(on: shelf, licence: licence)
        return DrainReport.standing(licence, notes, wallMilliseconds) != .valid
    }
}

extension Licence {
    /// Takes the licence into use; what an earlier one was refused for is over. Durable when this
    /// returns.
    public func takeUp(on shelf: some CentreShelf) throws {
        try keep(on: shelf)
        var notes = CentreNotes(on: shelf, licence: self)
        notes.isRevoked = false
        notes.isCloned = false
        try notes.keep(on: shelf)
    }

    /// Removes the licence, unless records wait that neither reached the centre nor left in a
    /// bundle.
    ///
    /// - Returns: The records that wait; it is removed only where that is 0.
    public func remove(from shelf: some CentreShelf, journal: some DrainedJournal) throws -> Int64 {
        let notes = CentreNotes(on: shelf, licence: self)
        let head = try journal.headSeq()
        let waiting = head - notes.gone(of: journal.epoch, head: head, origin: journal.origin)
        if waiting == 0 { try shelf.remove(.licence) }
        return waiting
    }
}
