/// The words of the stages from the point of sale to the end, page by page.
struct SaleTexts: Sendable {
    let pointOfSale: PointOfSaleTexts
    let basket: BasketTexts
    let quote: QuoteTexts
    let sendOut: SendOutTexts
    let close: CloseTexts

    static let french = SaleTexts(
        pointOfSale: .french, basket: .french, quote: .french, sendOut: .french, close: .french)
    static let dutch = SaleTexts(
        pointOfSale: .dutch, basket: .dutch, quote: .dutch, sendOut: .dutch, close: .dutch)
    static let german = SaleTexts(
        pointOfSale: .german, basket: .german, quote: .german, sendOut: .german, close: .german)
    static let english = SaleTexts(
        pointOfSale: .english, basket: .english, quote: .english, sendOut: .english,
        close: .english)
}
