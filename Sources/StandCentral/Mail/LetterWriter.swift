internal import JourneyEngine
package import QuoteDocument
internal import SyncProtocol

/// Makes a mail ready to be handed over from what lies sealed in the ledger.
package struct LetterWriter: Sendable {
    private let keys: CentreKeys
    private let from: Mailbox
    private let site: String?
    private let print: @Sendable (QuoteHandover) async throws -> [UInt8]

    /// - Parameters:
    ///   - keys: The centre's, to which customers' keys are wrapped.
    ///   - from: Whom the mails come from; where it has no name, the brand's stands there.
    ///   - site: Where customers reach the centre, `https://centre.example`; nil where they don't.
    ///   - print: Makes a quote's PDF.
    package init(
        keys: CentreKeys, from: Mailbox, site: String? = nil,
        print: @escaping @Sendable (QuoteHandover) async throws -> [UInt8]
    ) {
        self.keys = keys
        self.from = from
        self.site = site
        self.print = print
    }

    /// A mail ready to be handed over, or why there is none.
    enum Written {
        case parcel(MailParcel)
        case nothing(MailOutcome)
    }

    func write(_ mail: StoredMail, _ file: CustomerFile, at time: Timestamp) async -> Written {
        guard let opened = OpenedFile(file, keys: keys), let person = opened.card.person else {
            return .nothing(.refused("the customer's card can't be read here"))
        }
        guard let recipient = MailAddress(person.email.text) else {
            return .nothing(.refused("no mail server takes an address of this form"))
        }
        if mail.kind == .survey, opened.answer(to: .contact)?.isGiven != true {
            return .nothing(.unwanted)
        }
        guard var letter = opened.letter(mail.kind, to: person) else {
            return .nothing(.refused("the quote can't be read here"))
        }
        letter.link = site.map { site in
            let code = ActivationCode(mail.customer, keys: keys).text
            return "\(site)/accounts?code=\(code)&language=\(letter.language.rawValue)"
        }
        var attachment: MailMessage.Attachment?
        if case .quote(let quote) = letter.matter {
            do {
                attachment = MailMessage.Attachment(
                    name: "quote_\(quote.issued.brussels.fileName).pdf",
                    mediaType: "application/pdf", bytes: try await print(opened.handover(quote)))
            } catch {
                return .nothing(.later("the quote was not printed: \(error)"))
            }
        }
        return .parcel(
            MailParcel(
                sender: from.address, recipient: recipient,
                message: message(letter, mail, to: recipient, attachment, at: time).bytes))
    }

    private func message(
        _ letter: Letter, _ mail: StoredMail, to recipient: MailAddress,
        _ attachment: MailMessage.Attachment?, at time: Timestamp
    ) -> MailMessage {
        let page = LetterPage(letter)
        let brand = letter.brand?.name ?? ""
        return MailMessage(
            // The same mail always has the same id, so that a second copy can be known as one.
            id: "\(mail.kind.rawValue).\(mail.event)@\(from.address.domain)", date: time,
            from: Mailbox(name: from.name.isEmpty ? brand : from.name, address: from.address),
            to: Mailbox(
                name: PaperText.line(letter.recipient.fullName), address: recipient),
            subject: page.subject, language: letter.language, text: page.text, page: page.page,
            attachment: attachment)
    }
}
