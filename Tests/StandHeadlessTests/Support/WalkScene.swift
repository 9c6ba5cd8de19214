import Foundation
import LocalStore
import Testing

@testable import StandHeadless

/// A walk over a data folder of its own; removed at the end.
final class WalkScene {
    let path = FileManager.default.temporaryDirectory.appending(path: "walk-\(UUID())").path
    let workplace: Workplace
    var walk: Walk

    init(_ given: [String] = [], isStrict: Bool = false) throws {
        let package = try SmallShow.package()
        workplace = try Workplace.open(
            FolderLock(StandFolder(path: path)), credentials: nil, sample: { package })
        walk = Walk(workplace.recorder, isStrict: isStrict)
        for line in given {
            let answer = try say(line)
            try #require(answer.isAccepted, "\(line) → \(answer.line)")
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The answer to a line.
    @discardableResult
    func say(_ line: String) throws -> Said {
        switch try walk.take(line) {
        case .answer(let answer), .lastAnswer(let answer): try Said(answer)
        case .nothing: try Said("{}")
        }
    }
}

/// An answer of a walk, taken apart.
struct Said {
    let line: String
    let fields: [String: Any]

    init(_ line: String) throws {
        self.line = line
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        fields = try #require(object as? [String: Any])
    }

    var keys: Set<String> { Set(fields.keys) }
    var isAccepted: Bool { fields["ok"] as? Bool == true }
    var events: [String] { fields["events"] as? [String] ?? [] }
    var ids: [String: String] { fields["ids"] as? [String: String] ?? [:] }
    var results: [String] { fields["results"] as? [String] ?? [] }
    var totalCents: Int? { fields["totalCents"] as? Int }
    var warnings: [[String: String]] { fields["warnings"] as? [[String: String]] ?? [] }

    func text(_ key: String) -> String? { fields[key] as? String }
}

// MARK: - Ways to a stage

extension WalkScene {
    static let signedIn = [#"{"do":"signIn","id":"TA48213"}"#]
    static let branded = signedIn + [#"{"do":"chooseBrand","brand":"citroen"}"#]
    static let begun = branded + [#"{"do":"begin","market":"BE","language":"en"}"#]
    static let searched = begun + [#"{"do":"search","name":"Leblanc"}"#]
    static let created = searched + [marie()]
    static let answered =
        created
        + ["contact", "experience", "partners"].map {
            #"{"do":"answerConsent","purpose":"\#($0)","answer":"no"}"#
        }
    static let asked = answered + [#"{"do":"createAccount"}"#]
    static let linked = asked + [#"{"do":"continueWithCustomer"}"#]
    static let modelled = linked + [#"{"do":"chooseModel","model":"citroen/city"}"#]
    static let trimmed = modelled + [#"{"do":"chooseTrim","id":"you"}"#]
    static let configured = trimmed + [#"{"do":"chooseEngine","id":"electric"}"#]
    static let confirmed = configured + [#"{"do":"confirmConfiguration"}"#]
    static let atBasket = confirmed + [#"{"do":"choosePointOfSale","dealer":"carrect"}"#]
    static let quoted = atBasket + [#"{"do":"issueQuote"}"#]
    static let sent = quoted + [#"{"do":"sendOut"}"#]
    static let vanChosen =
        linked + [
            #"{"do":"chooseBrand","brand":"ds"}"#, #"{"do":"chooseModel","model":"ds/van"}"#,
        ]
    static let vanAtBasket =
        vanChosen + [
            #"{"do":"chooseTrim","id":"short"}"#, #"{"do":"chooseEngine","id":"diesel"}"#,
            #"{"do":"confirmConfiguration"}"#, #"{"do":"choosePointOfSale","dealer":"carrect"}"#,
        ]

    /// The line that creates Marie, with another email address or mobile number.
    static func marie(
        email: String = "marie.leblanc@yopmail.com", mobile: String = "474741428"
    ) -> String {
        #"""
        {"do":"createCustomer","companyCar":false,"title":"mrs","firstName":"Marie",\#
        "lastName":"Leblanc","email":"\#(email)","emailAgain":"\#(email)",\#
        "mobile":"\#(mobile)","postalCode":"1000"}
        """#
    }
}
