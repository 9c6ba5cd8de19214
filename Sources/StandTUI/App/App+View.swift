import JourneyEngine
import LocalStore
public import TerminalKit

extension App {
    /// Draws the app as it is now.
    public func view(into surface: inout Surface) {
        guard surface.size.width >= Self.smallest.width,
            surface.size.height >= Self.smallest.height
        else { return drawTooSmall(into: &surface) }
        if let curtain {
            let areas = draw(frameOfCurtain, into: &surface)
            return curtain.view(context, into: &surface, areas)
        }
        let isBox = overlays.last.map { type(of: $0).isBox } ?? false
        let page = isBox ? overlays.last { !type(of: $0).isBox } ?? base : top
        let keys = shownKeys
        let areas = draw(frame(around: page, keys), into: &surface)
        page.view(context, into: &surface, areas)
        if page.hasSide(context) { page.drawSide(context, into: &surface, areas.side) }
        if isBox { top.view(context, into: &surface, areas) }
        drawNotice(into: &surface, areas.work)
        // What stands for a key that does nothing now can't be clicked.
        surface.keepTargets { target in
            if case .key(let key) = target { keys.hold(key) } else { true }
        }
    }

    /// Draws the frame, or takes it as it was drawn last: a letter seldom changes it.
    private func draw(_ frame: Frame, into surface: inout Surface) -> Frame.Areas {
        let question = FrameQuestion(frame: frame, size: surface.size)
        let drawn = context.lastFrame.answer(to: question) { FrameAnswer(question) }
        surface = drawn.surface
        return drawn.areas
    }

    /// The text field with the keyboard, if a letter in it is all that happened since the last
    /// frame.
    public func echo(width: Int) -> Surface? {
        guard hasOnlyTyped, let field = top.typing else { return nil }
        var row = Surface(width: width, height: 1)
        field.draw(into: &row, rect: row.bounds, focused: true)
        return row
    }

    /// Every key that does something now, asked for once a frame.
    private struct ShownKeys {
        let own: [KeyHint]
        let everywhere: [KeyHint]

        func hold(_ key: Key) -> Bool {
            own.contains { $0.keys.contains(key) } || everywhere.contains { $0.keys.contains(key) }
        }
    }

    private var shownKeys: ShownKeys {
        ShownKeys(own: top.hints(context), everywhere: globalKeys.map { $0.hint })
    }

    private func frame(around page: any Screen, _ keys: ShownKeys) -> Frame {
        if let heading = page.heading(context) { return frame(under: heading, page, keys) }
        let brand = context.isSignedIn ? context.brand : nil
        var frame = Frame(title: brand?.name.uppercased() ?? "STAND")
        if context.desk.lead != nil { frame.title += "  " + context.texts.lead.title }
        frame.banner = context.capabilities.isRehearsal ? context.texts.frame.rehearsal : ""
        if context.isSignedIn, let session = context.desk.session {
            frame.right = session.genius.text
            // While a new customer is typed in, nobody else's initials stand above.
            let linked = page is CreateScreen ? nil : context.journey?.linkedCustomer
            frame.badge = Badge(initials: linked?.initials)
            frame.badgeKey = type(of: top).takesGlobalKeys ? .function(10) : nil
        }
        frame.centre = centre
        frame.stages = page is HomeScreen ? [] : stages
        frame.hasSide = page.hasSide(context)
        frame.footer = footer(keys)
        frame.status = StatusLine(context).text
        frame.saved = saved
        return frame
    }

    /// The frame of a page that is nobody's visit.
    private func frame(
        under heading: PageHeading, _ page: any Screen, _ keys: ShownKeys
    ) -> Frame {
        var frame = Frame(title: heading.title)
        frame.banner = context.capabilities.isRehearsal ? context.texts.frame.rehearsal : ""
        frame.centre = heading.centre
        frame.right = heading.right
        frame.hasSide = page.hasSide(context)
        frame.footer = footer(keys)
        frame.status = heading.status ?? StatusLine(context).text
        frame.saved = saved
        return frame
    }

    private var centre: String {
        if let lead = context.desk.openLead {
            let spoken = lead.form.language.map(context.texts.frame.languageName)
            return [lead.market.rawValue, spoken].compactMap { $0 }.joined(separator: " · ")
        }
        guard let journey = context.journey else {
            return context.isSignedIn ? context.texts.frame.nobodyLinked : ""
        }
        return journey.market.rawValue + " · " + context.texts.frame.languageName(journey.language)
    }

    private var stages: [Frame.Stage] {
        guard let journey = context.journey else { return [] }
        let here = stageShown(journey)
        return Stage.allCases.map { stage in
            let isDone = stage < here || stage == .pointOfSale && journey.dealer != nil
            return Frame.Stage(
                context.texts.frame.stage(stage),
                stage == here ? .here : isDone ? .done : .ahead,
                isWay: overlays.isEmpty && way(to: stage) != nil)
        }
    }

    /// The journey's stage; a quote that is sent while a correction was begun stands further on.
    private func stageShown(_ journey: Journey) -> Stage {
        if base is CloseScreen { return .disconnect }
        return base is SendOutScreen && journey.quoteToCorrect != nil ? .email : journey.stage
    }

    /// The footer is made of the live keys, so it can't name one that does nothing.
    ///
    /// The way back, the menu and help stand last, and stay where room is short. What still has
    /// no room, `…` after help tells of: its page names every key.
    var footer: Footer { footer(shownKeys) }

    private func footer(_ keys: ShownKeys) -> Footer {
        let leaving = keys.own.filter { $0.keys.first == .escape }
        let always = leaving + keys.everywhere.filter { $0.footer == .whole }
        let spare = keys.everywhere.filter { $0.footer != .whole }
        let items = keys.own.filter { $0.keys.first != .escape } + spare + always
        return Footer(
            items.compactMap { $0.footerItem(context.texts.keys) }, kept: always.count)
    }

    var saved: String {
        let words = context.texts.frame
        if saving.hasFailed { return words.savingFailed }
        if !context.isStarted { return words.opening }
        let isBusy = pending != nil || saving.draftsUnderWay > 0 || isDraftDue
        return isBusy ? words.savingNow : words.saved
    }

    private func drawNotice(into surface: inout Surface, _ work: Rect) {
        guard let notice else { return }
        let style: Style =
            switch notice.tone {
            case .good: .good
            case .warning: .warning
            case .error: .error
            }
        let lines = min(3, TextBlock(notice.text).lines(width: work.width - 1).count)
        let place = work.split(bottom: lines).bottom
        surface.fill(place)
        surface.cover(place)
        TextBlock(notice.text).draw(
            into: &surface, rect: place.columns(from: 0, count: place.width - 1), style: style)
    }

    private func drawTooSmall(into surface: inout Surface) {
        let words = context.texts.frame.tooSmall(
            Self.smallest.width, Self.smallest.height, surface.size.width, surface.size.height)
        TextBlock(words).draw(into: &surface, rect: surface.bounds, style: .warning)
    }
}

extension App {
    /// The colour of the brand, for the title and the ball.
    public var accent: RGB {
        guard let colour = context.brand?.colour else { return RGB(70, 90, 120) }
        return RGB(
            UInt8(clamping: colour.red), UInt8(clamping: colour.green),
            UInt8(clamping: colour.blue))
    }
}
