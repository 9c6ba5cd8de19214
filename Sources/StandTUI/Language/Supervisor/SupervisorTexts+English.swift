import LocalStore

extension SupervisorTexts {
    static let english = SupervisorTexts(
        title: "SUPERVISOR", menuEntry: "Supervisor: journal, replay", heading: "Supervisor",
        journal: "Journal: every visit, to be replayed step by step",
        verify: "Verify the journal", access: "Who looked at what",
        pinSaid: "The supervisor comes in with the PIN; coming in goes on record.", open: "enter",
        journeys: { $0 == 1 ? "1 visit" : "\($0) visits" }, filter: "Filter",
        filterBy: "day, time, genius, brand, country, outcome, customer, quote number",
        looked: { "\($0) of \($1) looked at" }, nothing: "No visit fits.", unreadable: "unreadable",
        replay: "replay", clear: "clear", sent: "mail asked for", unsent: "quote not sent",
        states: [
            .open: "open", .parked: "set aside", .closed: "no quote",
            .abandoned: "abandoned", .demoted: "became a lead",
        ],
        leadTaken: "lead", kinds: [.journey: "quote", .lead: "lead"],
        verifyHeading: "Verify the journal",
        verifyExplained: "Order, gaps, chain and signatures, from the first record to the last. "
            + "Work at the stand goes on meanwhile.",
        begin: "verify", stop: "stop", progress: { "\($0) of \($1) records" },
        good: { "\($0) records: each follows the one before, none is missing." },
        stopped: { "Stopped after \($0) records: the rest is not verified." },
        bad: { $1 == 1 ? "\($0) records, 1 fault:" : "\($0) records, \($1) faults:" },
        record: { "record \($0)" }, wholeFile: "file", findings: .english,
        accessHeading: "Who looked at what", nobody: "Nobody has opened these pages yet.",
        entered: "came in",
        unmasked: { "unmasked visit \($0)" },
        exported: { "exported visit \($0)" }, unmaskedList: "unmasked a list",
        forget: "forget", forgetHeading: "Forget a customer",
        forgetExplained: {
            "The key of \($0) will be destroyed: name, address and numbers can never "
                + "be read again. The journal can still be verified. The request goes on "
                + "record."
        },
        reason: "Reason", forgotten: "The customer is forgotten; the journal still verifies.",
        notForgotten: "This customer is not known here, or was forgotten already.",
        atTheDesk: "This customer is at the desk now: finish that first.")
}

extension FindingTexts {
    static let english = FindingTexts(
        outOfOrder: { "stands after number \($0): out of order" },
        missing: {
            $0 == $1
                ? "number \($0) is missing just before"
                : "numbers \($0) to \($1) are missing just before"
        },
        previousDiffers: "does not follow the one before: the chain is broken here",
        hashDiffers: "was changed after it was written",
        epochDiffers: "belongs to another journal",
        unreadable: "can't be read", headDiffers: "is not the one that was signed",
        headSignatureWrong: "the signature is not this terminal's",
        tailLost: { "the journal ends here, but number \($0) was signed" },
        fileDamaged: "the file is damaged", schemaChanged: "the file was changed from outside")
}
