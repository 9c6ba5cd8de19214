import Crypto
import Foundation
import SyncProtocol

/// What `fixtures/sync/vectors.json` holds: one of each thing that travels, for other languages.
struct WireVectors: Codable, Equatable {
    /// The private keys are 32 bytes of one value each, so that anybody can sign again.
    struct Keys: Codable, Equatable {
        var device: Base64Bytes
        var centreSigning: Base64Bytes
        var centreSealing: Base64Bytes
    }

    struct Licence: Codable, Equatable {
        var code: String
        var typed: [String]
        var hash: String
    }

    struct Request: Codable, Equatable {
        var method: String
        var path: String
        var fields: [[String]]
        var body: String
        var base: String
    }

    struct Document: Codable, Equatable {
        var envelope: String
        var payload: String
        var type: String
    }

    struct CustomerKey: Codable, Equatable {
        var device: DeviceID
        var plain: Base64Bytes
        var wrapped: WrappedKey
    }

    var keys: Keys
    var licence: Licence
    var requests: [Request]
    var documents: [Document]
    var customerKey: CustomerKey
    var problems: [String]
}

extension WireVectors {
    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../fixtures/sync/vectors.json")

    static func stored() throws -> WireVectors {
        try JSONDecoder().decode(WireVectors.self, from: Data(contentsOf: file))
    }

    func store() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try (encoder.encode(self) + Data("\n".utf8)).write(to: Self.file)
    }
}
