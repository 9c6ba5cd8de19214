import Testing

@Suite("Who may import whom")
struct ImportTests {
    @Test("each module has its line in the house rules")
    func everyModuleHasARule() throws {
        let ruled = Set(ModuleRule.house.map(\.module))
        #expect(try SourceFile.modules() == ruled.union(ModuleRule.shims))
    }

    @Test("a module imports only what its line allows", arguments: ModuleRule.house)
    func importsAreAllowed(rule: ModuleRule) throws {
        for file in try SourceFile.all(of: rule.module) {
            let strangers = file.imports.subtracting(rule.allowed)
            #expect(strangers.isEmpty, "\(rule.module)/\(file.path)")
        }
    }

    @Test("no module reaches itself by way of those it may import")
    func importsAreAcyclic() {
        let ours = Dictionary(uniqueKeysWithValues: ModuleRule.house.map { ($0.module, $0.ours) })
        for rule in ModuleRule.house {
            var reached = rule.ours
            for _ in ModuleRule.house {
                reached.formUnion(reached.flatMap { ours[$0] ?? [] })
            }
            #expect(!reached.contains(rule.module))
        }
    }

    @Test("a screen or a text knows no C and no system", arguments: ["Screens", "Language"])
    func screensArePure(folder: String) throws {
        let files = try SourceFile.all(of: "StandTUI").filter { $0.path.hasPrefix(folder + "/") }
        for file in files {
            let strangers = file.imports.intersection(["CCurses", "Dispatch", "Glibc", "SyncQueue"])
            #expect(strangers.isEmpty, "\(file.path)")
        }
    }

    @Test("the terminal app knows the queue only as a status")
    func queueIsAStatus() throws {
        let queue = try SourceFile.all(of: "SyncQueue")
        let status = queue.first { $0.path.hasSuffix("QueueStatus.swift") }
        let concealed = queue.flatMap(\.declaredTypes).filter { status?.mentions($0) != true }
        for file in try SourceFile.all(of: "StandTUI") where file.imports.contains("SyncQueue") {
            #expect(concealed.filter(file.mentions).isEmpty, "\(file.path)")
        }
    }

    @Test(
        "an import is recognised in each of its forms",
        arguments: [
            ("import GRDB", "GRDB"),
            ("  public import Crypto", "Crypto"),
            ("@testable import StandTUI", "StandTUI"),
            ("@preconcurrency package import Yams", "Yams"),
            ("import struct SyncQueue.QueueStatus", "SyncQueue"),
        ])
    func importForms(line: String, module: String) {
        #expect(SourceFile(path: "a.swift", text: line).imports == [module])
    }

    @Test(
        "what only looks like an import is none",
        arguments: ["// import Glibc", "/// See `import Glibc`.", "let text = \"import Glibc\""])
    func importLookalikes(line: String) {
        #expect(SourceFile(path: "a.swift", text: line).imports.isEmpty)
    }
}
