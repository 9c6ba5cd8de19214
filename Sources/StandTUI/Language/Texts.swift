import JourneyEngine

/// Every sentence of the screens in one language; a missing one does not compile.
struct Texts: Sendable {
    let keys: KeyTexts
    let frame: FrameTexts
    let side: SideTexts
    let signIn: SignInTexts
    let home: HomeTexts
    let languageAndCountry: LanguageTexts
    let search: SearchTexts
    let create: CreateTexts
    let consents: ConsentTexts
    let account: AccountTexts
    let vehicle: VehicleTexts
    let sale: SaleTexts
    let customers: CustomersTexts
    let projects: ProjectsTexts
    let menu: MenuTexts
    let help: HelpTexts

    static func `in`(_ language: Language) -> Texts {
        switch language {
        case .french: french
        case .dutch: dutch
        case .german: german
        case .english: english
        }
    }
}

extension Texts {
    private static let french = Texts(
        keys: .french, frame: .french, side: .french, signIn: .french, home: .french,
        languageAndCountry: .french, search: .french, create: .french, consents: .french,
        account: .french, vehicle: .french, sale: .french,
        customers: .french, projects: .french, menu: .french, help: .french)
    private static let dutch = Texts(
        keys: .dutch, frame: .dutch, side: .dutch, signIn: .dutch, home: .dutch,
        languageAndCountry: .dutch, search: .dutch, create: .dutch, consents: .dutch,
        account: .dutch, vehicle: .dutch, sale: .dutch,
        customers: .dutch, projects: .dutch, menu: .dutch, help: .dutch)
    private static let german = Texts(
        keys: .german, frame: .german, side: .german, signIn: .german, home: .german,
        languageAndCountry: .german, search: .german, create: .german, consents: .german,
        account: .german, vehicle: .german, sale: .german,
        customers: .german, projects: .german, menu: .german, help: .german)
    private static let english = Texts(
        keys: .english, frame: .english, side: .english, signIn: .english, home: .english,
        languageAndCountry: .english, search: .english, create: .english, consents: .english,
        account: .english, vehicle: .english, sale: .english,
        customers: .english, projects: .english, menu: .english, help: .english)
}
