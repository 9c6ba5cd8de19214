import CCurses
import Glibc

/// The one thread that owns the terminal.
///
/// It sleeps in `poll` until a key, a signal, a message or a deadline comes. Then, in this order:
/// signals, all input, the mailbox, timers; then one view, one diff, one flush. There is no frame
/// tick: an idle program costs neither CPU nor output. Do not run it on the main actor's executor
/// while other tasks need that: it holds its thread.
public struct EventLoop<App: TerminalApp> {
    private let terminal: CursesTerminal
    private let wake: WakePipe
    private let mailbox: Mailbox<App.Message>
    private let isKiosk: Bool
    private let origin = ContinuousClock.now

    private var decoder = InputDecoder()
    private var scans = ScanDetector()
    private var app: App
    private var ending: LoopEnding?
    private var shown = Surface(width: 0, height: 0)
    private var accent: RGB?

    private static var mostBytesAtOnce: Int { 262_144 }

    /// Makes a loop.
    ///
    /// - Parameters:
    ///   - app: the program.
    ///   - terminal: an open terminal.
    ///   - wake: the pipe that `mailbox` and the guard ring.
    ///   - mailbox: where workers leave messages.
    ///   - isKiosk: whether suspending is forbidden.
    public init(
        _ app: App, terminal: CursesTerminal, wake: WakePipe, mailbox: Mailbox<App.Message>,
        isKiosk: Bool = false
    ) {
        self.app = app
        self.terminal = terminal
        self.wake = wake
        self.mailbox = mailbox
        self.isKiosk = isKiosk
    }

    /// Runs until the program, a signal or the loss of the terminal ends it.
    ///
    /// - Returns: why, and the program as it was then.
    public mutating func run() -> (ending: LoopEnding, app: App) {
        handle(.resized(terminal.size))
        present()
        while ending == nil {
            let ready = wait()
            takeSignals()
            let events = ready.input ? readInput() : 0
            wake.drain()
            for message in mailbox.takeAll() { handle(.message(message)) }
            takeTimers()
            if ready.isLost { ending = ending ?? .vanished }
            guard ending == nil else { break }
            if events == 1 { echo() }
            present()
        }
        return (ending ?? .finished, app)
    }

    private var now: Duration { origin.duration(to: .now) }

    private mutating func handle(_ event: LoopEvent<App.Message>) {
        guard ending == nil else { return }
        switch app.handle(event, at: now) {
        case .go: break
        case .suspend: suspend()
        case .end: ending = .finished
        }
    }

    /// Shows a typed letter before the whole frame, which takes longer, is drawn.
    ///
    /// On its way to the screen the letter needs a processor, and where others are busy it would
    /// wait for this one until the frame is drawn: so this thread steps aside for a moment.
    private func echo() {
        guard shown.size == terminal.size, let place = shown.field,
            let field = app.echo(width: place.width)
        else { return }
        terminal.present(field, at: place)
        var moment = timespec(tv_sec: 0, tv_nsec: 1)
        nanosleep(&moment, nil)
    }

    private mutating func present() {
        if app.accent != accent {
            accent = app.accent
            terminal.theme = Theme(terminal.profile, accent: app.accent)
        }
        var surface = Surface(width: terminal.size.width, height: terminal.size.height)
        app.view(into: &surface)
        terminal.present(surface)
        shown = surface
    }

    // MARK: Waiting

    private func wait() -> (input: Bool, isLost: Bool) {
        var descriptors = [
            pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0),
        ]
        // Interrupted by a signal, or out of time: either way what is due is looked at.
        guard poll(&descriptors, 2, timeoutMilliseconds) > 0 else { return (false, false) }
        let found = Int32(descriptors[0].revents)
        return (found & POLLIN != 0, found & (POLLHUP | POLLERR | POLLNVAL) != 0)
    }

    /// The time to the next deadline, rounded up so that it has passed when `poll` returns.
    private var timeoutMilliseconds: Int32 {
        let deadlines = [decoder.nextDeadline, scans.nextDeadline, app.nextDeadline]
        guard let next = deadlines.compactMap({ $0 }).min() else { return -1 }
        let (seconds, attoseconds) = (next - now).components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let begun = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return Int32(min(seconds, 86_400) * 1_000 + begun)
    }

    // MARK: What has come

    private mutating func takeSignals() {
        let signal = kit_end_signal()
        if signal != 0 { ending = ending ?? .signal(signal) }
        let signals = kit_take_signals()
        if signals & KIT_SUSPEND != 0 { suspend() }
        if signals & KIT_CONTINUED != 0 { terminal.reenter() }
        if signals & (KIT_RESIZED | KIT_CONTINUED) != 0 { resize() }
    }

    private mutating func suspend() {
        guard !isKiosk else { return }
        terminal.suspend()
        // The stop has been dealt with; what it left behind is not another one.
        _ = kit_take_signals()
        resize()
    }

    private mutating func resize() {
        terminal.resize()
        handle(.resized(terminal.size))
    }

    /// Reads all that has come at once, so that a paste is seen whole.
    /// - Returns: how many events it was.
    private mutating func readInput() -> Int {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        repeat {
            let count = read(terminal.input, &buffer, buffer.count)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count > 0 else {
                ending = ending ?? .vanished
                break
            }
            bytes += buffer[..<count]
        } while bytes.count < Self.mostBytesAtOnce && wait(milliseconds: 0)
        return deliver(decoder.feed(bytes, at: now))
    }

    private func wait(milliseconds: Int32) -> Bool {
        var descriptor = pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, milliseconds) > 0 && Int32(descriptor.revents) & POLLIN != 0
    }

    private mutating func takeTimers() {
        deliver(decoder.advance(to: now))
        for event in scans.advance(to: now) { handle(.input(shown.meaning(of: event))) }
        if let deadline = app.nextDeadline, now >= deadline { handle(.tick) }
    }

    @discardableResult
    private mutating func deliver(_ events: [InputEvent]) -> Int {
        scans.manner = app.scanManner
        let events = scans.feed(events, at: now)
        for event in events { handle(.input(shown.meaning(of: event))) }
        return events.count
    }
}
