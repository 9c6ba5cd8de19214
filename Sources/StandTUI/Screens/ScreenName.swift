/// Every page by name; golden files and drafts know it under the same one.
enum ScreenName: String, Codable, CaseIterable, Sendable {
    case signIn = "sign-in"
    case brand
    case home
    case languageAndCountry = "language-and-country"
    case customerSearch = "customer-search"
    case create, edit, consents
    case accountMade = "account-made"
    case models, dimensions, options, recap, basket, close
    case trimAndEngine = "trim-and-engine"
    case pointOfSale = "point-of-sale"
    case quotePreview = "quote-preview"
    case savePaper = "save-paper"
    case sendOut = "send-out"
    case modelSearch = "model-search"
    case customers, projects, menu, help, palette, ask
    case curtain = "privacy-curtain"
    case pin
    case queue, licence, reference
    case backupReason = "backup-reason"
    case ticketScan = "ticket-scan"
    case leadForm = "lead-form"
    case leadDone = "lead-done"
    case scanner
    case supervisor, journal, replay, verify, access, forget
    case replayExport = "replay-export"

    /// The page itself, to open it or to read it from a draft.
    var type: any Screen.Type {
        switch self {
        case .signIn: SignInScreen.self
        case .brand: BrandScreen.self
        case .home: HomeScreen.self
        case .languageAndCountry: LanguageScreen.self
        case .customerSearch: SearchScreen.self
        case .create: CreateScreen.self
        case .edit: EditScreen.self
        case .consents: ConsentsScreen.self
        case .accountMade: AccountScreen.self
        case .models: ModelsScreen.self
        case .dimensions: DimensionsScreen.self
        case .trimAndEngine: TrimAndEngineScreen.self
        case .options: OptionsScreen.self
        case .recap: RecapScreen.self
        case .pointOfSale: PointOfSaleScreen.self
        case .basket: BasketScreen.self
        case .quotePreview: QuotePreviewScreen.self
        case .savePaper: SavePaperScreen.self
        case .sendOut: SendOutScreen.self
        case .close: CloseScreen.self
        case .modelSearch: ModelSearchScreen.self
        case .customers: CustomersScreen.self
        case .projects: ProjectsScreen.self
        case .menu: MenuScreen.self
        case .queue: QueueScreen.self
        case .licence: LicenceScreen.self
        case .reference: ReferenceScreen.self
        case .help: HelpScreen.self
        case .palette: PaletteScreen.self
        case .ask: AskScreen.self
        case .curtain: CurtainScreen.self
        case .pin: PinScreen.self
        case .backupReason: BackupReasonScreen.self
        case .ticketScan: TicketScreen.self
        case .leadForm: LeadFormScreen.self
        case .leadDone: LeadDoneScreen.self
        case .scanner: ScannerScreen.self
        default: supervisorType
        }
    }

    /// The pages behind the supervisor's PIN.
    private var supervisorType: any Screen.Type {
        switch self {
        case .journal: JournalScreen.self
        case .replay: ReplayScreen.self
        case .verify: VerifyScreen.self
        case .access: AccessScreen.self
        case .forget: ForgetScreen.self
        case .replayExport: ReplayExportScreen.self
        default: SupervisorScreen.self
        }
    }
}
