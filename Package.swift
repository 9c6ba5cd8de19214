// swift-tools-version: 6.2
import PackageDescription

/// The one set of compiler settings of every Swift target: Swift 6 mode (from the tools version),
/// explicit existentials and imports, and no warning left standing.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let httpClient = Target.Dependency.product(
    name: "AsyncHTTPClient", package: "async-http-client")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hashTrees = Target.Dependency.product(
    name: "HashTreeCollections", package: "swift-collections")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
    name: "HummingbirdTesting", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let serviceLifecycle = Target.Dependency.product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(
    name: "UnixSignals", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let rawStructuredFields = Target.Dependency.product(
    name: "RawStructuredFieldValues", package: "swift-http-structured-headers")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// What ships starts sooner and takes less memory: relocations packed as addresses only, no
/// symbols for others, and the C++ library linked in where scripts/build has laid it into
/// .build/static. The toolchain's own linker can do that.
let shipped: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-L", ".build/static", "-Xclang-linker", "-static-libgcc", "-use-ld=lld", "-Xlinker",
            "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker",
            "--no-export-dynamic",
        ], .when(configuration: .release))
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, swiftSettings: settings, linkerSettings: shipped)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
    name: "stand",
    products: [
        .executable(name: "stand", targets: ["stand"]),
        .executable(name: "stand-central", targets: ["stand-central"]),
        .executable(name: "stand-document", targets: ["stand-document"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-structured-headers", exact: "1.7.0"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .target(
            name: "CCurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "CMemory"),
        .systemLibrary(
            name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .target(
            name: "CPangoCairo", dependencies: ["CPango"],
            linkerSettings: [.linkedLibrary("qrencode")]),
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),
        library("JourneyEngine"),
        library("SyncProtocol", [crypto, cryptoExtras, rawStructuredFields]),
        library(
            "LocalStore",
            ["JourneyEngine", "SyncProtocol", crypto, cryptoExtras, grdb, hashTrees, sqlite]),
        library(
            "SyncQueue",
            ["SyncProtocol", crypto, httpClient, nioCore, nioHTTP1, nioPosix, nioSSL]),
        library("QuoteDocument", ["JourneyEngine"]),
        library("QuotePrinter", ["QuoteDocument"]),
        library("TerminalKit", ["CCurses"]),
        library(
            "StandTUI",
            ["JourneyEngine", "LocalStore", "QuoteDocument", "SyncQueue", "TerminalKit"]),
        library(
            "StandHeadless",
            [
                "JourneyEngine", "LocalStore", "QuoteDocument", "SyncProtocol", "SyncQueue",
                "StandTUI",
            ]),
        program(
            "stand",
            [
                "CMemory", "JourneyEngine", "LocalStore", "QuoteDocument", "QuotePrinter",
                "StandHeadless", "StandTUI", "SyncProtocol", "SyncQueue", "TerminalKit",
                argumentParser, crypto,
            ]),
        program(
            "stand-document", ["CPangoCairo", "JourneyEngine", "QuoteDocument", argumentParser]),
        library(
            "StandCentral",
            [
                "CCurl", "JourneyEngine", "QuoteDocument", "QuotePrinter", "SyncProtocol", crypto,
                grdb, httpTypes, hummingbird, hummingbirdCore, hummingbirdTLS, logging, nioCore,
                nioPosix, nioSSL, serviceLifecycle, unixSignals, yams,
            ]),
        program(
            "stand-central",
            ["JourneyEngine", "QuotePrinter", "StandCentral", "SyncProtocol", argumentParser]),
        .executableTarget(
            name: "store-bench",
            dependencies: [
                "GeneratedShow", "JourneyEngine", "LocalStore", "SyncProtocol", argumentParser,
            ],
            path: "Benchmarks/StoreBench", swiftSettings: settings),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        .target(
            name: "GeneratedShow",
            dependencies: ["JourneyEngine", "LocalStore", "SyncProtocol", "TestSupport"],
            path: "Tests/GeneratedShow", swiftSettings: settings),
        tests("JourneyEngineTests", ["JourneyEngine", "TestSupport"]),
        tests("SyncProtocolTests", ["SyncProtocol", "TestSupport"]),
        tests("LocalStoreTests", ["LocalStore", "TestSupport"]),
        tests("SyncQueueTests", ["SyncQueue", "SyncProtocol", "TestSupport", crypto]),
        tests("QuotePrinterTests", ["QuoteDocument", "QuotePrinter"]),
        tests("QuoteDocumentTests", ["JourneyEngine", "QuoteDocument"]),
        tests("TerminalKitTests", ["TerminalKit", "TestSupport"]),
        tests("StandTUITests", ["QuoteDocument", "StandTUI", "TestSupport"]),
        tests("StandHeadlessTests", ["StandHeadless"]),
        tests(
            "StandCentralTests",
            [
                "StandCentral", "JourneyEngine", "QuoteDocument", "SyncProtocol", "TestSupport",
                hummingbirdTesting, grdb,
            ]),
        tests("EndToEndTests", ["GeneratedShow", "LocalStore", "TestSupport"]),
        tests("ArchitectureTests", []),
    ]
)
