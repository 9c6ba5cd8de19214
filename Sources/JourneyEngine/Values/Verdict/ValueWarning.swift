/// What looks odd in an accepted value.
public enum ValueWarning: Sendable, Hashable, Codable {
    /// The address is well formed but its domain looks like a slip (`R-121`).
    case emailSlip(found: String, likely: String)
    /// The address has capitals, perhaps by the Caps Lock key (`R-121`).
    case emailCapitals
    /// The part before `@` has a character that many mail servers refuse (`R-121`).
    case emailCharacter(String)
    /// Belgian mobile numbers that start like this are not assigned today (`R-118`).
    case mobileUnassigned(start: String)
    /// Luxembourg mobile numbers that start like this are unusual (`R-118`).
    case mobileUnusual(start: String)
    /// The number has another country code than the one preset (`R-118`).
    case phoneForeign
    /// The agreed placeholder: the dealer completes the number (`R-119`).
    case vatToComplete
    /// The number is of the other country than the one preset (`R-119`).
    case vatOtherCountry(found: String)
    /// The number is all zeros: well formed, but nobody's (`R-119`).
    case vatAllZeros
    /// The code is well formed but not in the table (`R-120`).
    case postalCodeUnknown
    /// The name has a character rarely found in names (`R-116`).
    case nameCharacter(String)
    /// A customer of this terminal has the same (`R-110`).
    case knownHere
    /// The ticket has a value for the field that can't be used (`R-203`).
    case ticketValueLeft
    /// Characters that cannot be shown were dropped (`R-204`).
    case charactersDropped(count: Int)
}
