import Foundation
import HTTPTypes
import SyncProtocol
import Testing

@testable import StandCentral

@Suite("The OpenAPI document")
struct OpenAPITests {
    private static func document() throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(OpenAPIDocument.bytes))
        return try #require(object as? [String: Any])
    }

    private static func statuses(_ operation: StandCentral.Operation) throws -> Set<Int> {
        let paths = try #require(document()["paths"] as? [String: [String: Any]])
        let described = paths[operation.path]?[operation.method.rawValue.lowercased()]
        let responses = (described as? [String: Any])?["responses"] as? [String: Any]
        return Set(try #require(responses).keys.compactMap { Int($0) })
    }

    @Test("each operation is described, and nothing else is")
    func complete() throws {
        let paths = try #require(Self.document()["paths"] as? [String: [String: Any]])
        let described = paths.flatMap { path, item in
            item.keys.filter { $0 != "parameters" }.map { "\($0.uppercased()) \(path)" }
        }
        let served = StandCentral.Operation.allCases.map { "\($0.method.rawValue) \($0.path)" }
        #expect(Set(described) == Set(served))
    }

    @Test("each schema that is named is there")
    func references() throws {
        let text = String(decoding: OpenAPIDocument.bytes, as: UTF8.self)
        let components = try #require(Self.document()["components"] as? [String: Any])
        let schemas = try #require(components["schemas"] as? [String: Any])
        let named = text.matches(of: /#\/components\/schemas\/([A-Za-z0-9]+)/).map { String($0.1) }
        #expect(named.isEmpty == false)
        #expect(Set(named).subtracting(schemas.keys).isEmpty)
    }

    @Test("the example of each path is a path that the types themselves make")
    func paths() throws {
        let device = try #require(DeviceID(String(repeating: "0", count: 26)))
        let made = [
            CentrePath.challenge, CentrePath.registrations, CentrePath.reference,
            CentrePath.customerSearch, CentrePath.cursor(device: device, epoch: .zero),
            CentrePath.batches(device: device, epoch: .zero),
        ]
        let served = StandCentral.Operation.allCases.map {
            $0.path.replacing("{device}", with: device.description)
                .replacing("{epoch}", with: UniqueID.zero.description)
        }
        #expect(Set(made).isSubset(of: served))
    }

    @Test("what is answered to right and wrong requests is a status that the document names")
    func truth() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue()
        var terminal = try await scene.terminal(code)
        let stranger = TestTerminal(centre: scene.centre.keys)
        let line = terminal.append()
        let journal = (
            CentrePath.cursor(device: terminal.device, epoch: terminal.epoch),
            CentrePath.batches(device: terminal.device, epoch: terminal.epoch)
        )
        let good = try terminal.batch([line])
        let gap = try terminal.batch([terminal.append(), terminal.append()])
        let owner = terminal
        let requests: [(StandCentral.Operation, SignedRequest)] = [
            (.challenge, try owner.request("POST", CentrePath.challenge)),
            (
                .challenge,
                try owner.request(
                    "POST", CentrePath.challenge,
                    body: ChallengeRequest(nonce: "01234567").encoded())
            ),
            (.register, try owner.registration(code, nonce: "0123456789")),
            (.register, try owner.request("POST", CentrePath.registrations)),
            (.cursor, try owner.request("GET", journal.0)),
            (.cursor, try stranger.request("GET", journal.0)),
            (.cursor, try owner.request("GET", "/v1/journals/x/y/cursor")),
            (.batch, gap), (.batch, good), (.batch, good),
            (.batch, try owner.request("POST", journal.1)),
            (.batch, try stranger.request("POST", journal.1, body: [0x7B])),
            (.batch, try owner.request("POST", "/v1/journals/x/y/batches", body: [0x7B])),
            (.reference, try owner.request("GET", CentrePath.reference)),
            (.reference, try stranger.request("GET", CentrePath.reference)),
            (
                .customers,
                try owner.request(
                    "POST", CentrePath.customerSearch, body: CustomerQuestion(name: "x").encoded())
            ),
            (.customers, try owner.request("POST", CentrePath.customerSearch, body: [0])),
            (.voucher, try owner.request("GET", "/v1/vouchers/V1.x")),
            (.redemption, try owner.request("POST", "/v1/vouchers/V1.x/redemption")),
            (.voucherPage, try owner.request("GET", "/vouchers")),
            (.health, try owner.request("GET", "/health")),
            (.metrics, try owner.request("GET", "/metrics")),
            (.openAPI, try owner.request("GET", "/openapi.json")),
        ]
        try await scene.routed { client in
            for (operation, request) in requests {
                let answer = try await client.send(request)
                #expect(
                    try Self.statuses(operation).contains(answer.status),
                    "\(operation) answered \(answer.status)")
                #expect(answer.status < 500, "\(operation)")
                if answer.status >= 400 {
                    let kind = try #require(answer.problem?.kind)
                    #expect(
                        operation.problems.contains(kind) || Problem.Kind.always.contains(kind),
                        "\(operation) answered \(kind)")
                }
            }
        }
    }
}
