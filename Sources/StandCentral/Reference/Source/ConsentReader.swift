internal import JourneyEngine

/// Reads `consents.yaml`: the words of the three consents, in one version.
struct ConsentReader {
    let file: SourceNode

    func consents() -> [ConsentText] {
        file.allow("version", "preferencesPage", "consents")
        let version = file.string("version")
        let page = file.string("preferencesPage")
        if !page.hasPrefix("https://") {
            file.report("the preferences page is an address that begins with https://")
        }
        let consents = file.list("consents").compactMap { row in
            consent(row, version: version, page: page)
        }
        for purpose in ConsentPurpose.allCases {
            let count = consents.filter { $0.purpose == purpose }.count
            if count != 1 {
                file.report("consent “\(purpose.rawValue)” stands there \(count) times, not once")
            }
        }
        return ConsentPurpose.allCases.compactMap { purpose in
            consents.first { $0.purpose == purpose }
        }
    }

    private func consent(_ row: SourceNode, version: String, page: String) -> ConsentText? {
        guard let purpose = row.required("purpose")?.choice(ConsentPurpose.self) else { return nil }
        let node = row.about("consent \(purpose.rawValue)")
        node.allow("purpose", "title", "text", "policySection")
        let text = node.required("text")?.sentence(atMost: 420) ?? LocalizedText("")
        for words in text.all where words.lineCount(width: 70) > 6 {
            node.report("“\(words.prefix(30))…” takes more than six lines of 70 characters")
        }
        return ConsentText(
            purpose: purpose, version: version,
            title: node.required("title")?.sentence(atMost: 60) ?? LocalizedText(""),
            text: text,
            policySection: node.required("policySection")?.sentence(atMost: 70)
                ?? LocalizedText(""),
            preferencesPage: page)
    }
}

extension String {
    /// The number of lines that the words take when no line is longer than `width` characters.
    fileprivate func lineCount(width: Int) -> Int {
        var (lines, used) = (1, 0)
        for word in split(separator: " ") {
            let needed = used == 0 ? word.count : used + 1 + word.count
            if needed > width, used > 0 { lines += 1 }
            used = needed > width ? word.count : needed
        }
        return lines
    }
}
