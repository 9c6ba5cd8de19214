public import JourneyEngine

/// Something that can be laid out on A4 and printed.
public protocol Paper: Sendable {
    var language: Language { get }
    /// What the file is called by whoever opens it.
    var title: String { get }
    /// In whose name it is given.
    var author: String { get }
    /// When what it says was so; the same paper gives the same file.
    var dated: Timestamp { get }
    /// What stands where on which page.
    func pages(_ setter: any Typesetter) -> [Page]
}

extension QuoteDocument: Paper {
    public var author: String { brand.name }
    public var dated: Timestamp { issued }
    public func pages(_ setter: any Typesetter) -> [Page] { QuoteLayout.pages(self, setter) }
}

extension ConsentReceipt: Paper {
    public var dated: Timestamp { made }
    public func pages(_ setter: any Typesetter) -> [Page] { ConsentLayout.pages(self, setter) }
}

/// Any paper that can be printed, as it was handed over.
public enum PaperHandover {
    /// Reads what was handed over as JSON, of whichever kind it is.
    /// - Throws: ``HandoverFailure``.
    public static func paper(json: [UInt8]) throws(HandoverFailure) -> any Paper {
        guard let form = HandoverForm(json: json) else { throw .unreadable }
        return switch form.paper {
        case nil: QuoteDocument(try QuoteHandover(json: json))
        case ConsentHandover.paper: ConsentReceipt(try ConsentHandover(json: json))
        default: throw .unreadable
        }
    }
}
