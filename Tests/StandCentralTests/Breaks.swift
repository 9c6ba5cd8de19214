private let show = "show.yaml"
private let consents = "consents.yaml"
private let dealers = "dealers/be.yaml"
private let places = "places/be.yaml"
private let texts = "texts/common.yaml"
private let models = "models/citroen.yaml"
private let model = "model citroen/small"
private let electric = "model citroen/small, version you with electric"

/// Every check of the builder, bitten once.
let breaks: [Break] = [
    // The show
    Break(show, "deposit: 250.00", "deposit: many", "", "a number like 12.5"),
    Break(show, "code: BMS26\n", "code: bms\n", "", "capital letters and digits only"),
    Break(show, "support@show.example", "support", "", "has not the form name@domain.tld"),
    Break(show, "BE: [6, 0]", "BE: [21]", "", "21 is outside 0 to 20"),
    Break(show, "brand: ds", "brand: opel", "promo code BMS26-DS", "no promo code field (R-144)"),
    Break(
        show, "only: [first]", "only: [third]", "house rule of the-group", "not one of the group"),
    Break(
        show, "scope: both", "scope: never", "house rule of the-group", "live, rehearsal or both"),
    Break(show, "voucher:", "vouchers:", "", "the field “vouchers” is unknown"),
    // The consents
    Break(consents, "purpose: partners", "purpose: contact", "", "“partners” stands there 0 times"),
    Break(
        consents, "fr: Un ?", "fr: \(String(repeating: "mot ", count: 106))", "consent contact",
        "characters; at most 420 fit"),
    Break(
        consents, "fr: Un ?",
        "fr: \(String(repeating: "long-enough-a-word-of-37-letters-here ", count: 7))fin",
        "consent contact", "more than six lines of 70 characters"),
    Break(consents, "nl: Twee?", "nl: Deux ?", "consent experience", "two languages have the same"),
    Break(consents, "https://", "ftp://", "", "begins with https://"),
    // Dealers and places
    Break(dealers, "id: second", "id: Second", "", "“Second” is no id"),
    Break(
        dealers, "brands: [citroen], street: Rue 2", "brands: [tesla], street: Rue 2",
        "dealer second", "“tesla” is unknown"),
    Break(
        dealers, "brands: [citroen], street: Rue 2", "brands: [], street: Rue 2",
        "dealer second", "at least one brand"),
    Break(dealers, "[50.641, 5.572]", "[5.572, 50.641]", "dealer second", "outside the country BE"),
    Break(dealers, "[50.641, 5.572]", "[50.641]", "dealer second", "“at” is [latitude, longitude]"),
    Break(
        dealers, "postalCode: 4000", "postalCode: L-4000", "dealer second", "no postal code of BE"),
    Break(dealers, "deliveryDays: 3", "deliveryDays: 99", "dealer second", "99 is outside 0 to 60"),
    Break(
        places, "[1000, Bruxelles, 50.847, 4.352]", "[1000, Bruxelles]", "", "a place is [postal"),
    Break(places, "[1000, ", "[999, ", "", "no postal code of BE"),
    Break(places, "50.847", "fifty", "", "degrees such as 50.847"),
    // Texts
    Break(texts, "nl: Wit, ", "", "text white", "the field “nl” is missing"),
    Break(texts, "nl: Wit", "nl: ''", "text white", "the text is empty"),
    Break(
        texts, "{fr: Blanc, nl: Wit, de: Weiß, en: White}",
        "{fr: White, nl: White, de: White, en: White}", "text white", "stands in all languages"),
    Break(texts, "Bright Blue", "'Bright Blue '", "text blue", "begins or ends with a space"),
    Break(texts, "Bright Blue", "\"Bright\\eBlue\"", "text blue", "control character"),
    Break(
        texts, "Bright Blue", String(repeating: "blue", count: 16), "text blue", "at most 60 fit"),
    // The model itself
    Break(models, "id: citroen/small", "id: fiat/small", "model fiat/small", "must be citroen/"),
    Break(models, "brand: citroen", "brand: fiat", "", "named for citroen"),
    Break(models, "category: car", "category: boat", model, "“boat” is unknown"),
    Break(models, "testDrive: true", "testDrive: perhaps", model, "true or false"),
    Break(models, "    testDrive: true\n", "", model, "the field “testDrive” is missing"),
    Break(models, "availability: orderable", "availability: soon", model, "it is orderable"),
    Break(models, "    category: car", "    markets: []\n    category: car", model, "one market"),
    Break(models, "fr: Une petite", "fr: Een kleine", model, "two languages have the same"),
    Break(models, "set: always", "set: never", model, "there is no set “never”"),
    // Trims and finishes
    Break(models, "id: plus, name", "id: you, name", model, "trim “you” stands there twice"),
    Break(
        models, "wheels: steel, equipment: [airbags]}\n      - {id: plus",
        "wheels: gold, equipment: [airbags]}\n      - {id: plus", model,
        "comes with wheels “gold”, which the model hasn't"),
    Break(
        models, "name: YOU, colour: white", "name: YOU, colour: blue", model,
        "isn't for that trim"),
    Break(models, "trims: [plus]}\n    uph", "trims: [minus]}\n    uph", model, "for trim “minus”"),
    Break(models, "trims: [plus]}\n    uph", "trims: []}\n    uph", model, "is for no trim"),
    Break(
        models, "name: YOU,",
        "name: YOU, body: {name: white, length: 4000, height: 1500, weight: 1500},",
        model, "some trims have a body"),
    Break(
        models, "name: YOU,",
        "name: YOU, body: {name: white, length: 40, height: 1500, weight: 1500},",
        "\(model), trim you", "40 is outside 2000 to 8000"),
    // Engines and versions
    Break(
        models, "designation: Turbo 100, ", "", "\(model), engine turbo", "designation is missing"),
    Break(models, "power: 113, ", "", "\(model), engine electric", "power in horsepower"),
    Break(models, "gearbox: manual", "gearbox: odd", "\(model), engine turbo", "“odd” is unknown"),
    Break(models, "trim: plus, engine: turbo", "trim: max, engine: turbo", model, "no trim “max”"),
    Break(
        models, "trim: plus, engine: turbo", "trim: you, engine: turbo", model,
        "“plus” has no version"),
    Break(models, "engine: turbo, price", "engine: diesel, price", model, "no engine “diesel”"),
    Break(
        models, "engine: turbo, price", "engine: electric, price", model,
        "engine “turbo” has no version"),
    Break(models, "price: 19999.99", "price: 0", electric, "0 is outside 5000 to 250000"),
    Break(models, "price: 19999.99", "price: 1999999.99", electric, "is outside 5000 to 250000"),
    Break(models, "price: 19999.99", "price: -19999.99", electric, "a number like 12.5"),
    Break(models, "price: 19999.99", "price: 19999.999", electric, "at most 2 decimals"),
    Break(models, "monthly: 0.0095584", "monthly: 0.95584", electric, "is outside 0.002 to 0.03"),
    Break(models, "last: 0.350005", "last: 35", electric, "is outside 0.05 to 0.7"),
    Break(models, "[2026-03-31, 2026-05-26]", "[2026-05-26, 2026-03-31]", electric, "[first day"),
    Break(models, "[2026-03-31, 2026-05-26]", "[2026-02-30, 2026-05-26]", electric, "[first day"),
    Break(models, "slot: [2026-03-31, 2026-05-26], ", "", electric, "either weeks"),
    Break(models, "co2: 0, class: A, range: 212", "co2: 0, class: A", model, "co2: 0 and a range"),
    Break(models, "class: A", "class: H", electric, "a letter from A to G"),
    Break(
        models, "weeks: [15, 21]", "weeks: [21, 15]", "\(model), version plus with turbo",
        "the least first"),
    Break(
        models, "discount: 50.00", "discount: 20000.00", "\(model), version plus with turbo",
        "more than the price"),
    // Options
    Break(
        models, "id: kit, price: 20.00", "id: unheard-of, price: 20.00",
        "\(model), option unheard-of", "no text"),
    Break(models, "id: kit, price", "id: hook, price", model, "option “hook” stands there twice"),
    Break(
        models, "requires: [wiring]", "requires: [cable]", "\(model), option hook", "option “cable”"
    ),
    Break(
        models, "requires: [wiring]", "requires: [hook]", "\(model), option hook", "names itself"),
    Break(
        models, "requires: [wiring]", "requires: [wiring], excludes: [wiring]",
        "\(model), option hook", "exclude each other"),
    Break(
        models, "contains: [hook]", "contains: [hook, bumper]", "\(model), option pack",
        "exclude each other"),
    Break(
        models, "engines: [turbo]", "engines: [steam]", "\(model), option bumper",
        "no engine “steam”"),
    Break(
        models, "engines: [turbo]", "engines: [electric]", "\(model), option bumper",
        "no version can have it"),
    Break(
        models, "trims: [plus], engines", "trims: [max], engines", "\(model), option bumper",
        "no trim “max”"),
    Break(
        models, "includedIn: [plus]}", "includedIn: [plus], trims: [plus]}",
        "\(model), option wiring", "keep one"),
    Break(
        models, "requires: [wiring]", "requires: [bumper], trims: [you]", "\(model), option hook",
        "exclude each other"),
    Break(
        models, "contains: [hook]", "contains: [bumper], trims: [you]", "\(model), option pack",
        "no version lets it"),
    Break(
        models, "excludes: [hook]}", "includedIn: [plus], excludes: [wiring]}", model,
        "both included but exclude"),
    Break(
        models, "id: pack, price: 700.00,",
        "id: pack, price: 0, trims: [], includedIn: [you], requires: [kit],", model,
        "“pack” is included but “kit”"),
]
