import LocalStore

extension SupervisorTexts {
    static let dutch = SupervisorTexts(
        title: "TOEZICHT", menuEntry: "Supervisor: journaal, herbekijken", heading: "Supervisor",
        journal: "Journaal: alle bezoeken, stap voor stap te herbekijken",
        verify: "Journaal controleren", access: "Wie bekeek wat",
        pinSaid: "De supervisor komt binnen met de code; dat wordt in het journaal "
            + "genoteerd.", open: "binnengaan",
        journeys: { $0 == 1 ? "1 bezoek" : "\($0) bezoeken" }, filter: "Filter",
        filterBy: "dag, uur, genius, merk, land, resultaat, klant, offertenr.",
        looked: { "\($0) van \($1) bekeken" },
        nothing: "Geen enkel bezoek past daarbij.",
        unreadable: "onleesbaar",
        replay: "herbekijken", clear: "wissen", sent: "mail gevraagd",
        unsent: "offerte niet verzonden",
        states: [
            .open: "bezig", .parked: "opzijgezet", .closed: "zonder offerte",
            .abandoned: "afgebroken", .demoted: "werd lead",
        ],
        leadTaken: "lead", kinds: [.journey: "offerte", .lead: "lead"],
        verifyHeading: "Journaal controleren",
        verifyExplained: "Volgorde, gaten, keten en handtekeningen, van het eerste tot het laatste "
            + "record. Het werk op de stand gaat intussen door.",
        begin: "controleren", stop: "stoppen", progress: { "\($0) van \($1) records" },
        good: { "\($0) records: alles volgt op elkaar, er ontbreekt niets." },
        stopped: { "Gestopt na \($0) records: de rest is niet gecontroleerd." },
        bad: { $1 == 1 ? "\($0) records, 1 fout:" : "\($0) records, \($1) fouten:" },
        record: { "record \($0)" }, wholeFile: "bestand", findings: .dutch,
        accessHeading: "Wie bekeek wat", nobody: "Nog niemand opende deze pagina's.",
        entered: "kwam binnen",
        unmasked: { "maakte bezoek \($0) leesbaar" },
        exported: { "exporteerde bezoek \($0)" }, unmaskedList: "maakte een lijst leesbaar",
        forget: "vergeten", forgetHeading: "Een klant vergeten",
        forgetExplained: {
            "De sleutel van \($0) wordt vernietigd: naam, adres en nummers zijn nooit "
                + "meer leesbaar. Het journaal blijft controleerbaar. Het verzoek wordt "
                + "genoteerd."
        },
        reason: "Reden", forgotten: "De klant is vergeten; het journaal klopt nog steeds.",
        notForgotten: "Deze klant is hier onbekend, of al vergeten.",
        atTheDesk: "Deze klant wordt nu geholpen: maak dat eerst af.")
}

extension FindingTexts {
    static let dutch = FindingTexts(
        outOfOrder: { "staat na nr. \($0): de volgorde klopt niet" },
        missing: {
            $0 == $1
                ? "nr. \($0) ontbreekt net hiervoor"
                : "nr. \($0) tot \($1) ontbreken net hiervoor"
        },
        previousDiffers: "volgt niet op het vorige: de keten is hier gebroken",
        hashDiffers: "werd na het schrijven gewijzigd",
        epochDiffers: "hoort bij een ander journaal",
        unreadable: "kan niet gelezen worden", headDiffers: "is niet wat ondertekend werd",
        headSignatureWrong: "de handtekening is niet van deze terminal",
        tailLost: { "het journaal stopt hier, maar nr. \($0) is ondertekend" },
        fileDamaged: "het bestand is beschadigd",
        schemaChanged: "het bestand werd van buitenaf gewijzigd")
}
