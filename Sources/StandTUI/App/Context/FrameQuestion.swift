import TerminalKit

/// All that a drawn frame depends on.
struct FrameQuestion: Equatable, Sendable {
    let frame: Frame
    let size: Size
}

/// A frame on a surface that holds nothing else, and where there is room in it.
struct FrameAnswer: Sendable {
    let surface: Surface
    let areas: Frame.Areas

    init(_ question: FrameQuestion) {
        var surface = Surface(width: question.size.width, height: question.size.height)
        areas = question.frame.draw(into: &surface)
        self.surface = surface
    }
}
