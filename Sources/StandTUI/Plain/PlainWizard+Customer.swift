import JourneyEngine
import LocalStore

extension PlainWizard {
    /// search first; then link somebody, search again or create.
    mutating func askSearch() throws(Leaving) -> ScreenName? {
        let search = texts.search
        let query = CustomerQuery(text: try ask(search.what))
        if query.isEmpty {
            say("! " + words.needed)
            return .customerSearch
        }
        let found = context.records.search(query, limit: 9)
        let facts = SearchFacts(by: query.facts, kind: nil, hits: found.count)
        guard perform(.search(facts)) != nil else { return .customerSearch }
        let titles = found.map { "\($0.name), \($0.city)" } + [search.createNew, words.searchAgain]
        let question = found.isEmpty ? search.noneHere : search.here
        let index = try choose(question, titles)
        if index < found.count {
            _ = perform(.linkCustomer(found[index].id))
            return nil
        }
        guard index == found.count else { return .customerSearch }
        form = CreateScreen(context, query).form
        return .create
    }

    mutating func askNewCustomer() throws(Leaving) -> ScreenName? {
        let filled = form ?? CreateScreen(context).form
        guard let done = try fill(filled, keeping: CreateScreen(context)) else {
            form = nil
            return .customerSearch
        }
        if let known = done.lookalike(context) {
            say(words.knownHere(known.card.name, known.card.city))
            if try confirm(words.linkThem) {
                form = nil
                _ = perform(.linkCustomer(known.card.id))
                return nil
            }
        }
        return finish(perform(.createCustomer(done.form)), done, .create)
    }

    mutating func askCorrection() throws(Leaving) -> ScreenName? {
        let screen = EditScreen(context)
        let filled = form?.customer == screen.form.customer ? form ?? screen.form : screen.form
        guard let done = try fill(filled, keeping: screen) else {
            form = nil
            return .customerSearch
        }
        let lacksContact = context.journey?.customer?.person == nil
        let command = lacksContact ? Command.addContact(done.form) : .editCustomer(done.form)
        return finish(perform(command), done, .edit)
    }

    /// A refused form is asked again from the field that it is about.
    private mutating func finish(
        _ events: [Event]?, _ done: CustomerFormState, _ page: ScreenName
    ) -> ScreenName? {
        guard events == nil else {
            form = nil
            return nil
        }
        form = done
        if let field = refusal?.field, done.fields.contains(field) { form?.focus = field }
        return page
    }

    /// each text read out whole, each answer given by itself.
    mutating func askConsents() throws(Leaving) {
        for purpose in context.journey?.customer?.unansweredConsents ?? [] {
            guard let text = context.catalogue.consent(purpose) else { return }
            say(text.title[context.language])
            say(text.text[context.language])
            say(text.policySection[context.language])
            say(texts.consents.changeAt(text.preferencesPage))
            let isGiven = try confirm(texts.consents.freeAnswer)
            guard perform(.answerConsent(purpose, isGiven: isGiven)) != nil else { return }
        }
        guard context.journey?.customer?.account == .notAsked else { return }
        say(texts.consents.thenAccount)
        if try confirm(texts.consents.createAccount + "?") { _ = perform(.createAccount) }
    }

    mutating func askAccount() throws(Leaving) -> ScreenName? {
        guard let card = context.journey?.customer else { return nil }
        let account = texts.account
        say(account.heading(card.account))
        say("\(account.name): \(card.name), \(texts.side.kind(card.kind))")
        if let email = card.person?.email.text {
            say("\(account.email): \(email)")
            say(account.tellThem(email))
        }
        switch try choose(words.whatNow, [account.goOn, account.edit]) {
        case 0:
            if context.journey?.stage == .customer { _ = perform(.continueWithCustomer) }
            return nil
        default: return .edit
        }
    }
}
