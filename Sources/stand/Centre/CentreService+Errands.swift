import JourneyEngine
import LocalStore
import StandTUI
import SyncProtocol
import SyncQueue
import Synchronization

extension CentreService {
    /// Runs an errand; the answer comes by the mailbox.
    func run(_ errand: Errand) {
        if case .look(let question) = errand { return look(for: question) }
        Task.detached(priority: .utility) { [self] in
            tell(.errandEnded(await outcome(of: errand)))
        }
    }

    private func outcome(of errand: Errand) async -> ErrandOutcome {
        guard
            let (workplace, journal) = state.withLock({ state in
                state.workplace.flatMap { place in state.journal.map { (place, $0) } }
            })
        else { return .rehearsal }
        switch errand {
        case .register(let code, let centre):
            return await register(code, centre, workplace, journal)
        case .removeLicence: return remove(journal)
        case .refreshReference: return await refresh(workplace, journal)
        case .send: return send()
        case .look: return .tried
        }
    }

    /// Sends at once; how it goes the page tells by itself.
    private func send() -> ErrandOutcome {
        let (drain, report) = state.withLock { ($0.running?.drain, $0.report) }
        guard let drain else { return .noLicence }
        drain.retry()
        if let halt = report.halt { return .halt(halt) }
        return .tried
    }

    private func register(
        _ typed: String, _ centre: String, _ workplace: Workplace, _ journal: OutletJournal
    ) async -> ErrandOutcome {
        let code: LicenceCode
        do throws(LicenceCode.Failure) {
            code = try LicenceCode(reading: typed)
        } catch {
            return ErrandOutcome(error)
        }
        guard let address = CentreAddress(centre),
            let transport = try? HTTPTransport(address, authority: nil)
        else { return .addressWrong }
        let registration = Registration(
            code: code, address: address, authority: nil, name: WallClock.hostName(),
            genius: workplace.recorder.picture.desk.session?.genius.text)
        guard
            registration.mayReplace(
                state.withLock { $0.licence }, on: shelf,
                wallMilliseconds: WallClock.milliseconds())
        else { return .registeredElsewhere }
        if let outcome = await becomeAnotherIfCloned(journal) { return outcome }
        do throws(Registration.Failure) {
            let licence = try await registration.register(
                journal, publicKey: journal.outlet.publicKey, transport: transport,
                wallMilliseconds: WallClock.milliseconds())
            await transport.close()
            return keep(licence)
        } catch {
            await transport.close()
            return ErrandOutcome(error)
        }
    }

    /// Makes a terminal of its own of one that was copied; nothing may be under way meanwhile.
    ///
    /// - Returns: What kept it from being done; nil where all is well.
    private func becomeAnotherIfCloned(_ journal: OutletJournal) async -> ErrandOutcome? {
        guard let licence = state.withLock({ $0.licence }),
            CentreNotes(on: shelf, licence: licence).isCloned,
            let transport = try? licence.transport()
        else { return nil }
        let running = state.withLock { $0.running }
        take(nil)
        await running?.task.value
        let outcome: ErrandOutcome?
        do {
            let place = try await CentrePlace(
                journal, licence: licence, transport: transport,
                wallMilliseconds: WallClock.milliseconds
            ).ask()
            try journal.outlet.becomeAnother(lock, after: place)
            outcome = nil
        } catch let failure as CentreFailure {
            take(licence)
            outcome = ErrandOutcome(failure)
        } catch {
            outcome = .notKept(StoreTrouble(any: error))
        }
        await transport.close()
        return outcome
    }

    private func keep(_ licence: Licence) -> ErrandOutcome {
        do {
            try licence.takeUp(on: shelf)
        } catch {
            return .notKept(StoreTrouble(any: error))
        }
        take(licence)
        return .registered
    }

    private func remove(_ journal: OutletJournal) -> ErrandOutcome {
        guard let licence = state.withLock({ $0.licence }) else { return .noLicence }
        do {
            let waiting = try licence.remove(from: shelf, journal: journal)
            guard waiting == 0 else { return .recordsWait(count: waiting) }
        } catch {
            return .notKept(StoreTrouble(any: error))
        }
        take(nil)
        return .removed
    }

    private func refresh(
        _ workplace: Workplace, _ journal: OutletJournal
    ) async -> ErrandOutcome {
        guard let licence = state.withLock({ $0.licence }),
            let transport = try? licence.transport()
        else { return .noLicence }
        do throws(ReferenceFetch.Failure) {
            let found = try await ReferenceFetch(
                journal, licence: licence, transport: transport,
                wallMilliseconds: WallClock.milliseconds
            ).fetch(besides: workplace.reference.versions)
            await transport.close()
            // The page tells what the centre offers as soon as it has said so again.
            state.withLock { $0.running?.drain }?.retry()
            return take(found, workplace)
        } catch {
            await transport.close()
            return ErrandOutcome(error)
        }
    }

    private func take(_ found: ReferenceFetch.Found, _ workplace: Workplace) -> ErrandOutcome {
        switch found {
        case .same(let version): return .newestAlready(version: version)
        case .package(let bytes, _):
            guard let version = try? workplace.reference.importPackage(bytes) else {
                return .packageBroken
            }
            tell(.learned(Snapshot(of: workplace.recorder)))
            return .refreshed(version: version)
        }
    }
}
