import JourneyEngine
import Testing

@testable import StandCentral

@Suite("The sample reference data holds what the show needs")
struct SampleCountTests {
    @Test("there are enough brands, models, trims, versions, option rows, dealers and places")
    func counts() throws {
        let counts = ReferenceCounts(try SampleData.read())
        #expect(counts.brands == 11)
        #expect(counts.models >= 60)
        #expect(counts.trims >= 150)
        #expect(counts.versions >= 300)
        #expect(counts.optionRows >= 1_500)
        #expect(counts.dealers >= 123)
        #expect(counts.places >= 300)
    }

    @Test("R-133: requires, excludes, included and pack rules are all there in number")
    func rules() throws {
        let options = try SampleData.read().models.flatMap(\.options)
        #expect(options.filter { !$0.requires.isEmpty }.count >= 50)
        #expect(options.filter { !$0.excludes.isEmpty }.count >= 20)
        #expect(options.filter { !$0.includedIn.isEmpty }.count >= 50)
        #expect(options.filter(\.isPack).count >= 20)
    }

    @Test(
        "R-140: each brand has dealers all over Belgium and in Luxembourg",
        arguments: Brand.allCases)
    func dealers(_ brand: Brand) throws {
        let dealers = try SampleData.read().dealers.filter { $0.brands.contains(brand) }
        let belgian = dealers.filter { $0.market == .belgium }
        #expect(belgian.count >= 8)
        #expect(Set(belgian.compactMap(\.postalCode.first)).count >= 6, "spread over regions")
        #expect(dealers.filter { $0.market == .luxembourg }.count >= 3)
    }

    @Test("each dealer's street lies near a place of its postal code")
    func dealersLieWhereTheySay() throws {
        let data = try SampleData.read()
        for dealer in data.dealers {
            let places = data.places.filter { $0.postalCode == dealer.postalCode }
            let nearest = places.map { $0.location.kilometres(to: dealer.location) }.min()
            #expect((nearest ?? .infinity) < 6, "\(dealer.id)")
        }
    }

    @Test(
        "every first two digits in use stand for somewhere in the country",
        arguments: Market.allCases)
    func places(_ market: Market) throws {
        let places = try SampleData.read().places.filter { $0.market == market }
        let starts = Set(places.map { $0.postalCode.filter(\.isNumber).prefix(2) })
        #expect(starts.count >= (market == .belgium ? 80 : 65))
    }
}
