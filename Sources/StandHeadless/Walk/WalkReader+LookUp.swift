import JourneyEngine
import LocalStore

/// What has to be looked up or put together.
extension WalkReader {
    /// a customer by id, or by the place among the last search's results.
    func linked(_ line: WalkLine) throws(Rejection) -> CustomerID {
        if let index = try line.number(.result, "R-113") {
            guard results.indices.contains(index) else {
                throw Rejection("R-113", field: .result, .unknown(String(index)))
            }
            return results[index]
        }
        let text = try line.text(.customer, "R-113") ?? ""
        guard let id = CustomerID(text) else {
            throw Rejection("R-113", field: .customer, .unknown(text))
        }
        return id
    }

    /// by name, email, mobile or VAT number, of one kind or of any.
    func query(_ line: WalkLine) throws(Rejection) -> CustomerQuery {
        let isOfAny = try line.text(.kind, "R-113") == "any"
        let kind: CustomerKind? = isOfAny ? nil : try line.choice(.kind, "R-113")
        let email = try line.text(.email, "R-111") ?? ""
        for (field, rule) in [(Field.vat, "R-112" as Rule), (.mobile, "R-111"), (.name, "R-111")] {
            if let text = try line.text(field, rule) {
                return CustomerQuery(text: text, email: email, kind: kind)
            }
        }
        guard !email.isEmpty else { throw Rejection("R-111", field: .name, .value(.empty)) }
        return CustomerQuery(text: email, kind: kind)
    }

    /// the ranges; none when the filter is skipped.
    func filter(_ line: WalkLine) throws(Rejection) -> DimensionFilter? {
        if try line.flag(.skip, "R-131") == true { return nil }
        return DimensionFilter(
            length: try line.range(.length, "R-131"), height: try line.range(.height, "R-131"),
            weight: try line.range(.weight, "R-131"))
    }

    /// a dealer by id, or by the place among the nearest to a postal code.
    func dealer(
        _ line: WalkLine, _ picture: Picture, _ catalogue: any Catalogue
    ) throws(Rejection) -> String {
        if let id = try line.text(.dealer, "R-140") { return id }
        // The engine refuses it then, with the reason.
        guard let journey = picture.desk.journey else { return "" }
        let typed = try line.text(.near, "R-140") ?? ""
        let code = try PostalCode.check(typed, country: journey.market.country, field: .near).value
        let points = catalogue.pointsOfSale(
            of: journey.brand, in: journey.market,
            near: catalogue.place(nearPostalCode: code.text, in: journey.market))
        let index = try line.number(.index, "R-140") ?? 0
        guard points.indices.contains(index) else {
            throw Rejection("R-140", field: .index, .unknown(String(index)))
        }
        return points[index].dealer.id
    }

    /// R-160 … R-162: the four checks of the send-out.
    func request(_ line: WalkLine) throws(Rejection) -> SendOutRequest {
        var request = SendOutRequest(
            email: try line.text(.email, "R-161"), language: try line.choice(.language, "R-161"),
            brand: try line.choice(.brand, "R-161"), again: try line.text(.again, "R-162"))
        if let text = try line.text(.quote, "R-160") {
            guard let quote = QuoteID(text) else {
                throw Rejection("R-160", field: .quote, .unknown(text))
            }
            request.quote = quote
        }
        return request
    }
}

extension CustomerForm {
    /// The form as a line fills it; every field is checked later, by the engine.
    init(_ line: WalkLine) throws(Rejection) {
        self.init()
        companyCar = try line.flag(.companyCar, "R-117")
        kind = try line.text(.kind, "R-117")
        title = try line.text(.title, "R-116")
        firstName = try line.text(.firstName, "R-116")
        lastName = try line.text(.lastName, "R-116")
        email = try line.text(.email, "R-121")
        emailAgain = try line.text(.emailAgain, "R-121")
        mobile = try line.text(.mobile, "R-118")
        secondPhone = try line.text(.secondPhone, "R-116")
        postalCode = try line.text(.postalCode, "R-120")
        city = try line.text(.city, "R-116")
        country = try line.text(.country, "R-116")
        language = try line.text(.language, "R-116")
        companyName = try line.text(.companyName, "R-116")
        vat = try line.text(.vat, "R-119")
    }
}
