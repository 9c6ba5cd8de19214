extension Frame {
    /// Columns between the lines of the side card: 22 at 80 columns, more on a wide screen.
    private func sideWidth(_ width: Int) -> Int { min(36, max(22, width * 22 / 80)) }

    /// Draws the frame over the whole surface.
    ///
    /// - Returns: where the screen may draw: inside the lines, one column in from the left one.
    @discardableResult
    public func draw(into surface: inout Surface) -> Areas {
        let all = surface.bounds
        guard all.width >= 40, all.height >= 8 else { return Areas(work: all, side: all.row(-1)) }
        let top = stages.isEmpty ? 1 : 2
        let bottom = all.height - Self.footRows
        surface.box(all)
        surface.horizontalLine(x: 0, y: top, length: all.width)
        surface.horizontalLine(x: 0, y: bottom, length: all.width)
        drawTitle(into: &surface)
        drawStages(into: &surface, rect: Rect(x: 2, y: 1, width: all.width - 3, height: 1))
        drawFoot(into: &surface, rect: Rect(x: 2, y: bottom + 1, width: all.width - 4, height: 2))
        let body = Rect(x: 2, y: top + 1, width: all.width - 3, height: bottom - top - 1)
        guard hasSide else {
            return Areas(work: body.centred(width: Self.measure), side: body.row(-1))
        }
        let side = sideWidth(all.width)
        let line = all.width - side - 2
        surface.verticalLine(x: line, y: top, length: bottom - top + 1)
        return Areas(
            work: body.columns(from: 0, count: line - 2),
            side: body.columns(from: line, count: side - 1))
    }

    private func drawTitle(into surface: inout Surface) {
        let width = surface.size.width
        let rightWidth = TextWidth.of(SafeText.visible(right))
        let rightStart = width - 4 - rightWidth
        var x = 2
        x += surface.draw(" \(title) ", x: x, y: 0, width: width / 3, style: .title)
        if !banner.isEmpty {
            let room = max(0, rightStart - x - 1)
            x += surface.draw(" \(banner) ", x: x, y: 0, width: room, style: .banner)
        }
        if !right.isEmpty { surface.draw(" \(right) ", x: rightStart, y: 0, style: .normal) }
        let ball = badge?.text ?? ""
        let ballWidth = ball.isEmpty ? 0 : TextWidth.of(ball) + 1
        let centreWidth = TextWidth.of(SafeText.visible(centre)) + (centre.isEmpty ? 0 : 2)
        let middle = max(x + 1, (width - centreWidth - ballWidth) / 2)
        let room = rightStart - middle - 1
        guard room > 0, centreWidth + ballWidth > 0 else { return }
        var rest = Rect(x: middle, y: 0, width: room, height: 1)
        if let badge {
            surface.put(.blank(), x: rest.x, y: 0)
            let place = rest.split(left: 1).rest
            let taken = badge.draw(into: &surface, rect: place)
            if let badgeKey {
                surface.onClick(place.columns(from: 0, count: taken), .key(badgeKey))
            }
            rest = rest.split(left: taken + 1).rest
        }
        if !centre.isEmpty { surface.draw(" \(centre) ", in: rest) }
    }

    private func drawStages(into surface: inout Surface, rect: Rect) {
        var x = rect.x
        for (index, stage) in stages.enumerated() {
            let label: String
            let style: Style
            switch stage.state {
            case .done: (label, style) = ("[x] " + stage.name, .stageDone)
            case .here: (label, style) = ("(•) " + stage.name, .stageHere)
            case .ahead: (label, style) = (stage.name, .dim)
            }
            let place = rect.columns(from: x - rect.x)
            let width = surface.draw(label, in: place, style: style)
            if stage.isWay {
                surface.onClick(place.columns(from: 0, count: width), .item(Self.stageGroup, index))
            }
            x += width + 2
        }
    }

    private func drawFoot(into surface: inout Surface, rect: Rect) {
        footer.draw(into: &surface, rect: rect.row(0))
        let savedWidth = TextWidth.of(SafeText.visible(saved))
        let (left, end) = rect.row(1).split(right: savedWidth)
        surface.draw(status, in: left.columns(from: 0, count: left.width - 1), style: .dim)
        surface.draw(saved, in: end, style: .dim)
    }
}
