internal import HTTPTypes
internal import SyncProtocol

/// The OpenAPI description of the centre, made from the table of ``Operation``.
enum OpenAPIDocument {
    /// The document as it is served.
    static let bytes: [UInt8] = (try? WireJSON.encode(document)) ?? []

    private static var document: JSONValue {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Stand: the centre", "version": "1",
                "description": """
                Terminals replicate their journals here. A request is signed with the device's \
                key (RFC 9421, Ed25519); answers that matter are DSSE envelopes signed by the \
                centre. fixtures/sync has an example of each.
                """,
            ],
            "paths": .object(paths),
            "components": [
                "schemas": .object(OpenAPISchemas.all),
                "securitySchemes": [
                    "device": [
                        "type": "apiKey", "in": "header", "name": "Signature",
                        "description": "RFC 9421, label stand, with Signature-Input",
                    ]
                ],
            ],
        ]
    }

    private static var paths: [String: JSONValue] {
        Dictionary(grouping: Operation.allCases, by: \.path).mapValues { operations in
            var item: [String: JSONValue] = [:]
            for operation in operations {
                item[operation.method.rawValue.lowercased()] = describe(operation)
            }
            let names = parameters(of: operations[0].path)
            if !names.isEmpty { item["parameters"] = .list(names) }
            return .object(item)
        }
    }

    private static func parameters(of path: String) -> [JSONValue] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            let name = String(part.dropFirst().dropLast())
            return [
                "name": .text(name), "in": "path", "required": true,
                "schema": ["$ref": .text("#/components/schemas/\(name)")],
            ]
        }
    }

    private static func describe(_ operation: Operation) -> JSONValue {
        var described: [String: JSONValue] = [
            "operationId": .text(operation.rawValue), "summary": .text(operation.summary),
            "responses": .object(responses(of: operation)),
        ]
        if let (type, schema) = operation.requestBody {
            described["requestBody"] = [
                "required": true, "content": .object([type: ["schema": schema]]),
            ]
        }
        if operation.isSigned || operation == .register {
            described["security"] = [["device": []]]
        }
        return .object(described)
    }

    private static func responses(of operation: Operation) -> [String: JSONValue] {
        let (type, schema) = operation.answer
        var responses: [String: JSONValue] = [
            "200": [
                "description": "Done", "content": .object([type: ["schema": schema]]),
            ]
        ]
        if operation == .reference {
            responses["304"] = ["description": "The package is the one that is known"]
        }
        let statuses = Dictionary(
            grouping: operation.problems + Problem.Kind.always, by: \.status)
        for (status, kinds) in statuses {
            responses[String(status)] = [
                "description": .text(kinds.map(\.title).joined(separator: "; ")),
                "content": [
                    "application/problem+json": ["schema": OpenAPISchemas.reference("problem")]
                ],
            ]
        }
        return responses
    }
}

extension Problem.Kind {
    /// What any request may be answered with.
    static let always: [Problem.Kind] = [
        .notFound, .methodNotAllowed, .tooSlow, .tooLarge, .malformed, .failed, .unavailable,
        .diskFull,
    ]
}

extension Operation {
    /// The body it takes: its media type and schema.
    var requestBody: (type: String, schema: JSONValue)? {
        switch self {
        case .challenge: ("application/json", OpenAPISchemas.reference("challengeRequest"))
        case .register: ("application/json", OpenAPISchemas.reference("registrationRequest"))
        case .batch:
            (
                Batch.mediaType,
                [
                    "type": "string", "format": "binary",
                    "description": "Lines of JSON: customers' keys, and records as RecordLine",
                ]
            )
        case .customers: ("application/json", OpenAPISchemas.reference("customerQuestion"))
        case .cursor, .place, .reference, .voucher, .redemption, .voucherPage, .activationPage,
            .activation, .health, .metrics, .openAPI:
            nil
        }
    }

    /// What it answers when all is well.
    var answer: (type: String, schema: JSONValue) {
        switch self {
        case .challenge, .register, .cursor, .place, .batch, .customers:
            ("application/json", OpenAPISchemas.reference("document"))
        case .reference: ("application/octet-stream", ["type": "string", "format": "binary"])
        case .voucher, .redemption:
            ("application/json", OpenAPISchemas.reference("voucherAnswer"))
        case .activation:
            ("application/json", OpenAPISchemas.reference("activationAnswer"))
        case .voucherPage, .activationPage: ("text/html", ["type": "string"])
        case .health: ("application/json", OpenAPISchemas.reference("health"))
        case .metrics: ("text/plain", ["type": "string"])
        case .openAPI: ("application/json", ["type": "object"])
        }
    }
}
