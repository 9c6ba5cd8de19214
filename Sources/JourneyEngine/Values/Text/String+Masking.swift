/// How a person is shown where strangers may look on: enough to recognise, too little to copy.
extension String {
    /// The first letter of each word, the last of the last long one, at most six stars between:
    /// `van den Bossche` is `v** d** B*****e`.
    fileprivate var starred: String {
        let words = split(separator: " ")
        return words.enumerated().map { index, word in
            guard let first = word.first, word.count > 1 else { return String(word) }
            let isLast = index == words.count - 1
            let end = isLast && word.count > 3 ? word.last.map(String.init) ?? "" : ""
            let hidden = min(6, word.count - 1 - end.count)
            return String(first) + String(repeating: "*", count: hidden) + end
        }.joined(separator: " ")
    }
}

extension PersonName {
    /// A name in a list that everyone can see: `M. L*****c`.
    public static func masked(first: PersonName?, last: PersonName?) -> String {
        let start = first?.text.first.map { "\($0)." }
        return [start, last?.text.starred].compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}

extension Person {
    /// The name as a list shows it: `M. L*****c`.
    public var masked: String { PersonName.masked(first: firstName, last: lastName) }
}

extension Company {
    /// The name as a list shows it: `G***** B*l`.
    public var masked: String { name.text.starred }
}

extension CustomerCard {
    /// The visitor's name as a list shows it, or the company's where no visitor is known.
    public var masked: String { person?.masked ?? company?.masked ?? "" }
}

extension EmailAddress {
    /// `m***@y***.com`.
    public var masked: String {
        let domain = domain
        guard let first = text.first, let host = domain.first else { return "***" }
        let ending = domain.split(separator: ".").last.map { ".\($0)" } ?? ""
        return "\(first)***@\(host)***\(ending)"
    }
}

extension MobileNumber {
    /// The last two digits: `** ** 28`.
    public var masked: String { "** ** " + text.suffix(2) }
}
