internal import JourneyEngine

extension Money {
    /// As programs read it: `21169.98`.
    var plain: String {
        let rest = String(abs(cents % 100))
        let sign = cents < 0 ? "-" : ""
        return "\(sign)\(abs(cents / 100)).\(rest.utf8.count == 1 ? "0" : "")\(rest)"
    }
}
