extension Catalogue {
    /// models of one brand, each once and none that can't be had at all.
    func models(of brand: Brand?, _ ids: [String]) throws(Rejection) -> [String] {
        if ids.isEmpty { throw Rejection("R-214", .models, .empty) }
        var wanted: [String] = []
        for id in ids where !wanted.contains(id) {
            guard let model = model(id) else {
                throw Rejection("R-206", field: .models, .unknown(id))
            }
            if let brand, model.brand != brand {
                throw Rejection("R-206", field: .models, .otherBrandModel(model.name, brand))
            }
            if case .unavailable(let why) = model.availability {
                throw Rejection("R-130", field: .models, .unavailable(why))
            }
            wanted.append(id)
        }
        return wanted
    }

    /// models that are sold in a market.
    func requireModels(_ form: LeadForm, in market: Market) throws(Rejection) {
        let stray = models(of: form).first { !$0.markets.contains(market) }
        if let stray { throw Rejection("R-130", field: .models, .otherMarketModel(stray.name)) }
    }

    /// at least one of the models has to allow what is wished, and none may be turned from
    /// news into a call that nobody asked for.
    func requireOffer(_ form: LeadForm) throws(Rejection) {
        let models = models(of: form)
        guard let wish = form.wish, !models.isEmpty else { return }
        let orderable = models.filter { $0.availability == .orderable }
        let obstacles: [Model] =
            switch wish {
            case .keepMeInformed: orderable
            case .quote: orderable.isEmpty ? models : []
            case .testDrive: models.contains(where: \.isTestDriven) ? [] : models
            }
        guard obstacles.isEmpty else {
            throw Rejection(
                "R-205", field: .cta, .requestNotOffered(wish, obstacles.map(\.name)),
                suggestion: Self.suggestion(obstacles).rawValue)
        }
    }

    /// The models of a form, as far as the catalogue has them.
    func models(of form: LeadForm) -> [Model] {
        (form.models ?? []).compactMap { model($0) }
    }

    private static func suggestion(_ models: [Model]) -> LeadRequest {
        models.contains { $0.availability == .orderable } ? .quote : .keepMeInformed
    }
}

extension Model {
    /// What a visitor can ask for about the model, the usual thing first.
    public var leadRequests: [LeadRequest] {
        if availability != .orderable { return [.keepMeInformed] }
        return hasTestDrive ? [.quote, .testDrive] : [.quote]
    }

    fileprivate var isTestDriven: Bool { leadRequests.contains(.testDrive) }
}
