import FoundationEssentials
import JourneyEngine
import SyncProtocol
import TestSupport
import Testing

@testable import StandCentral

@Suite("A package is built the same from the same source")
struct ReferenceBuildTests {
    @Test("R-304: two builds of one source are the same to the byte")
    func deterministic() throws {
        let source = ReferenceSource(folder: SampleData.folder)
        let first = try ReferenceBuild.package(try source.read())
        let second = try ReferenceBuild.package(try source.read())
        #expect(first == second)
    }

    @Test("R-304: a package gives back the data it was built from, under the version of the show")
    func roundTrip() throws {
        let data = try SmallSource().read().get()
        let package = try ReferencePackage.open(try ReferenceBuild.package(data))
        #expect(package.version == "2026-01-15.1")
        let read = try JSONDecoder().decode(ReferenceData.self, from: Data(package.payload))
        #expect(read == data)
    }

    @Test("R-304: a version that can't name a package is refused")
    func unfitVersion() throws {
        var data = try SmallSource().read().get()
        data.version = "15 January"
        #expect(throws: ReferenceFailure.self) { try ReferenceBuild.package(data) }
    }

    @Test("a folder that doesn't exist can't be written to, and nothing is left behind")
    func notWritten() {
        #expect {
            try ReferenceBuild.write([1], to: "/nonexistent/package")
        } throws: { ($0 as? ReferenceFailure)?.exitCode == 3 }
    }

    @Test("a written package replaces the old one whole")
    func written() throws {
        try TemporaryFolder.using { folder in
            let file = try folder.write("the old one, which is longer", to: "package")
            try ReferenceBuild.write(Array("new".utf8), to: file)
            #expect(FileManager.default.contents(atPath: file) == Data("new".utf8))
        }
    }

    @Test("R-134: Luxembourg's price is Belgium's net with Luxembourg's VAT, unless it is given")
    func luxembourg() throws {
        let model = try #require(try SmallSource().read().get().models.first)
        let derived = try #require(model.version(trim: "you", engine: "electric"))
        #expect(derived.price.lu.base == Money(cents: 1_933_883))
        let given = try #require(model.version(trim: "plus", engine: "turbo"))
        #expect(given.price.lu.base == Money(cents: 1_599_900))
    }

    @Test("R-132: half a kilowatt-hour is written with a comma but in English")
    func engineName() throws {
        let model = try #require(try SmallSource().read().get().models.first)
        let name = try #require(model.engine("electric")?.name)
        #expect(name.de == "Elektro 113 PS (43,8 kWh) Automatik")
        #expect(name.en == "Electric 113 hp (43.8 kWh) Automatic")
    }

    @Test("an option is for all trims that don't include it, unless it says so")
    func optionTrims() throws {
        let model = try #require(try SmallSource().read().get().models.first)
        #expect(model.option("wiring")?.trims == ["you"])
        #expect(model.option("hook")?.trims == ["you", "plus"])
        #expect(model.option("bumper")?.trims == ["plus"])
    }
}
