import JourneyEngine

extension PlainWizard {
    /// One answer, typed; the words that lead elsewhere lead there.
    ///
    /// A line that begins with `=` is an answer whatever it says: somebody may be called Back.
    func answer() throws(Leaving) -> String {
        while true {
            var line = try readLine()
            if line.hasPrefix("=") { return String(line.dropFirst()) }
            while line.last?.isWhitespace == true { line.removeLast() }
            switch line.lowercased() {
            case words.back: throw .back
            case words.home: throw .home
            case words.quit: throw .over
            case words.help: say(words.howTo)
            default: return line
            }
        }
    }

    /// A text; an empty line keeps what is there.
    func ask(_ question: String, now: String = "") throws(Leaving) -> String {
        say(now.isEmpty ? question : question + " " + words.keeps(now))
        let text = try answer()
        return text.isEmpty ? now : text
    }

    /// Yes or no; an empty line is neither.
    func confirm(_ question: String) throws(Leaving) -> Bool {
        let (yes, no) = (texts.keys.yes, texts.keys.no)
        while true {
            say("\(question) (\(yes)/\(no))")
            let text = try answer().lowercased()
            if !text.isEmpty, yes.hasPrefix(text) { return true }
            if !text.isEmpty, no.hasPrefix(text) { return false }
            say("! " + words.yesOrNo(yes, no))
        }
    }

    /// One of a few, by its number.
    /// - Parameter chosen: the one that stands now, which an empty line keeps.
    func choose(
        _ question: String, _ options: [String], chosen: Int? = nil
    ) throws(Leaving) -> Int {
        say(question)
        for (index, option) in options.enumerated() {
            say("\(index + 1). \(option)" + (index == chosen ? " " + words.asNow : ""))
        }
        while true {
            say(words.number(options.count))
            let text = try answer()
            if text.isEmpty, let chosen { return chosen }
            if let number = Int(text), options.indices.contains(number - 1) { return number - 1 }
            say("! " + words.noSuchNumber(options.count))
        }
    }

    /// One of many: nine at a time, narrowed by letters, gone through by empty lines.
    /// - Parameters:
    ///   - describe: the line of an item.
    ///   - find: the items that letters find, the best first.
    ///   - extra: what can be chosen besides, after the items, in each list.
    /// - Returns: the item, or the index of the extra.
    func choose<Item>(
        _ question: String, _ items: [Item], extra: [String] = [], describe: (Item) -> String,
        find: (String) -> [Item]
    ) throws(Leaving) -> Choice<Item> {
        var found = items
        var first = 0
        say(question)
        while true {
            let shown = found.dropFirst(first).prefix(9)
            for (index, item) in shown.enumerated() { say("\(index + 1). \(describe(item))") }
            for (index, title) in extra.enumerated() {
                say("\(shown.count + index + 1). \(title)")
            }
            let rest = found.count - first - shown.count
            if rest > 0 { say(words.more(rest)) }
            say(words.numberOrLetters)
            let text = try answer()
            if text.isEmpty {
                first = rest > 0 ? first + 9 : 0
            } else if let number = Int(text), number > 0, number <= shown.count {
                return .item(shown[shown.startIndex + number - 1])
            } else if let number = Int(text), number > shown.count,
                number <= shown.count + extra.count
            {
                return .extra(number - shown.count - 1)
            } else {
                let better = find(text)
                if better.isEmpty { say("! " + words.nothingFound) } else { found = better }
                first = 0
            }
        }
    }

    /// What was taken from a long list.
    enum Choice<Item> {
        case item(Item)
        case extra(Int)
    }

    /// A paper, line by line.
    func say(_ ledger: Ledger) {
        for line in ledger.lines where line != .rule && line != .blank {
            say(
                [line.label, line.text, line.amount].filter { !$0.isEmpty }.joined(separator: ", "))
        }
    }
}
