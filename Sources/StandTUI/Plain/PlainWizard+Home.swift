import JourneyEngine
import LocalStore
import TerminalKit

extension PlainWizard {
    /// Asks what a page asks.
    /// - Returns: the page to go on with; nothing for where the journey stands.
    mutating func ask(_ page: ScreenName) throws(Leaving) -> ScreenName? {
        switch page {
        case .signIn: try askSignIn()
        case .brand: try askBrand()
        case .home: return try askHome()
        case .languageAndCountry: try askLanguage()
        case .customerSearch: return try askSearch()
        case .create: return try askNewCustomer()
        case .edit: return try askCorrection()
        case .consents: try askConsents()
        case .accountMade: return try askAccount()
        case .models: return try askModel()
        case .dimensions: return try askDimensions()
        case .trimAndEngine: return try askTrimAndEngine()
        case .options: return try askOptions()
        case .recap: return try askRecap()
        case .pointOfSale: try askPointOfSale()
        case .basket: try askBasket()
        case .sendOut: return try askSendOut()
        case .close: return try askClose()
        default: return .home
        }
        return nil
    }

    private mutating func askSignIn() throws(Leaving) {
        let id = try ask(texts.signIn.heading + " " + texts.signIn.label + ": TA…")
        _ = perform(.signIn(id: id))
    }

    private mutating func askBrand() throws(Leaving) {
        let brands = context.brands
        let index = try choose(
            texts.home.whichBrand(brands.count),
            brands.map { $0.name + ($0.makesQuotes ? "" : ", " + texts.home.leadsOnlyShort) },
            chosen: context.brand.flatMap(brands.firstIndex))
        _ = perform(.chooseBrand(brands[index], confirm: false))
    }

    /// What can be done at home.
    private enum Errand {
        case goOn, begin, sendOuts, brand, language, signOut, quit
        case resume(JourneyID)
    }

    private mutating func askHome() throws(Leaving) -> ScreenName? {
        let errands = errands
        let brand = context.brand?.name ?? ""
        let index = try choose(words.atHome(brand), errands.map(\.title))
        switch errands[index].errand {
        case .goOn: break
        case .resume(let journey): _ = perform(.resumeJourney(journey))
        case .begin:
            if context.desk.visit != nil { _ = perform(.parkJourney(.newJourney)) }
            return .languageAndCountry
        case .sendOuts: return .sendOut
        case .brand: try askBrand()
        case .language: context.ownLanguage = context.language.next
        case .signOut: _ = perform(.signOut)
        case .quit: throw .over
        }
        return nil
    }

    private var errands: [(errand: Errand, title: String)] {
        let home = texts.home
        var errands: [(errand: Errand, title: String)] = []
        if let journey = context.journey {
            errands.append((.goOn, home.continues(journey.customer?.initials ?? "…")))
        } else if case .journey(let parked)? = HomeScreen.parked(context) {
            let title = home.resumes(parked.customer?.initials ?? "…")
            errands.append((.resume(parked.id), title))
        }
        if context.brand?.makesQuotes == true {
            errands.append((.begin, home.newOffer))
        } else {
            say(home.leadsOnly)
        }
        if !context.records.allQuotes(limit: 1).isEmpty {
            errands.append((.sendOuts, home.sendOutsShort))
        }
        errands.append((.brand, texts.menu.brand))
        if context.journey == nil { errands.append((.language, texts.menu.screenLanguage)) }
        return errands + [(.signOut, texts.menu.signOut), (.quit, texts.menu.quit)]
    }

    private mutating func askLanguage() throws(Leaving) {
        let offers = LanguageScreen.offers
        let language = texts.languageAndCountry
        let chosen = context.journey.flatMap { journey in
            offers.firstIndex { $0.market == journey.market && $0.language == journey.language }
        }
        let index = try choose(
            language.heading,
            offers.map { language.market($0.market) + ", " + $0.language.ownName }, chosen: chosen)
        _ = perform(.begin(offers[index].market, offers[index].language, confirm: false))
    }
}
