/// The words of stage 3, page by page.
struct VehicleTexts: Sendable {
    let price: PriceTexts
    let models: ModelsTexts
    let dimensions: DimensionsTexts
    let trimAndEngine: TrimAndEngineTexts
    let options: OptionsTexts
    let recap: RecapTexts

    static let french = VehicleTexts(
        price: .french, models: .french, dimensions: .french, trimAndEngine: .french,
        options: .french, recap: .french)
    static let dutch = VehicleTexts(
        price: .dutch, models: .dutch, dimensions: .dutch, trimAndEngine: .dutch,
        options: .dutch, recap: .dutch)
    static let german = VehicleTexts(
        price: .german, models: .german, dimensions: .german, trimAndEngine: .german,
        options: .german, recap: .german)
    static let english = VehicleTexts(
        price: .english, models: .english, dimensions: .english, trimAndEngine: .english,
        options: .english, recap: .english)
}
