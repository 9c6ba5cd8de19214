import JourneyEngine
public import LocalStore

extension Start {
    init(_ workplace: Workplace, now: Timestamp, hasPin: Bool) {
        let recorder = workplace.recorder
        self.init(
            snapshot: Snapshot(recorder.picture, recorder), draft: recorder.kept,
            notices: workplace.startNotices(at: now), quiet: recorder.quiet(at: now),
            hasPin: hasPin)
    }
}

extension JourneyRecorder {
    /// whether the clock can't be right; it never keeps anybody from working.
    fileprivate func isBehind(_ now: Timestamp) -> Bool {
        let last = (try? wallMilliseconds(of: try lastSeq())).flatMap { $0 } ?? 0
        // A clock put right by a minute is nothing.
        return now.milliseconds < max(last - 60_000, Timestamp.programMade.milliseconds)
    }

    /// How long ago the last step was recorded; a clock that was put back tells nothing.
    fileprivate func quiet(at now: Timestamp) -> Duration {
        let last = (try? wallMilliseconds(of: try lastSeq())).flatMap { $0 } ?? now.milliseconds
        return .milliseconds(max(0, now.milliseconds - last))
    }

    /// What was half typed in the open journey, as far as it can be read.
    var kept: Draft? {
        (try? draft()).flatMap { $0 }.flatMap(Draft.init(bytes:))
    }
}

extension Event {
    /// Whether a journey that was set aside is open again.
    var resumesJourney: Bool {
        if case .journeyResumed = self { true } else { false }
    }
}

extension Snapshot {
    /// The picture of a recorder as it is now.
    public init(of recorder: JourneyRecorder) {
        self.init(recorder.picture, recorder)
    }

    init(_ picture: Picture, _ recorder: JourneyRecorder) {
        self.init(
            desk: picture.desk, records: picture.records, catalogue: recorder.catalogue,
            freshCustomer: recorder.mintCustomer())
    }
}

extension Workplace {
    /// What the genius should tell the supervisor, the gravest first.
    fileprivate func startNotices(at now: Timestamp) -> [StartNotice] {
        var notices: [StartNotice] = []
        var unreadable = 0
        for notice in self.notices {
            switch notice {
            case .startedAnew(let file, _): notices.append(.setAside(file: file))
            case .tailLost, .keysLost: notices.append(.lost)
            case .unreadable: unreadable += 1
            case .erasuresFinished, .erasuresWaiting: break
            }
        }
        if unreadable > 0 { notices.append(.unreadable(count: unreadable)) }
        if recorder.isBehind(now) { notices.append(.clockWrong) }
        if usesSample { notices.append(.sampleData) }
        return notices
    }
}
