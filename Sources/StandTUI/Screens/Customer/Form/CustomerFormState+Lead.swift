import JourneyEngine

extension CustomerFormState {
    /// What is typed in the form, as the steps that put it into a lead: only what is right, for a
    /// visitor in a hurry is asked for the rest on the lead's page.
    func leadCommands(_ context: Context) -> [Command] {
        var values: [(LeadField, String?)] = [
            (.kind, companyCar.map { $0 ? "professional" : "private" }),
            (.title, title?.rawValue),
            (.email, right { try EmailAddress.check(text(.email)).value }),
        ]
        if let country {
            values += [
                (.country, country.text),
                (
                    .postalCode,
                    right { try PostalCode.check(text(.postalCode), country: country).value }
                ),
                (.mobile, right { try MobileNumber.check(text(.mobile), country: country).value }),
            ]
        }
        if companyCar == true {
            values.append(
                (
                    .company,
                    right { try CompanyName.check(text(.companyName), field: .company).value }
                ))
        }
        values += [(.lastName, name(.lastName)), (.firstName, name(.firstName))]
        return values.compactMap { field, value in value.map { .fillLead(field, .text($0)) } }
    }

    private func name(_ field: Field) -> String? {
        right { try PersonName.check(text(field), field: field).value }
    }

    private func right<Value: RecordedText>(_ read: () throws -> Value) -> String? {
        (try? read())?.text
    }
}
