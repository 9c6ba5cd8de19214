import SyncProtocol
import Testing

@Suite("Problems and the bodies of requests")
struct RequestBodyTests {
    @Test("R-305: each problem reads back as it was written", arguments: Problem.Kind.allCases)
    func problems(kind: Problem.Kind) throws {
        let problem = Problem(
            kind, detail: "because", expected: 4, seq: 5, retryAfter: 6)
        #expect(try Problem(reading: problem.encoded()) == problem)
        #expect(try Problem(reading: Problem(kind).encoded()) == Problem(kind))
        #expect((400...599).contains(kind.status))
        #expect(kind.title.isEmpty == false)
    }

    @Test("R-303: what the centre itself can't help is tried again; what a person decides is not")
    func reactions() {
        for kind in Problem.Kind.allCases where kind.status >= 500 || kind.status == 429 {
            #expect(kind.reaction == .backOff, "\(kind)")
        }
        for kind: Problem.Kind in [.revoked, .expired, .fork, .unknownDevice, .unsigned] {
            #expect(kind.reaction == .halt, "\(kind)")
        }
    }

    @Test(
        "What is no problem of ours is none",
        arguments: [
            "", "{}", "<html/>", "{\"type\":\"about:blank\"}", "{\"type\":7}",
            "{\"type\":\"tag:stand.example,2026:problem/weather\"}", "null",
        ])
    func strangers(text: String) {
        #expect(Problem(reading: Array(text.utf8)) == nil)
    }

    @Test("R-311: a registration names licence, device, journal and genius")
    func registration() throws {
        let request = RegistrationRequest(
            licence: Base64Bytes([UInt8](repeating: 1, count: 32)),
            publicKey: Base64Bytes([UInt8](repeating: 2, count: 32)), epoch: Samples.id(1),
            name: "Stand 3 left", genius: "INETPSA\\TA12345")
        #expect(try RegistrationRequest(reading: request.encoded()) == request)
        var short = request
        short.licence = Base64Bytes([1])
        #expect(try RegistrationRequest(reading: short.encoded()) == nil)
        short = request
        short.publicKey = Base64Bytes([])
        #expect(try RegistrationRequest(reading: short.encoded()) == nil)
        short = request
        short.name = String(repeating: "a", count: RegistrationRequest.longestName + 1)
        #expect(try RegistrationRequest(reading: short.encoded()) == nil)
        #expect(RegistrationRequest(reading: Array("{}".utf8)) == nil)
    }

    @Test("A challenge is asked for with a fit nonce")
    func challenge() throws {
        #expect(try ChallengeRequest(reading: ChallengeRequest(nonce: "01234567").encoded()) != nil)
        for nonce in ["", "short", "spaces in it", "é1234567", String(repeating: "a", count: 65)] {
            #expect(try ChallengeRequest(reading: ChallengeRequest(nonce: nonce).encoded()) == nil)
        }
    }

    @Test("R-114: a search asks for something, and not for too much")
    func questions() throws {
        let question = CustomerQuestion(email: "marie@example.com", genius: "INETPSA\\TA12345")
        #expect(try CustomerQuestion(reading: question.encoded()) == question)
        #expect(try CustomerQuestion(reading: CustomerQuestion().encoded()) == nil)
        #expect(try CustomerQuestion(reading: CustomerQuestion(genius: "x").encoded()) == nil)
        #expect(try CustomerQuestion(reading: CustomerQuestion(name: "").encoded()) == nil)
        let long = String(repeating: "a", count: CustomerQuestion.longest + 1)
        #expect(try CustomerQuestion(reading: CustomerQuestion(name: long).encoded()) == nil)
    }

    @Test("Bytes have one spelling in base64")
    func base64() {
        #expect(Base64Bytes("AA==")?.bytes == [0])
        for text in ["AA", "AB==", "A A==", "AA==\n", "AA=", "?", "=", "AA-_"] {
            #expect(Base64Bytes(text) == nil, "\(text)")
        }
        #expect(Base64Bytes("")?.bytes == [])
    }

    @Test("A device's id reads back in its one spelling")
    func deviceID() {
        for byte: UInt8 in [0, 1, 0x7F, 0xFF] {
            let device = DeviceID(bytes: [UInt8](repeating: byte, count: 16))
            #expect(device.flatMap { DeviceID($0.description) } == device)
        }
        for text in [
            "", "0", String(repeating: "0", count: 25), String(repeating: "0", count: 27),
            String(repeating: "Z", count: 26), String(repeating: "o", count: 26),
        ] {
            #expect(DeviceID(text) == nil, "\(text)")
        }
    }
}
