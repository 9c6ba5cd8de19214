internal import SyncProtocol

/// The schemas that the OpenAPI document names.
enum OpenAPISchemas {
    static func reference(_ name: String) -> JSONValue {
        ["$ref": .text("#/components/schemas/\(name)")]
    }

    static var all: [String: JSONValue] {
        [
            "device": [
                "type": "string", "pattern": "^[0-9A-HJKMNP-TV-Z]{25}[048CGMRW]$",
                "description": "Crockford base32 of the first 128 bits of SHA-256 of the key",
            ],
            "epoch": [
                "type": "string",
                "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
            ],
            "seq": ["type": "integer", "minimum": 1, "maximum": 9_007_199_254_740_991],
            "nonce": ["type": "string", "pattern": "^[0-9A-Za-z_-]{8,64}$"],
            "base64of32": [
                "type": "string", "pattern": "^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$",
                "description": "32 bytes in base64",
            ],
            "base64": ["type": "string", "contentEncoding": "base64"],
            "challengeRequest": object(["nonce": reference("nonce")], required: ["nonce"]),
            "registrationRequest": object(
                [
                    "licence": reference("base64of32"), "publicKey": reference("base64of32"),
                    "epoch": reference("epoch"),
                    "name": ["type": "string", "maxLength": 100],
                    "genius": ["type": ["string", "null"], "maxLength": 32],
                ], required: ["licence", "publicKey", "epoch", "name"]),
            "customerQuestion": .object([
                "type": "object", "minProperties": 1,
                "properties": .object(
                    Dictionary(
                        uniqueKeysWithValues: ["email", "phone", "vat", "name", "genius"].map {
                            ($0, ["type": "string", "minLength": 1, "maxLength": 200])
                        })),
            ]),
            "document": object(
                [
                    "payload": reference("base64"), "payloadType": ["type": "string"],
                    "signatures": [
                        "type": "array",
                        "items": object(
                            ["keyid": ["type": "string"], "sig": reference("base64")],
                            required: ["sig"]),
                    ],
                ], required: ["payload", "payloadType", "signatures"]),
            "voucher": [
                "type": "string", "maxLength": 300,
                "description": "What the voucher's QR code says",
            ],
            "voucherAnswer": object(
                [
                    "state": ["enum": ["valid", "used", "expired", "unknown"]],
                    "show": ["type": "string"], "amountCents": ["type": "integer"],
                    "validUntil": ["type": "string", "format": "date"],
                    "redeemed": ["type": "integer", "description": "Milliseconds since 1970, UTC"],
                ], required: ["state"]),
            "account": [
                "type": "string", "maxLength": 64,
                "description": "What the link in the account's mail carries",
            ],
            "activationAnswer": object(
                ["state": ["enum": ["open", "activated", "unknown"]]], required: ["state"]),
            "problem": problem,
            "health": object(["status": ["const": "ok"]], required: ["status"]),
        ]
    }

    private static var problem: JSONValue {
        let types = Problem.Kind.allCases.map { JSONValue.text(Problem.typePrefix + $0.rawValue) }
        let integer: JSONValue = ["type": "integer"]
        let text: JSONValue = ["type": "string"]
        return object(
            [
                "type": ["enum": .list(types)], "title": text, "status": integer, "detail": text,
                "expected": integer, "seq": integer, "retryAfter": integer,
            ], required: ["type", "title", "status"])
    }

    private static func object(
        _ properties: [String: JSONValue], required: [JSONValue]
    ) -> JSONValue {
        ["type": "object", "properties": .object(properties), "required": .list(required)]
    }
}
