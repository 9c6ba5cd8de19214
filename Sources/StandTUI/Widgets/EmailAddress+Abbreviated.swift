import JourneyEngine

extension EmailAddress {
    /// `m***@y***.com`: enough for its owner to know it, too little for a stranger.
    var abbreviated: String {
        let halves = text.split(separator: "@")
        guard halves.count == 2, let first = halves[0].first, let domain = halves[1].first else {
            return "***"
        }
        let ending = halves[1].split(separator: ".").last.map { ".\($0)" } ?? ""
        return "\(first)***@\(domain)***\(ending)"
    }
}
