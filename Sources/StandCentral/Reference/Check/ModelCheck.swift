internal import JourneyEngine

/// Checks that what a model is made of fits together, its options apart.
struct ModelCheck {
    let model: Model
    let node: SourceNode

    func run() {
        checkIdentity()
        checkTrims()
        checkVersions()
        for trim in model.trims {
            checkFinish(trim, trim.colour, among: model.colours, called: "colour")
            checkFinish(trim, trim.upholstery, among: model.upholsteries, called: "upholstery")
            checkFinish(trim, trim.wheels, among: model.wheels, called: "wheels")
        }
        for finish in model.colours + model.upholsteries + model.wheels {
            checkKnown(finish.trims, of: finish.id)
        }
    }

    private func checkIdentity() {
        let prefix = model.brand.rawValue + "/"
        if !model.id.hasPrefix(prefix) || !String(model.id.dropFirst(prefix.count)).isIdentifier {
            node.report("the id must be \(prefix) and a name in lower-case letters and digits")
        }
        checkUnique(model.trims.map(\.id), "trim")
        checkUnique(model.engines.map(\.id), "engine")
        checkUnique(model.colours.map(\.id), "colour")
        checkUnique(model.upholsteries.map(\.id), "upholstery")
        checkUnique(model.wheels.map(\.id), "wheels")
        checkUnique(model.options.map(\.id), "option")
    }

    private func checkUnique(_ ids: [String], _ kind: String) {
        var seen: Set<String> = []
        for id in ids where !seen.insert(id).inserted {
            node.report("\(kind) “\(id)” stands there twice; keep one")
        }
    }

    private func checkTrims() {
        if model.availability == .orderable, model.versions.isEmpty {
            node.report("an orderable model needs at least one version with a price")
        }
        let bodies = model.trims.filter { $0.body != nil }.count
        if bodies != 0, bodies != model.trims.count {
            node.report("some trims have a body and some don't; give each trim its body")
        }
        for trim in model.trims where trim.equipment.isEmpty {
            node.report("trim “\(trim.id)” has no standard equipment; list what it comes with")
        }
    }

    private func checkVersions() {
        var seen: Set<[String]> = []
        for version in model.versions {
            let pair = "version \(version.trim) with \(version.engine)"
            if !seen.insert([version.trim, version.engine]).inserted {
                node.report("\(pair) stands there twice; keep one")
            }
            if model.trim(version.trim) == nil {
                node.report("\(pair): the model has no trim “\(version.trim)”")
            }
            guard let engine = model.engine(version.engine) else {
                node.report("\(pair): the model has no engine “\(version.engine)”")
                continue
            }
            checkConsumption(version.consumption, of: engine.energy, pair)
        }
        for trim in model.trims where !model.versions.contains(where: { $0.trim == trim.id }) {
            node.report("trim “\(trim.id)” has no version; pair it with an engine")
        }
        for engine in model.engines
        where !model.versions.contains(where: { $0.engine == engine.id }) {
            node.report("engine “\(engine.id)” has no version; pair it with a trim")
        }
    }

    private func checkConsumption(_ uses: Consumption, of energy: Energy, _ pair: String) {
        if energy == .electric, uses.co2 != 0 || uses.range == nil {
            node.report("\(pair): an electric engine has co2: 0 and a range")
        }
        if energy != .electric, uses.co2 == 0 {
            node.report("\(pair): only an electric engine has co2: 0")
        }
        if energy != .electric, energy != .plugIn, uses.range != nil {
            node.report("\(pair): only an electric or plug-in engine has a range")
        }
    }

    private func checkFinish(
        _ trim: Trim, _ id: String, among finishes: [Finish], called kind: String
    ) {
        guard let finish = finishes.first(where: { $0.id == id }) else {
            node.report("trim “\(trim.id)” comes with \(kind) “\(id)”, which the model hasn't")
            return
        }
        if !finish.trims.contains(trim.id) {
            node.report("trim “\(trim.id)” comes with \(kind) “\(id)”, which isn't for that trim")
        }
    }

    private func checkKnown(_ trims: [String], of finish: String) {
        for trim in trims where model.trim(trim) == nil {
            node.report("“\(finish)” is for trim “\(trim)”, which the model hasn't")
        }
        if trims.isEmpty { node.report("“\(finish)” is for no trim; name one, or leave it out") }
    }
}
