/// Tables for spreadsheets, safe against what those would take for a formula.
enum CSV {
    /// A line of cells.
    static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

    /// A quoted cell; what would start a formula is kept from it by an apostrophe.
    private static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map(formulaStarts.contains) ?? false
        let safe = (isFormula ? "'" : "") + text
        guard safe.unicodeScalars.contains(where: quotedScalars.contains) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    /// What a spreadsheet takes for the start of a formula, in full width as well.
    private static let formulaStarts = Set("=+-@＝＋－＠\t\r\n".unicodeScalars)
    private static let quotedScalars = Set(",\"\r\n".unicodeScalars)
}
