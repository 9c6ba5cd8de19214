import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import SyncProtocol

@testable import StandCentral

extension CentralScene {
    /// Sends requests straight to the real router.
    func routed<Value>(
        _ body: @Sendable (CentralClient) async throws -> Value
    ) async throws -> Value {
        let server = CentralServer(
            centre: centre, address: ListenAddress(host: "127.0.0.1", port: 0))
        return try await server.application().test(.router) { client in
            try await body(CentralClient(client: client))
        }
    }
}

/// A client that sends what a test hands it, right or wrong.
struct CentralClient: Sendable {
    let client: any TestClientProtocol

    struct Answer: Sendable {
        var status: Int
        var fields: HTTPFields
        var body: [UInt8]

        var problem: Problem? { Problem(reading: body) }
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    func send(_ request: SignedRequest) async throws -> Answer {
        try await send(
            request.head.method, request.head.path, fields: request.head.fields, request.body)
    }

    func send(
        _ method: String, _ path: String, fields: [(name: String, value: String)] = [],
        _ body: [UInt8] = []
    ) async throws -> Answer {
        var headers = HTTPFields()
        for field in fields {
            if let name = HTTPField.Name(field.name) {
                headers.append(HTTPField(name: name, value: field.value))
            }
        }
        return try await client.execute(
            uri: path, method: HTTPRequest.Method(rawValue: method) ?? .get, headers: headers,
            body: body.isEmpty ? nil : ByteBuffer(bytes: body)
        ) { response in
            Answer(
                status: response.status.code, fields: response.headers,
                body: Array(buffer: response.body))
        }
    }
}
