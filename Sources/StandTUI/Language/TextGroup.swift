import JourneyEngine

/// The sentences of one page in the four languages; a missing one does not compile.
protocol TextGroup: Sendable {
    static var french: Self { get }
    static var dutch: Self { get }
    static var german: Self { get }
    static var english: Self { get }
}

extension TextGroup {
    /// The group in one language.
    static func `in`(_ language: Language) -> Self {
        switch language {
        case .french: french
        case .dutch: dutch
        case .german: german
        case .english: english
        }
    }
}

extension KeyTexts: TextGroup {}
extension FrameTexts: TextGroup {}
extension SideTexts: TextGroup {}
extension SignInTexts: TextGroup {}
extension HomeTexts: TextGroup {}
extension LanguageTexts: TextGroup {}
extension SearchTexts: TextGroup {}
extension CreateTexts: TextGroup {}
extension ConsentTexts: TextGroup {}
extension AccountTexts: TextGroup {}
extension HomeSearchTexts: TextGroup {}
extension CustomersTexts: TextGroup {}
extension ProjectsTexts: TextGroup {}
extension MenuTexts: TextGroup {}
extension HelpTexts: TextGroup {}
extension CurtainTexts: TextGroup {}
extension PinTexts: TextGroup {}
extension PaletteTexts: TextGroup {}
extension LeadTexts: TextGroup {}
extension PriceTexts: TextGroup {}
extension ModelsTexts: TextGroup {}
extension DimensionsTexts: TextGroup {}
extension TrimAndEngineTexts: TextGroup {}
extension OptionsTexts: TextGroup {}
extension RecapTexts: TextGroup {}
extension PointOfSaleTexts: TextGroup {}
extension BasketTexts: TextGroup {}
extension QuoteTexts: TextGroup {}
extension SendOutTexts: TextGroup {}
extension CloseTexts: TextGroup {}
extension DrainTexts: TextGroup {}
extension ErrandTexts: TextGroup {}
extension QueueTexts: TextGroup {}
extension LicenceTexts: TextGroup {}
extension ReferenceTexts: TextGroup {}
extension SupervisorTexts: TextGroup {}
extension ReplayTexts: TextGroup {}
