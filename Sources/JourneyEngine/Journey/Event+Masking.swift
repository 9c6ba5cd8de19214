/// Events as somebody may see them who is not to learn who the visitor was: the facts stay,
/// what tells a person apart is abbreviated as in a list.
extension Event {
    /// The same event with names, addresses, numbers and free text abbreviated; what a quote, a
    /// price or a stage depends on is untouched.
    package var masked: Event {
        switch self {
        case .customerCreated(let card): .customerCreated(card.withMaskedValues)
        case .customerLinked(let card): .customerLinked(card.withMaskedValues)
        case .customerEdited(let card): .customerEdited(card.withMaskedValues)
        case .contactAdded(let card): .contactAdded(card.withMaskedValues)
        case .wishNoted(let step):
            .wishNoted(WishNoted(customer: step.customer, wish: step.wish, text: step.text.hidden))
        case .reasonNoted(let step):
            .reasonNoted(
                ReasonNoted(customer: step.customer, about: step.about, text: step.text.hidden))
        case .leadFilled(let step): .leadFilled(step.withMaskedValues)
        case .ticketScanned(let step): .ticketScanned(step.withMaskedValues)
        case .leadRecorded(let step):
            .leadRecorded(
                LeadRecorded(
                    lead: step.lead, card: step.card.withMaskedValues,
                    comment: step.comment?.hidden))
        default: self
        }
    }
}

extension CustomerCard {
    /// The card with what tells the person apart abbreviated: `M. L*****c`, `m***@y***.com`. The
    /// town stays: it says little, and the dealers depend on it.
    package var withMaskedValues: CustomerCard {
        var card = self
        card.person = person?.withMaskedValues
        card.company = company.map {
            Company(name: CompanyName(recorded: $0.masked), vat: $0.vat?.hidden)
        }
        card.secondPhone = secondPhone.map { SecondPhone(recorded: "** ** " + $0.text.suffix(2)) }
        return card
    }

    /// A card that stands for somebody whose own can't be opened: erased, or the keys are not at
    /// hand. It is complete, so that what follows in the journey can be told.
    package static func unreadable(
        _ id: CustomerID, kind: CustomerKind, market: Market, language: Language
    ) -> CustomerCard {
        CustomerCard(
            id: id, kind: kind,
            person: Person(
                title: .none, firstName: PersonName(recorded: "***"),
                lastName: PersonName(recorded: "***"), email: EmailAddress(recorded: "***"),
                mobile: MobileNumber(recorded: "***")),
            company: kind == .professional
                ? Company(name: CompanyName(recorded: "***"), vat: VATNumber(recorded: "***"))
                : nil,
            secondPhone: nil, postalCode: PostalCode(recorded: "***"), city: "***",
            country: market.country, language: language)
    }
}

extension Person {
    fileprivate var withMaskedValues: Person {
        Person(
            title: title,
            firstName: PersonName(recorded: PersonName.masked(first: firstName, last: nil)),
            lastName: PersonName(recorded: PersonName.masked(first: nil, last: lastName)),
            email: EmailAddress(recorded: email.masked),
            mobile: mobile.map { MobileNumber(recorded: $0.masked) })
    }
}

extension LeadFilled {
    fileprivate var withMaskedValues: LeadFilled {
        var masked = form
        masked.email = form.email.map { EmailAddress(recorded: $0.masked) }
        masked.firstName = form.firstName.map {
            PersonName(recorded: PersonName.masked(first: $0, last: nil))
        }
        masked.lastName = form.lastName.map {
            PersonName(recorded: PersonName.masked(first: nil, last: $0))
        }
        masked.mobile = form.mobile.map { MobileNumber(recorded: $0.masked) }
        masked.company = form.company.map {
            CompanyName(recorded: Company(name: $0, vat: nil).masked)
        }
        masked.comment = form.comment?.hidden
        return LeadFilled(customer: customer, fields: fields, form: masked)
    }
}

extension VATNumber {
    /// The country and the last two digits; the agreed placeholder is nobody's.
    fileprivate var hidden: VATNumber {
        isToComplete ? self : VATNumber(recorded: text.prefix(2) + "******" + text.suffix(2))
    }
}

extension FreeText {
    /// Free text may say anything about anybody.
    fileprivate var hidden: FreeText { FreeText(recorded: text.isEmpty ? "" : "***") }
}
