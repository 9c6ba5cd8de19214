/// What one module may import: modules of ours, and what comes from outside.
struct ModuleRule {
    let module: String
    let ours: Set<String>
    let others: Set<String>

    var allowed: Set<String> { ours.union(others) }

    /// The whole house; a module without a line here fails the tests.
    static let house: [ModuleRule] = [
        // Of Glibc only the mathematics of distances; of Swift, its own normal form of text.
        ModuleRule(
            module: "JourneyEngine", ours: [], others: ["FoundationEssentials", "Glibc", "Swift"]),
        ModuleRule(
            module: "SyncProtocol", ours: [],
            others: ["Crypto", "CryptoExtras", "FoundationEssentials", "RawStructuredFieldValues"]),
        ModuleRule(
            module: "LocalStore", ours: ["JourneyEngine", "SyncProtocol"],
            others: system.union([
                "Crypto", "CryptoExtras", "GRDB", "GRDBSQLite", "HashTreeCollections",
            ])),
        ModuleRule(
            module: "SyncQueue", ours: ["SyncProtocol"],
            others: system.union([
                "AsyncHTTPClient", "Crypto", "NIOCore", "NIOHTTP1", "NIOPosix", "NIOSSL",
            ])),
        ModuleRule(
            module: "QuoteDocument", ours: ["JourneyEngine"], others: ["FoundationEssentials"]),
        ModuleRule(module: "QuotePrinter", ours: ["QuoteDocument"], others: system),
        // The only one that may draw with Pango: nothing else loads it.
        ModuleRule(
            module: "stand-document", ours: ["CPangoCairo", "JourneyEngine", "QuoteDocument"],
            others: system.union(["ArgumentParser"])),
        ModuleRule(module: "TerminalKit", ours: ["CCurses"], others: system),
        ModuleRule(
            module: "StandTUI",
            ours: ["JourneyEngine", "LocalStore", "QuoteDocument", "SyncQueue", "TerminalKit"],
            others: system),
        ModuleRule(
            module: "StandHeadless",
            ours: [
                "JourneyEngine", "LocalStore", "QuoteDocument", "StandTUI", "SyncProtocol",
                "SyncQueue",
            ],
            others: system),
        ModuleRule(
            module: "stand",
            ours: [
                "CMemory", "JourneyEngine", "LocalStore", "QuoteDocument", "QuotePrinter",
                "StandHeadless", "StandTUI", "SyncProtocol", "SyncQueue", "TerminalKit",
            ],
            others: system.union(["ArgumentParser", "Crypto"])),
        ModuleRule(
            module: "StandCentral",
            ours: ["CCurl", "JourneyEngine", "QuoteDocument", "QuotePrinter", "SyncProtocol"],
            others: system.union([
                "Crypto", "GRDB", "HTTPTypes", "Hummingbird", "HummingbirdCore", "HummingbirdTLS",
                "Logging", "NIOCore", "NIOPosix", "NIOSSL", "ServiceLifecycle", "UnixSignals",
                "Yams",
            ])),
        ModuleRule(
            module: "stand-central",
            ours: ["JourneyEngine", "QuotePrinter", "StandCentral", "SyncProtocol"],
            others: system.union(["ArgumentParser"])),
    ]

    /// Targets written in C: they hold a shim and import nothing of ours.
    static let shims: Set<String> = ["CCurl", "CCurses", "CMemory", "CPango", "CPangoCairo"]

    /// The system below us. Foundation is not in it: it would bring ICU along.
    private static let system: Set<String> = [
        "Dispatch", "FoundationEssentials", "Glibc", "Synchronization",
    ]
}
