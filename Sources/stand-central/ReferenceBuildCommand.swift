internal import ArgumentParser
internal import StandCentral

/// `stand-central reference build SOURCE_DIR -o FILE [--postcodes FILE…]`
struct ReferenceBuildCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "build", abstract: "Check a folder of YAML and build it into a package.")
    }

    @Argument(help: "The folder with show.yaml, consents.yaml, dealers, places, texts and models.")
    var sourceDirectory: String

    @Option(name: .shortAndLong, help: "The package to write.")
    var output: String

    @Option(
        name: .long, parsing: .upToNextOption,
        help: "GeoNames postal files that complete the places of the folder.")
    var postcodes: [String] = []

    func run() throws {
        let source = ReferenceSource(folder: sourceDirectory, postalFiles: postcodes)
        do {
            let data = try source.read()
            let package = try ReferenceBuild.package(data)
            try ReferenceBuild.write(package, to: output)
            print("\(ReferenceCounts(data)), \(package.count) bytes")
        } catch .problems(let problems) {
            for problem in problems { print(problem) }
            throw ReferenceFailure.problems(problems)
        }
    }
}
