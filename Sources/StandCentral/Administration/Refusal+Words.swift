internal import SyncProtocol

extension Administration.Refusal {
    /// The exit code of a program that ends with this refusal: 1 the answer is no, 2 wrong use, 3
    /// the environment.
    package var exitCode: Int32 {
        switch self {
        case .unknownLicence, .brokenPackage, .unknownMail, .mailIsThrough: 1
        case .notACode, .unknownBrand, .unfitShow, .unfitSeats, .pastDay, .notACustomer: 2
        case .store: 3
        }
    }

    /// One line that says what is wrong.
    package var message: String {
        switch self {
        case .notACode(let failure): failure.description
        case .unknownLicence: "no licence has this code"
        case .unknownBrand(""): "name at least one brand"
        case .unknownBrand(let brand): "there is no brand “\(brand)”"
        case .unfitShow: "a show is 1 to 16 capitals, digits and hyphens, such as BMS-2026"
        case .unfitSeats: "a licence is for 1 to \(Administration.mostSeats) terminals"
        case .pastDay: "the last day lies in the past"
        case .brokenPackage(let failure): "the package is refused: \(failure)"
        case .notACustomer: "a customer's id is a UUID of 36 characters"
        case .unknownMail: "there is no mail of this number: see `mail list`"
        case .mailIsThrough: "the mail was handed over, or is being handed over now"
        case .store(let error): error.description
        }
    }
}
