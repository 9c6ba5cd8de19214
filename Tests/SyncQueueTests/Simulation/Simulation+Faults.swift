import SyncProtocol
import SyncQueue

/// Everything that may befall somebody.
extension Simulation {
    /// What may happen, as often as it stands here.
    enum Fate: CaseIterable {
        case records, visit, erasure, erasureCutShort, crash, notesLost, centreDown, centreFull
        case backUp, centreRestored, revoked, networkChanged, retry, diskFull, clockJump
        case copied, restored, cloned, registered

        /// How often it happens beside the others.
        var weight: Int {
            switch self {
            case .records: 8
            case .visit: 4
            default: 1
            }
        }
    }

    private static let fates = Fate.allCases.flatMap {
        Array(repeating: $0, count: $0.weight)
    }

    /// Something happens to somebody.
    mutating func befall() {
        let index = Int.random(in: 0..<terminals.count, using: &chance)
        switch Self.fates.randomElement(using: &chance) ?? .records {
        case .records: record(Int.random(in: 1...60, using: &chance), index)
        case .visit: visit(index)
        case .erasure:
            erase(index)
            terminals[index].finishErasures()
        case .erasureCutShort:
            erase(index)
            restart(index)
        case .crash: restart(index)
        case .notesLost:
            terminals[index].folder.kept.acknowledged = 0
            restart(index)
        case .centreDown: centre.isDown.toggle()
        case .centreFull: centre.isFull.toggle()
        case .backUp: centre.backUp()
        case .centreRestored:
            if !isSpared || !terminals.contains(where: \.isOfAPair) { centre.restore(at: time) }
        case .revoked: centre.revoked.formSymmetricDifference([terminals[index].folder.device])
        case .networkChanged: tell(index, .networkChanged)
        case .retry: tell(index, .retry)
        case .diskFull: terminals[index].isDiskFull.toggle()
        case .clockJump:
            terminals[index].skew = .seconds(
                [-30, 0, 0, 30].randomElement(using: &chance).map { $0 * 86_400 } ?? 0)
        case .copied: terminals[index].copy = terminals[index].folder
        case .restored: putBack(index)
        case .cloned: clone(index)
        case .registered:
            if terminals[index].machine.halt == .cloned, !centre.isDown { registerAnew(index) }
        }
    }

    mutating func restart(_ index: Int) {
        terminals[index].restart(at: now)
        judgeLicence(index)
    }

    private mutating func record(_ count: Int, _ index: Int) {
        for _ in 0..<count { terminals[index].folder.journal.append(newID(), .plain) }
        tell(index, .journal(head: terminals[index].folder.journal.head))
    }

    /// Somebody new is served.
    private mutating func visit(_ index: Int) {
        let person = Int(newID().low)
        terminals[index].folder.keys.insert(person)
        for _ in 0..<3 { terminals[index].folder.journal.append(newID(), .about(person)) }
        tell(index, .journal(head: terminals[index].folder.journal.head))
    }

    /// Somebody asks to be forgotten; the key goes in the next step.
    private mutating func erase(_ index: Int) {
        guard let person = terminals[index].folder.keys.min() else { return }
        terminals[index].folder.journal.append(newID(), .erasure(person))
        tell(index, .journal(head: terminals[index].folder.journal.head))
    }

    /// The disk is gone and an old copy is put back. The centre sends again what it is asked for
    /// the new name; the copy stays good for another time.
    private mutating func putBack(_ index: Int) {
        guard let copy = terminals[index].copy else { return }
        terminals[index].folder = copy
        terminals[index].isRestored = true
        restart(index)
    }

    /// Somebody copies the folder to another machine, and both go on.
    private mutating func clone(_ index: Int) {
        guard !terminals[index].isOfAPair, !terminals[index].isRestored,
            terminals[index].folder.journal.earlier.isEmpty, terminals.count < 8
        else { return }
        terminals[index].isOfAPair = true
        terminals[index].copy = nil
        var copy = terminals[index]
        copy.request = 0
        terminals.append(copy)
        restart(terminals.count - 1)
    }

    /// Behind which place the centre lacks something: it is asked, as it has to be there anyway.
    private func place(of folder: SimulatedTerminal.Folder) -> Int64 {
        let ledgers = centre.database.ledgers
        func acknowledged(_ epoch: UniqueID) -> Int64 {
            ledgers[epoch].flatMap { $0.device == folder.device ? $0.acknowledged : nil } ?? 0
        }
        let own = acknowledged(folder.journal.epoch)
        if own > 0 { return own }
        var look = LookBack(folder.journal.earlier, device: folder.device)
        while case .ask(let epoch) = look.step { look.take(acknowledged: acknowledged(epoch)) }
        guard case .found(let place?) = look.step else { return folder.journal.origin }
        return place
    }

    /// A copied terminal takes a key of its own and is registered with it.
    mutating func registerAnew(_ index: Int) {
        var folder = terminals[index].folder
        folder.journal.openEpoch(newID(), after: place(of: folder), by: folder.device)
        folder.device = newDevice()
        folder.isCloned = false
        terminals[index].folder = folder
        terminals[index].copy = nil
        // What was written under the other key can't be asked for: it has to be in the backup.
        centre.backUp()
        restart(index)
    }
}
