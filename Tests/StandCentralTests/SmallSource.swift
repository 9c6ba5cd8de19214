import JourneyEngine
import TestSupport

@testable import StandCentral

/// The smallest source that passes every check, in memory, to be broken in one place by a test.
struct SmallSource {
    var files: [String: String] = [
        "show.yaml": """
        version: 2026-01-15.1
        show:
          code: BMS26
          name: {fr: Salon, nl: Autosalon, de: Automobilsalon, en: Motor show}
          supportPhone: +33 1 99 00 26 26
          supportEmail: support@show.example
          voucher: 250.00
          deposit: 250.00
          specialVATRates: {BE: [6, 0], LU: [3, 0]}
          promoCodes:
            - {code: BMS26-DS, brand: ds}
        houseRules:
          - {group: the-group, only: [first], scope: both}
        """,
        "consents.yaml": """
        version: 2026-01
        preferencesPage: https://preferences.show.example
        consents:
          - purpose: contact
            title: {fr: Contact, nl: In contact, de: Kontakt, en: In touch}
            text: {fr: Un ?, nl: Een?, de: Eins?, en: One?}
            policySection: {fr: Point 1, nl: Deel 1, de: Abschnitt 1, en: Section 1}
          - purpose: experience
            title: {fr: Mesure, nl: Op maat, de: Nach Maß, en: Made for you}
            text: {fr: Deux ?, nl: Twee?, de: Zwei?, en: Two?}
            policySection: {fr: Point 2, nl: Deel 2, de: Abschnitt 2, en: Section 2}
          - purpose: partners
            title: {fr: Partage, nl: Delen, de: Teilen, en: Sharing}
            text: {fr: Trois ?, nl: Drie?, de: Drei?, en: Three?}
            policySection: {fr: Point 3, nl: Deel 3, de: Abschnitt 3, en: Section 3}
        """,
        "dealers/be.yaml": """
        market: BE
        dealers:
          - {id: first, name: First, group: the-group, brands: [citroen], street: Rue 1, \
        postalCode: 1000, town: Bruxelles, at: [50.847, 4.352]}
          - {id: second, name: Second, group: the-group, brands: [citroen], street: Rue 2, \
        postalCode: 4000, town: Liège, at: [50.641, 5.572], deliveryDays: 3}
        """,
        "dealers/lu.yaml": """
        market: LU
        dealers:
          - {id: third, name: Third, brands: [citroen], street: Rue 3, postalCode: L-1118, \
        town: Luxembourg, at: [49.61, 6.131]}
        """,
        "places/be.yaml": """
        market: BE
        places:
          - [1000, Bruxelles, 50.847, 4.352]
        """,
        "places/lu.yaml": """
        market: LU
        places:
          - [L-1118, Luxembourg, 49.61, 6.131]
        """,
        "texts/common.yaml": """
        white: {fr: Blanc, nl: Wit, de: Weiß, en: White}
        blue: Bright Blue
        cloth: {fr: Tissu, nl: Stof, de: Stoff, en: Cloth}
        steel: {fr: Acier, nl: Staal, de: Stahl, en: Steel}
        airbags: {fr: Six airbags, nl: Zes airbags, de: Sechs Airbags, en: Six airbags on board}
        hook: {fr: Attelage, nl: Trekhaak, de: Anhängerkupplung, en: Tow bar}
        wiring: {fr: Faisceau, nl: Bekabeling, de: Kabelsatz, en: Wiring}
        bumper: {fr: Bouclier sport, nl: Sportbumper, de: Sportstoßfänger, en: Sport bumper}
        pack: {fr: Pack remorque, nl: Trekpakket, de: Anhängerpaket, en: Towing pack}
        kit: {fr: Kit anticrevaison, nl: Bandenset, de: Reifenset, en: Tyre repair kit}
        """,
        "models/citroen.yaml": """
        brand: citroen
        sets:
          always:
            - {id: kit, price: 20.00}
        models:
          - id: citroen/small
            name: Small
            summary: {fr: Une petite, nl: Een kleine, de: Ein kleiner, en: A small one}
            category: car
            availability: orderable
            testDrive: true
            trims:
              - {id: you, name: YOU, colour: white, upholstery: cloth, wheels: steel, \
        equipment: [airbags]}
              - {id: plus, name: PLUS, colour: white, upholstery: cloth, wheels: steel, \
        equipment: [airbags]}
            engines:
              - {id: electric, energy: electric, power: 113, battery: 43.8, gearbox: automatic}
              - {id: turbo, energy: petrol, designation: Turbo 100, gearbox: manual}
            versions:
              - {trim: you, engine: electric, price: 19999.99, monthly: 0.0095584, \
        last: 0.350005, slot: [2026-03-31, 2026-05-26], consumption: 16.7, co2: 0, class: A, \
        range: 212}
              - {trim: plus, engine: turbo, price: {be: 16399.98, lu: 15999.00}, \
        contribution: 100.00, discount: 50.00, monthly: 0.01, last: 0.3, weeks: [15, 21], \
        consumption: 5.6, co2: 126, class: C}
            colours:
              - {id: white, price: 0}
              - {id: blue, price: 650.00, trims: [plus]}
            upholsteries:
              - {id: cloth, price: 0}
            wheels:
              - {id: steel, price: 0}
            options:
              - set: always
              - {id: hook, price: 690.00, requires: [wiring]}
              - {id: wiring, price: 90.00, includedIn: [plus]}
              - {id: bumper, price: 400.00, trims: [plus], engines: [turbo], excludes: [hook]}
              - {id: pack, price: 700.00, contains: [hook]}
        """,
    ]

    /// The same source with one text replaced by another in one file.
    func with(_ file: String, _ old: String, _ new: String) -> SmallSource {
        var changed = self
        changed.files[file] = files[file]?.replacing(old, with: new)
        return changed
    }

    /// Reads the source from a folder made for it and removed afterwards.
    func read(postalFiles: [String: String] = [:]) throws -> Result<ReferenceData, ReferenceFailure>
    {
        try TemporaryFolder.using { folder in
            for (name, text) in files { try folder.write(text, to: name) }
            let paths = try postalFiles.sorted(by: { $0.key < $1.key }).map { name, text in
                try folder.write(text, to: name)
            }
            let source = ReferenceSource(folder: folder.path, postalFiles: paths)
            return Result { () throws(ReferenceFailure) in try source.read() }
        }
    }

    func problems() throws -> [SourceProblem] {
        guard case .failure(.problems(let problems)) = try read() else { return [] }
        return problems
    }
}
