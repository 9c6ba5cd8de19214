/// A field of the walk and of the screens, under the name it has in scripts.
public enum Field: String, Sendable, Hashable, Codable, CaseIterable {
    case id, brand, market, language
    case name, email, emailAgain, mobile, secondPhone, vat, kind, title, firstName, lastName
    case companyName, postalCode, city, country, companyCar
    case purpose, answer
    case model, length, height, weight, skip, trim, engine, colour, upholstery, wheels, option
    case dealer, near, index, wish, text, code
    case quote, again, reason, customer, result, confirm
    case payload, agreed, field, value, models, cta, whenToBuy, tradeIn, pointOfSale, comment
    case company, emailRead, lead, vin
}
