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
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
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
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .target(
            name: "CCurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .systemLibrary(
            name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .target(
            name: "CPangoCairo", dependencies: ["CPango"],
            linkerSettings: [.linkedLibrary("qrencode")]),
        library("JourneyEngine"),
        library("SyncProtocol", [crypto]),
        library("LocalStore", ["JourneyEngine", "SyncProtocol", crypto, grdb]),
        library("SyncQueue", ["SyncProtocol"]),
        library("QuoteDocument", ["JourneyEngine"]),
        library("QuotePrinter", ["QuoteDocument"]),
        library("TerminalKit", ["CCurses"]),
        library(
            "StandTUI",
            ["JourneyEngine", "LocalStore", "QuoteDocument", "SyncQueue", "TerminalKit"]),
        library(
            "StandHeadless",
            ["JourneyEngine", "LocalStore", "SyncProtocol", "SyncQueue", "StandTUI"]),
        program(
            "stand",
            [
                "JourneyEngine", "LocalStore", "QuoteDocument", "QuotePrinter", "StandHeadless",
                "StandTUI", "SyncProtocol", "SyncQueue", "TerminalKit", argumentParser,
            ]),
        program(
            "stand-document", ["CPangoCairo", "JourneyEngine", "QuoteDocument", argumentParser]),
        library("StandCentral", ["JourneyEngine", "SyncProtocol", yams]),
        program("stand-central", ["StandCentral", argumentParser]),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests("JourneyEngineTests", ["JourneyEngine", "TestSupport"]),
        tests("SyncProtocolTests", ["SyncProtocol", "TestSupport"]),
        tests("LocalStoreTests", ["LocalStore", "TestSupport"]),
        tests("SyncQueueTests", ["SyncQueue"]),
        tests("QuoteDocumentTests", ["JourneyEngine", "QuoteDocument"]),
        tests("TerminalKitTests", ["TerminalKit", "TestSupport"]),
        tests("StandTUITests", ["StandTUI"]),
        tests("StandHeadlessTests", ["StandHeadless"]),
        tests(
            "StandCentralTests", ["StandCentral", "JourneyEngine", "SyncProtocol", "TestSupport"]),
        tests("EndToEndTests", ["TestSupport"]),
        tests("ArchitectureTests", []),
    ]
)
