import JourneyEngine
import QuoteDocument

/// Every sentence of the screens in one language, a group a page.
///
/// It holds the language only: a value with all sentences in it is copied at every mention, and
/// the optimiser spends minutes on such copies.
struct Texts: Sendable {
    let language: Language

    var keys: KeyTexts { .in(language) }
    var frame: FrameTexts { .in(language) }
    var side: SideTexts { .in(language) }
    var signIn: SignInTexts { .in(language) }
    var home: HomeTexts { .in(language) }
    var languageAndCountry: LanguageTexts { .in(language) }
    var search: SearchTexts { .in(language) }
    var create: CreateTexts { .in(language) }
    var consents: ConsentTexts { .in(language) }
    var account: AccountTexts { .in(language) }
    var vehicle: VehicleTexts { VehicleTexts(language: language) }
    /// What the quote's paper says, here and in print.
    var paper: PaperTexts { .in(language) }
    var sale: SaleTexts { SaleTexts(language: language) }
    var homeSearch: HomeSearchTexts { .in(language) }
    var customers: CustomersTexts { .in(language) }
    var projects: ProjectsTexts { .in(language) }
    var menu: MenuTexts { .in(language) }
    var queue: QueueTexts { .in(language) }
    var licence: LicenceTexts { .in(language) }
    var reference: ReferenceTexts { .in(language) }
    var help: HelpTexts { .in(language) }
    var curtain: CurtainTexts { .in(language) }
    var pin: PinTexts { .in(language) }
    var palette: PaletteTexts { .in(language) }
    var lead: LeadTexts { .in(language) }
    var scanner: ScannerTexts { .in(language) }
    var supervisor: SupervisorTexts { .in(language) }
    var replay: ReplayTexts { .in(language) }

    static func `in`(_ language: Language) -> Texts { Texts(language: language) }
}
