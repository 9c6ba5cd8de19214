import ArgumentParser

/// `--data DIR`, which every command takes.
struct DataOption: ParsableArguments, DataPlace {
    @Option(name: .customLong("data"), help: "The data folder. Default: $XDG_DATA_HOME/stand.")
    var path: String?
}
