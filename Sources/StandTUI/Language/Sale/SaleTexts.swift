import JourneyEngine

/// The words of the stages from the point of sale to the end, page by page.
struct SaleTexts: Sendable {
    let language: Language

    var pointOfSale: PointOfSaleTexts { .in(language) }
    var basket: BasketTexts { .in(language) }
    var quote: QuoteTexts { .in(language) }
    var sendOut: SendOutTexts { .in(language) }
    var close: CloseTexts { .in(language) }
}
