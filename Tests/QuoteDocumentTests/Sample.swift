import FoundationEssentials
import JourneyEngine
import QuoteDocument

/// The quotes that are kept as fixtures, as the terminal hands them over.
enum Sample {
    static func json(_ language: Language) throws -> [UInt8] {
        let folder = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }
        let path = folder + "/fixtures/documents/quote.\(language.rawValue).json"
        return Array(try Data(contentsOf: URL(filePath: path)))
    }

    static func handover(_ language: Language = .english) throws -> QuoteHandover {
        try QuoteHandover(json: json(language))
    }
}

/// A setter whose letters are all half as wide as high.
struct SquareSetter: Typesetter {
    func size(
        of text: String, in style: TextStyle, width: Double
    ) -> (width: Double, height: Double) {
        let whole = Double(text.count) * (style.size / 2 + style.tracking)
        let lines = width > 0 ? max(1, (whole / width).rounded(.up)) : 1
        return (width > 0 ? min(whole, width) : whole, lines * style.size * 1.2)
    }
}
