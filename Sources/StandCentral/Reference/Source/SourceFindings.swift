/// Collects what is wrong while a source is read, so that one run names everything.
///
/// A reader that meets a problem reports it here and goes on with a harmless value: nothing is
/// built from a source that has any.
final class SourceFindings {
    private(set) var problems: [SourceProblem] = []

    func report(_ problem: SourceProblem) {
        problems.append(problem)
    }
}
