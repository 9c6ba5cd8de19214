import SyncProtocol
import SyncQueue

/// What terminals do, and how it reaches the centre and comes back.
extension Simulation {
    /// How long a terminal waits for an answer.
    private static let patience = Duration.seconds(60)

    mutating func tell(_ index: Int, _ input: DrainInput) {
        let moment = now - terminals[index].started
        let actions = terminals[index].machine.take(input, at: moment, using: &chance)
        for action in actions { carryOut(action, index) }
    }

    /// By licence time: the wall clock may stand anywhere.
    mutating func judgeLicence(_ index: Int) {
        let terminal = terminals[index]
        let wall = time + terminal.skew.components.seconds * 1000
        let isOver =
            LicenceTime(signedMilliseconds: terminal.signed, madeMilliseconds: 0)
            .now(wallMilliseconds: wall)
            >= Self.validity.components.seconds * 1000
        guard terminal.machine.halt != .licence(.revoked) || isOver else { return }
        tell(index, .licence(isOver ? .expired : .valid))
    }

    private mutating func carryOut(_ action: DrainAction, _ index: Int) {
        let epoch = terminals[index].folder.journal.epoch
        switch action {
        case .acknowledge(let seq): terminals[index].folder.kept = (epoch, seq)
        case .askCursor: send(.cursor, epoch, index)
        case .knock: tell(index, .knocked(isOpen: !centre.isDown))
        case .compare(let seq): send(.place(seq), epoch, index)
        case .lookBack:
            let folder = terminals[index].folder
            terminals[index].lookBack = LookBack(folder.journal.earlier, device: folder.device)
            lookFurther(index)
        case .openEpoch(let seq): openEpoch(after: seq, index)
        case .send(let plan):
            let batch = terminals[index].batch(plan)
            tell(index, .formed(last: batch.first + Int64(batch.entries.count) - 1))
            send(.batch(batch), epoch, index)
        }
    }

    private mutating func lookFurther(_ index: Int) {
        switch terminals[index].lookBack?.step {
        case .ask(let epoch): send(.cursor, epoch, index)
        case .found(let place): tell(index, .lookedBack(after: place))
        case nil: break
        }
    }

    private mutating func openEpoch(after seq: Int64, _ index: Int) {
        guard !terminals[index].isDiskFull else {
            return tell(index, .failed(.epochNotOpened, retryAfter: nil))
        }
        let id = newID()
        let device = terminals[index].folder.device
        terminals[index].folder.journal.openEpoch(id, after: seq, by: device)
        // An older copy is of no use any more: nobody puts it back.
        terminals[index].copy = nil
        terminals[index].isRestored = false
        if hasFaults, Int.random(in: 0..<8, using: &chance) == 0 { return restart(index) }
        let journal = terminals[index].folder.journal
        tell(index, .epochOpened(origin: journal.origin, head: journal.head))
    }

    /// A request may be lost, come late, or come twice.
    private mutating func send(
        _ ask: SimulatedCentre.Request.Ask, _ epoch: UniqueID, _ index: Int
    ) {
        let folder = terminals[index].folder
        let request = SimulatedCentre.Request(
            device: folder.device, epoch: epoch, newsSeen: folder.newsSeen, ask: ask)
        terminals[index].request += 1
        let number = terminals[index].request
        events.append(Event(due: now + Self.patience, what: .givesUp(index, number: number)))
        for _ in 0..<copies() {
            events.append(
                Event(due: now + delay(), what: .arrives(request, index, number: number)))
        }
    }

    mutating func happen(_ what: Event.What) {
        switch what {
        case .arrives(let request, let index, let number): arrive(request, index, number)
        case .answers(let index, let number, let answer):
            if terminals[index].request == number { hear(answer, index) }
        case .givesUp(let index, let number):
            guard terminals[index].request == number, terminals[index].machine.phase != .resting
            else { return }
            tell(index, .failed(.interrupted, retryAfter: nil))
        }
    }

    private mutating func arrive(
        _ request: SimulatedCentre.Request, _ index: Int, _ number: Int
    ) {
        guard !centre.isDown else { return answer(index, number, .lost(.unreachable)) }
        let reply = centre.take(request, at: time)
        let stored = centre.database.ledgers[request.epoch]?.acknowledged ?? 0
        mostStored[request.epoch] = max(mostStored[request.epoch] ?? 0, stored)
        answer(index, number, .reply(reply, to: request))
    }

    /// An answer may be lost, cut, or replaced by a stranger's.
    private mutating func answer(_ index: Int, _ number: Int, _ answer: Event.Answer) {
        var answer = answer
        if hasFaults {
            switch Int.random(in: 0..<12, using: &chance) {
            case 0: return
            case 1: answer = .lost(.interrupted)
            case 2: answer = .lost(.notTheCentre)
            default: break
            }
        }
        events.append(Event(due: now + delay(), what: .answers(index, number: number, answer)))
    }

    private mutating func hear(_ answer: Event.Answer, _ index: Int) {
        switch answer {
        case .lost(let trouble): tell(index, .failed(trouble, retryAfter: nil))
        case .reply(.receipt(let receipt), let request): hear(receipt, request, index)
        case .reply(.gap, _): tell(index, .failed(.outOfStep, retryAfter: nil))
        case .reply(.fork, _): tell(index, .halted(.fork))
        case .reply(.full, _): tell(index, .failed(.centreFull, retryAfter: .seconds(5)))
        case .reply(.revoked, _): tell(index, .halted(.licence(.revoked)))
        case .reply(.cloned, _):
            terminals[index].folder.isCloned = true
            tell(index, .halted(.cloned))
        }
    }

    private mutating func hear(
        _ receipt: SimulatedCentre.Receipt, _ request: SimulatedCentre.Request, _ index: Int
    ) {
        terminals[index].signed = max(terminals[index].signed, receipt.time)
        if terminals[index].machine.halt == .licence(.revoked) {
            tell(index, .licence(.valid))
        }
        let journal = terminals[index].folder.journal
        if request.epoch != journal.epoch {
            terminals[index].lookBack?.take(acknowledged: receipt.acknowledged)
            return lookFurther(index)
        }
        let isKnown = receipt.acknowledged > 0
        tell(
            index,
            .answered(
                CentreAnswer(
                    acknowledged: isKnown ? receipt.acknowledged : journal.origin,
                    head: receipt.head,
                    ownHash: isKnown ? journal.hash(at: receipt.acknowledged) : .zero)))
        for news in receipt.news where news.number > terminals[index].folder.newsSeen {
            forget(news.erased, index)
            terminals[index].folder.newsSeen = news.number
        }
    }

    /// Forgets a person as the centre asks, on record.
    private mutating func forget(_ person: Int, _ index: Int) {
        guard terminals[index].folder.keys.contains(person) else { return }
        terminals[index].folder.journal.append(newID(), .erasure(person))
        terminals[index].folder.keys.remove(person)
        tell(index, .journal(head: terminals[index].folder.journal.head))
    }

    private mutating func copies() -> Int {
        guard hasFaults else { return 1 }
        return [0, 1, 1, 1, 1, 1, 1, 2].randomElement(using: &chance) ?? 1
    }

    private mutating func delay() -> Duration {
        let isLate = hasFaults && Int.random(in: 0..<20, using: &chance) == 0
        return .milliseconds(Int64.random(in: 1...(isLate ? 200_000 : 300), using: &chance))
    }
}
