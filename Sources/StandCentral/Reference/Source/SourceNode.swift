internal import Yams

/// One node of a source file, with where it stands and what it is about.
struct SourceNode {
    let node: Node
    let file: String
    /// Such as `model citroen/e-c3, option tow-bar`.
    let subject: String
    let findings: SourceFindings

    /// Notes a problem of this node.
    func report(_ sentence: String) {
        findings.report(
            SourceProblem(
                file: file, line: node.mark?.line, subject: subject, sentence: sentence))
    }

    /// The same node, spoken of as a part of what it was about.
    func about(_ part: String) -> SourceNode {
        let whole = subject.isEmpty ? part : "\(subject), \(part)"
        return SourceNode(node: node, file: file, subject: whole, findings: findings)
    }

    private func child(_ node: Node) -> SourceNode {
        SourceNode(node: node, file: file, subject: subject, findings: findings)
    }
}

// MARK: - Structure
extension SourceNode {
    /// The text when this is one plain value.
    var plain: String? { node.scalar?.string }

    /// Whether this has fields of its own.
    var hasFields: Bool { node.mapping != nil }

    /// Reports each field that nobody reads: most often a slip of the pen.
    func allow(_ fields: String...) { allow(fields) }

    /// The same, for fields that are listed elsewhere.
    func allow(_ fields: [String]) {
        for (key, field) in members where !fields.contains(key) {
            let known = fields.sorted().joined(separator: ", ")
            field.report("the field “\(key)” is unknown; the fields are \(known)")
        }
    }

    /// The fields in their order; none, with a problem, when this isn't a mapping.
    var members: [(key: String, value: SourceNode)] {
        guard let mapping = node.mapping else {
            report("fields are expected here, written as “name: value”")
            return []
        }
        return mapping.map { (key: $0.key.scalar?.string ?? "", value: child($0.value)) }
    }

    /// A field that may be absent.
    func optional(_ field: String) -> SourceNode? {
        guard let mapping = node.mapping else { return nil }
        return mapping.first { $0.key.scalar?.string == field }.map { child($0.value) }
    }

    /// A field that must be there.
    func required(_ field: String) -> SourceNode? {
        guard let value = optional(field) else {
            report("the field “\(field)” is missing")
            return nil
        }
        return value
    }

    /// The elements of a list, none when the field is absent.
    func list(_ field: String) -> [SourceNode] {
        optional(field)?.elements ?? []
    }

    /// The elements of this node, which must be a list.
    var elements: [SourceNode] {
        guard let sequence = node.sequence else {
            report("a list is expected here")
            return []
        }
        return sequence.map(child)
    }
}
