import JourneyEngine
import Testing

@Suite("The vehicle")
struct VehicleRulesTests {
    @Test("R-154: a vehicle is chosen for a linked customer")
    func customerComesFirst() throws {
        let refusal = Rejection("R-154", field: .customer, .customerFirst)
        #expect(try Scene.begun().refusal(of: .chooseModel("citroen/city")) == refusal)
        #expect(try Scene.created().refusal(of: .chooseModel("citroen/city")) == refusal)
    }

    @Test(
        "R-130: a model of another brand or market, or of none, is refused",
        arguments: ["ds/van", "citroen/none", ""])
    func unknownModel(id: String) throws {
        #expect(
            try Scene.linked().refusal(of: .chooseModel(id))
                == Rejection("R-130", field: .model, .unknown(id)))
    }

    @Test("R-130: a model that the market doesn't have is refused")
    func modelOfOtherMarket() throws {
        var scene = try Scene.linked(.ds)
        try scene.perform(.begin(.luxembourg, .french, confirm: false))
        #expect(scene.refusal(of: .chooseModel("ds/van"))?.rule == "R-130")
    }

    @Test("R-130: a greyed model says why; one that isn't orderable yet names R-205")
    func unavailableModels() throws {
        let scene = try Scene.linked()
        #expect(
            scene.refusal(of: .chooseModel("citroen/sold"))
                == Rejection(
                    "R-130", field: .model, .unavailable(LocalizedText("Sold out until autumn"))))
        #expect(
            scene.refusal(of: .chooseModel("citroen/newcomer"))
                == Rejection("R-205", field: .model, .notOrderableYet(LocalizedText("City"))))
    }

    @Test("R-130: models are listed by brand and market with the lowest price of each")
    func modelList() {
        let catalogue = SmallWorld.catalogue
        #expect(catalogue.models(of: .ds, in: .belgium).map(\.id) == ["ds/van"])
        #expect(catalogue.models(of: .ds, in: .luxembourg).isEmpty)
        #expect(SmallWorld.city.priceFrom(in: .belgium) == SmallWorld.euro(17_899, 99))
    }

    @Test(
        "R-130: the model comes before anything that is chosen of it",
        arguments: [
            Command.filterDimensions(nil), .chooseTrim("you", confirm: true),
            .chooseEngine("electric", confirm: true), .chooseFinish(.colour, "blue"),
            .toggleOption("kit"), .confirmConfiguration,
        ])
    func modelComesFirst(command: Command) throws {
        #expect(
            try Scene.linked().refusal(of: command)
                == Rejection("R-130", field: .model, .modelFirst))
    }

    @Test("R-132: trim and engine are chosen in either order")
    func eitherOrder() throws {
        var first = try Scene.linked()
        try first.perform(all: [
            .chooseModel("citroen/city"), .chooseEngine("petrol", confirm: false),
            .chooseTrim("plus", confirm: false),
        ])
        var second = try Scene.linked()
        try second.perform(all: [
            .chooseModel("citroen/city"), .chooseTrim("plus", confirm: false),
            .chooseEngine("petrol", confirm: false),
        ])
        #expect(try first.journey.configuration == second.journey.configuration)
        #expect(try first.price.total == SmallWorld.euro(17_899, 99))
    }

    @Test("R-132: what the model doesn't have is refused by its field")
    func unknownParts() throws {
        let scene = try Scene.configured()
        let unknown: [(Command, Rule, Field)] = [
            (.chooseTrim("max", confirm: true), "R-132", .trim),
            (.chooseEngine("steam", confirm: true), "R-132", .engine),
            (.chooseFinish(.colour, "pyrite"), "R-132", .colour),
            (.chooseFinish(.upholstery, "blue"), "R-132", .upholstery),
            (.chooseFinish(.wheels, "grey"), "R-132", .wheels),
            (.toggleOption("sail"), "R-133", .option),
        ]
        for (command, rule, field) in unknown {
            let refusal = scene.refusal(of: command)
            #expect(refusal?.rule == rule && refusal?.field == field, "\(command)")
        }
    }

    @Test("R-133: an engine the trim isn't built with names the trim it would lose, and asks")
    func engineLosesTheTrim() throws {
        var scene = try Scene.configured()
        try scene.perform(.toggleOption("charger"))
        let losses = ["YOU", "CHARGER"].map { Loss.choice(LocalizedText($0)) }
        #expect(
            scene.refusal(of: .chooseEngine("petrol", confirm: false))
                == Rejection("R-133", field: .confirm, .wouldLose(losses)))
        try scene.perform(.chooseEngine("petrol", confirm: true))
        let expected = Configuration(model: "citroen/city", engine: "petrol")
        #expect(try scene.journey.configuration == expected)
    }

    @Test("R-133: a trim names the engine, finishes and options it would lose, and asks")
    func trimLosesChoices() throws {
        var scene = try Scene.linked()
        try scene.perform(all: [
            .chooseModel("citroen/city"), .chooseTrim("plus", confirm: false),
            .chooseEngine("petrol", confirm: false), .chooseFinish(.upholstery, "leather"),
            .chooseFinish(.colour, "blue"), .toggleOption("roof"), .toggleOption("kit"),
        ])
        let losses = ["Petrol", "LEATHER", "ROOF"].map { Loss.choice(LocalizedText($0)) }
        #expect(
            scene.refusal(of: .chooseTrim("you", confirm: false))
                == Rejection("R-133", field: .confirm, .wouldLose(losses)))
        try scene.perform(.chooseTrim("you", confirm: true))
        let expected = Configuration(
            model: "citroen/city", trim: "you", colour: "blue", options: ["kit"])
        #expect(try scene.journey.configuration == expected)
    }

    @Test("R-133: a finish of another trim is refused with the trims that have it")
    func finishOfAnotherTrim() throws {
        let reason = Reason.impossible(
            LocalizedText("LEATHER"), [.trim(offeredOn: ["plus"])])
        #expect(
            try Scene.configured().refusal(of: .chooseFinish(.upholstery, "leather"))
                == Rejection("R-133", field: .upholstery, reason, suggestion: "plus"))
    }

    @Test("R-133: an impossible option says why and what makes it possible")
    func impossibleOptions() throws {
        var scene = try Scene.configured()
        try scene.perform(.toggleOption("bumper"))
        let table: [(String, [Obstacle], String)] = [
            ("roof", [.trim(offeredOn: ["plus"])], "plus"),
            ("hook", [.requires(["wiring"]), .excludedBy(["bumper"])], "wiring, bumper"),
        ]
        for (id, obstacles, repair) in table {
            let name = LocalizedText(id.uppercased())
            #expect(
                scene.refusal(of: .toggleOption(id))
                    == Rejection(
                        "R-133", field: .option, .impossible(name, obstacles), suggestion: repair))
        }
        #expect(
            scene.refusal(of: .toggleOption("fast"))?.reason
                == .impossible(LocalizedText("fast"), [.standardOn("you")]))
    }

    @Test("R-133: an option is added, and taken away unless another needs it")
    func toggling() throws {
        var scene = try Scene.configured()
        #expect(try scene.perform(.toggleOption("wiring")) == [.optionAdded])
        #expect(try scene.perform(.toggleOption("hook")) == [.optionAdded])
        #expect(
            scene.refusal(of: .toggleOption("wiring"))?.reason
                == .impossible(LocalizedText("WIRING"), [.neededBy(["hook"])]))
        #expect(try scene.perform(.toggleOption("hook")) == [.optionRemoved])
        #expect(try scene.perform(.toggleOption("wiring")) == [.optionRemoved])
        #expect(try scene.journey.configuration?.options == [])
    }

    @Test("R-135: the recap wants trim and engine, and carries the code and the price")
    func recap() throws {
        var scene = try Scene.linked()
        try scene.perform(.chooseModel("citroen/city"))
        #expect(
            scene.refusal(of: .confirmConfiguration)
                == Rejection("R-132", field: .trim, .trimFirst))
        try scene.perform(.chooseTrim("you", confirm: false))
        #expect(
            scene.refusal(of: .confirmConfiguration)
                == Rejection("R-132", field: .engine, .engineFirst))
        try scene.perform(.chooseEngine("electric", confirm: false))
        try scene.perform(.confirmConfiguration)
        guard case .configurationConfirmed(let step)? = scene.events.last else {
            Issue.record("not confirmed")
            return
        }
        #expect(try step.price == scene.price && step.code.text.hasPrefix("CI"))
        #expect(try scene.journey.stage == .pointOfSale)
    }

    @Test("R-135: a confirmed configuration is reopened before it changes, and keeps its dealer")
    func reopening() throws {
        var scene = try Scene.atBasket()
        #expect(
            scene.refusal(of: .toggleOption("kit"))
                == Rejection("R-135", field: .model, .configurationConfirmed))
        try scene.perform(.backToConfiguration)
        #expect(
            scene.refusal(of: .backToConfiguration)
                == Rejection("R-135", field: .model, .nothingToReopen))
        #expect(
            scene.refusal(of: .issueQuote(again: false))
                == Rejection("R-150", field: .quote, .confirmFirst))
        try scene.perform(all: [.toggleOption("kit"), .confirmConfiguration])
        #expect(try scene.journey.stage == .quote && scene.journey.dealer == "carrect")
    }

    @Test("R-135: after the end of the journey's offer there is nothing to reopen")
    func nothingToReopen() throws {
        let refusal = Rejection("R-135", field: .model, .nothingToReopen)
        #expect(try Scene.sent().refusal(of: .backToConfiguration) == refusal)
        #expect(try Scene.linked().refusal(of: .backToConfiguration) == refusal)
    }
}
