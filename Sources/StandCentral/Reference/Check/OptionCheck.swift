internal import JourneyEngine

/// Checks that the options of a model can be chosen under their own rules.
struct OptionCheck {
    private let model: Model
    private let rules: OptionRules
    /// The rows the options were read from, in the same order.
    private let rows: [SourceNode]

    init(model: Model, rows: [SourceNode]) {
        self.model = model
        self.rows = rows
        rules = OptionRules(model: model)
    }

    func run() {
        for (option, row) in zip(model.options, rows) {
            let node = row.about("option \(option.id)")
            guard checkReferences(option, node) else { continue }
            checkPlace(option, node)
            checkSatisfiable(option, node)
        }
        for (version, problem) in model.versions.lazy.compactMap(standardProblem) {
            rows.first?.report("on trim “\(version.trim)” with “\(version.engine)”, \(problem)")
        }
    }

    /// Whether the option speaks only of what the model has.
    private func checkReferences(_ option: VehicleOption, _ node: SourceNode) -> Bool {
        let trims = (option.trims + option.includedIn).filter { model.trim($0) == nil }
        let engines = option.engines.filter { model.engine($0) == nil }
        let others = option.requires + option.excludes + option.contains
        let options = others.filter { model.option($0) == nil }
        for id in trims { node.report("the model has no trim “\(id)”") }
        for id in engines { node.report("the model has no engine “\(id)”") }
        for id in options { node.report("a rule names option “\(id)”, which the model hasn't") }
        if others.contains(option.id) { node.report("a rule of the option names itself") }
        return trims.isEmpty && engines.isEmpty && options.isEmpty && !others.contains(option.id)
    }

    private func checkPlace(_ option: VehicleOption, _ node: SourceNode) {
        for trim in option.trims where option.includedIn.contains(trim) {
            node.report("trim “\(trim)” has it both included and at a price; keep one")
        }
        if !model.versions.isEmpty, !model.versions.contains(where: { rules.has(option, on: $0) }) {
            node.report("no version can have it: its trims are never built with its engines")
        }
    }

    private func checkSatisfiable(_ option: VehicleOption, _ node: SourceNode) {
        let brought = rules.closure(of: option)
        if let (left, right) = rules.conflict(in: brought) {
            node.report("it brings “\(left)” and “\(right)”, which exclude each other")
            return
        }
        let versions = model.versions.filter { rules.has(option, on: $0) }
        guard !versions.isEmpty else { return }
        let isPossible = versions.contains { version in
            brought.allSatisfy { rules.has($0, on: version) }
                && rules.conflict(in: brought + rules.standard(on: version)) == nil
        }
        if !isPossible {
            let names = brought.dropFirst().map(\.id).joined(separator: ", ")
            node.report("no version lets it be chosen together with what it needs (\(names))")
        }
    }

    /// What is wrong with the options that come with a version, if anything.
    private func standardProblem(_ version: Version) -> (Version, String)? {
        let standard = rules.standard(on: version)
        if let (left, right) = rules.conflict(in: standard) {
            return (version, "“\(left)” and “\(right)” are both included but exclude each other")
        }
        let present = Set(rules.contents(of: standard).map(\.id))
        for option in standard {
            if let missing = option.requires.first(where: { !present.contains($0) }) {
                return (
                    version, "“\(option.id)” is included but “\(missing)”, which it needs, isn't"
                )
            }
        }
        return nil
    }
}
