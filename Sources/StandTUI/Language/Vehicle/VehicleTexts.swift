import JourneyEngine

/// The words of stage 3, page by page.
struct VehicleTexts: Sendable {
    let language: Language

    var price: PriceTexts { .in(language) }
    var models: ModelsTexts { .in(language) }
    var dimensions: DimensionsTexts { .in(language) }
    var trimAndEngine: TrimAndEngineTexts { .in(language) }
    var options: OptionsTexts { .in(language) }
    var recap: RecapTexts { .in(language) }
}
