/// The page on which a dealer looks a voucher up, in French, Dutch and English at once.
enum VoucherPage {
    /// - Parameters:
    ///   - code: What was scanned or pasted; empty at first.
    ///   - state: What it is; nil while nothing was asked.
    ///   - isRedeemed: Whether it was redeemed just now.
    static func text(
        code: String = "", state: VoucherState? = nil, isRedeemed: Bool = false
    ) -> String {
        let said = state.map { "<p class=\"\($0.name)\">\(words(for: $0, isRedeemed))</p>\n" } ?? ""
        var button = ""
        if case .valid = state, !isRedeemed {
            button = """
                <form method="post" action="/v1/vouchers/\(XMLText.escaped(code))/redemption">
                <button>Encaisser · Inwisselen · Redeem</button>
                </form>

                """
        }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Voucher</title>
            <style>
            body { font: 18px/1.5 sans-serif; max-width: 34em; margin: 3em auto; padding: 0 1em; }
            input { font: inherit; width: 100%; box-sizing: border-box; margin-bottom: 1em; }
            button { font: inherit; padding: .4em 1em; }
            p { padding: 1em; background: #f5f6f8; }
            p.valid { background: #e2f4e6; }
            p.used, p.expired, p.unknown { background: #fbe9e7; }
            </style>
            </head>
            <body>
            <h1>Bon · Bon · Voucher</h1>
            \(said)\(button)<form method="get" action="/vouchers">
            <input name="code" aria-label="Code" autofocus>
            <button>Vérifier · Controleren · Check</button>
            </form>
            </body>
            </html>

            """
    }

    private static func words(for state: VoucherState, _ isRedeemed: Bool) -> String {
        switch state {
        case .valid(let facts) where isRedeemed:
            "Encaissé · Ingewisseld · Redeemed: \(amount(facts))"
        case .valid(let facts):
            "Valable · Geldig · Valid: \(amount(facts)), → \(facts.validUntil)"
        case .used: "Déjà utilisé · Al gebruikt · Already used"
        case .expired(let facts): "Expiré · Vervallen · Expired: \(facts.validUntil)"
        case .unknown: "Inconnu · Onbekend · Unknown"
        }
    }

    private static func amount(_ facts: VoucherFacts) -> String {
        let cents = String(facts.amountCents % 100)
        return "\(facts.amountCents / 100),\(cents.utf8.count == 1 ? "0" : "")\(cents) €"
    }
}
