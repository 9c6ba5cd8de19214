internal import JourneyEngine

/// The names of `texts/*.yaml` by id: one name space over all files.
struct TextTable {
    private var texts: [String: LocalizedText] = [:]
    private var files: [String: String] = [:]

    /// Adds the texts of a file.
    mutating func add(_ file: SourceNode) {
        for (id, node) in file.members {
            let entry = node.about("text \(id)")
            if !id.isIdentifier {
                entry.report("an id has lower-case letters a to z, digits and hyphens only")
            }
            if let other = files[id] {
                entry.report("the id is already in \(other); keep one of the two")
            }
            files[id] = file.file
            texts[id] = entry.name()
        }
    }

    /// The text of an id that a source names.
    func text(_ id: String, for node: SourceNode) -> LocalizedText {
        guard let text = texts[id] else {
            node.report("there is no text “\(id)”; add it to a file in texts/")
            return LocalizedText(id)
        }
        return text
    }

    /// A name written in place: the id of a text, a proper name, or four languages.
    func name(_ node: SourceNode) -> LocalizedText {
        if let id = node.plain, id.isIdentifier { return text(id, for: node) }
        return node.name()
    }
}
