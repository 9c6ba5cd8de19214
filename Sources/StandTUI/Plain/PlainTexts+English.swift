extension PlainTexts {
    static let english = PlainTexts(
        welcome: "Stand, one question at a time.",
        howTo: "Answer with a number or a text, then Enter. At any time: back, home, help, quit. "
            + "A line that begins with = is taken as it stands.",
        goodbye: "All is saved. See you soon.",
        back: "back", home: "home", help: "help", quit: "quit",
        keeps: { "(now \($0); Enter keeps it)" }, asNow: "(as it is now)",
        number: { "A number from 1 to \($0):" },
        noSuchNumber: { "That is not a number from 1 to \($0)." },
        numberOrLetters: "A number, or letters to search:",
        more: { "\($0) more: Enter goes on, letters search." },
        nothingFound: "Nothing of that name.",
        yesOrNo: { "Answer \($0) or \($1)." }, needed: "This needs an answer.",
        digitsOnly: "Digits only.", suggestion: { "Rather \($0)?" },
        noWayBack: "Nothing comes before this question. \"home\" leads home.",
        atHome: { "Home, \($0). What to do?" }, whatNow: "What now?", goOn: "go on",
        searchAgain: "search again",
        knownHere: { "Known here already: \($0), \($1)." }, linkThem: "Link this customer?",
        takeOrLeave: "Take or leave what?", none: "nothing",
        otherAddress: "send to another address",
        readQuote: "read the quote")
}
