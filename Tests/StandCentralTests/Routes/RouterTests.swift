import Crypto
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import SyncProtocol
import TestSupport
import Testing

@testable import StandCentral

@Suite("The centre over HTTP")
struct RouterTests {
    @Test("R-303: a batch and its cursor travel over HTTP as they are")
    func batch() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let request = try terminal.batch([terminal.append(), terminal.append()])
        let sender = terminal
        try await scene.routed { client in
            let answer = try await client.send(request)
            #expect(answer.status == 200)
            let receipt = try SignedDocument(reading: answer.body)
                .open(Receipt.self, signedBy: scene.centre.keys.signing.publicKey)
            #expect(receipt.acknowledged == 2)
            let path = CentrePath.cursor(device: sender.device, epoch: sender.epoch)
            #expect(try await client.send(sender.request("GET", path)).status == 200)
        }
    }

    @Test("A request that nobody signed, or that was signed for something else, is refused")
    func unsigned() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let code = try await scene.issue()
        let other = try await scene.terminal(code)
        let batch = try terminal.batch([terminal.append()])
        let owner = terminal
        try await scene.routed { client in
            var answer = try await client.send("POST", batch.head.path, batch.body)
            #expect(answer.problem?.kind == .unsigned)
            answer = try await client.send(
                "POST", batch.head.path, fields: batch.head.fields, batch.body + [0x0A])
            #expect(answer.problem?.kind == .unsigned)
            let elsewhere = CentrePath.batches(device: owner.device, epoch: TestTerminal.id())
            answer = try await client.send(
                "POST", elsewhere, fields: batch.head.fields, batch.body)
            #expect(answer.problem?.kind == .unsigned)
            // Another terminal may not write in this one's journal.
            answer = try await client.send(
                other.request("POST", batch.head.path, body: batch.body))
            #expect(answer.problem?.kind == .unsigned)
            let stranger = TestTerminal(centre: scene.centre.keys)
            answer = try await client.send(stranger.batch([]))
            #expect(answer.problem?.kind == .unknownDevice)
        }
        #expect(try await scene.store.figures().records == 0)
    }

    @Test("A packed body, and one that is too long, are refused before they are read")
    func bodies() async throws {
        let scene = try await CentralScene()
        let terminal = try await scene.terminal()
        let path = CentrePath.batches(device: terminal.device, epoch: terminal.epoch)
        try await scene.routed { client in
            let packed = try SignedRequest(
                method: "POST", path: path, body: [0x1F, 0x8B], contentEncoding: "gzip",
                device: terminal.device, nonce: terminal.nonce, created: 0,
                sign: { [UInt8](try terminal.key.signature(for: $0)) })
            #expect(try await client.send(packed).problem?.kind == .unknownEncoding)
            let long = [UInt8](repeating: 0x0A, count: 4 * 1024 * 1024 + 1)
            #expect(try await client.send("POST", path, long).problem?.kind == .tooLarge)
            let body = [UInt8](repeating: 0x20, count: 17 * 1024)
            for path in [
                CentrePath.challenge, CentrePath.registrations, CentrePath.customerSearch,
            ] {
                #expect(try await client.send("POST", path, body).problem?.kind == .tooLarge)
            }
        }
    }

    @Test("A body that takes too long to arrive is given up, and said to be too slow")
    func slowBody() async throws {
        let scene = try await CentralScene()
        var router = CentralRouter(centre: scene.centre, metrics: CentralMetrics())
        router.bodyDeadline = .milliseconds(1)
        let (stream, source) = AsyncStream.makeStream(of: ByteBuffer.self)
        source.yield(ByteBuffer(string: "{"))
        let request = Request(
            head: HTTPRequest(
                method: .post, scheme: "http", authority: "centre", path: CentrePath.challenge),
            body: RequestBody(asyncSequence: stream))
        await #expect(throws: Problem(.tooSlow)) {
            try await router.body(of: request, .challenge)
        }
        withExtendedLifetime(source) {}
    }

    @Test(
        "A hostile body is refused by every path that takes one, and nothing falls over",
        arguments: [
            "", "{", "null", "[]", "{}", "\u{0}", "\u{FEFF}", "{\"nonce\":1}",
            String(repeating: "[", count: 8_000), String(repeating: "{\"a\":", count: 2_500),
            "{\"nonce\":\"\u{202E}\"}", "{\"record\":{}}\n", "1e999", "\"\u{FFFF}\"",
        ])
    func hostileBodies(text: String) async throws {
        let scene = try await CentralScene()
        let terminal = try await scene.terminal()
        try await scene.routed { client in
            for path in [
                CentrePath.challenge, CentrePath.registrations, CentrePath.customerSearch,
                CentrePath.batches(device: terminal.device, epoch: terminal.epoch),
            ] {
                let answer = try await client.send(
                    terminal.request("POST", path, body: Array(text.utf8)))
                #expect((400..<500).contains(answer.status), "\(path)")
                #expect(answer.problem != nil, "\(path)")
            }
        }
    }

    @Test("A path that names no journal, or leads nowhere, is told so")
    func paths() async throws {
        let scene = try await CentralScene()
        try await scene.routed { client in
            for path in ["/", "/v1", "/v1/journals", "/v2/reference", "/%00", "/v1/reference/x"] {
                #expect(try await client.send("GET", path).problem?.kind == .notFound, "\(path)")
            }
            for path in [
                "/v1/journals/x/y/cursor", "/v1/journals/%20/%20/cursor",
                "/v1/journals/'--/00000000-0000-0000-0000-000000000000/cursor",
            ] {
                #expect(try await client.send("GET", path).problem?.kind == .malformed, "\(path)")
            }
            let answer = try await client.send("DELETE", CentrePath.reference)
            #expect(answer.problem?.kind == .methodNotAllowed)
            #expect(answer.fields[.allow] == "GET")
        }
    }

    @Test(
        "R-304: the published package is served whole, with a tag, and once only where it is known")
    func reference() async throws {
        let scene = try await CentralScene()
        let terminal = try await scene.terminal()
        let request = try terminal.request("GET", CentrePath.reference)
        #expect(try await scene.cursor(terminal).reference == nil)
        let package = try ReferencePackage.build(payload: Array("{}".utf8), version: "2026-01-15.1")
        try await scene.routed { client in
            #expect(try await client.send(request).problem?.kind == .notFound)
            #expect(try await scene.administration.publish(package) == "2026-01-15.1")
            let answer = try await client.send(request)
            #expect(answer.body == package)
            let tag = try #require(answer.fields[.eTag])
            let known = try await client.send(
                "GET", CentrePath.reference,
                fields: request.head.fields + [("if-none-match", tag)])
            #expect(known.status == 304)
            #expect(known.body == [])
            #expect(try await client.send("GET", CentrePath.reference).problem?.kind == .unsigned)
        }
        let offer = try #require(try await scene.cursor(terminal).reference)
        #expect(offer.version == "2026-01-15.1")
        #expect(offer.digest.bytes == ContentDigest.digest(of: package))
        await #expect(throws: Administration.Refusal.brokenPackage(.notAPackage)) {
            try await scene.administration.publish([1, 2, 3])
        }
        #expect(try await scene.cursor(terminal).reference == offer)
    }

    @Test("Health and metrics answer, and the counters tell what was done")
    func metrics() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let batch = try terminal.batch([terminal.append()])
        try await scene.routed { client in
            _ = try await client.send(batch)
            _ = try await client.send("POST", batch.head.path, batch.body)
            #expect(try await client.send("GET", "/health").text == #"{"status":"ok"}"#)
            let page = try await client.send("GET", "/metrics").text
            for line in [
                #"stand_central_requests_total{operation="batch",status="200"} 1"#,
                #"stand_central_requests_total{operation="batch",status="401"} 1"#,
                "stand_central_records 1", "stand_central_terminals 1",
            ] {
                #expect(page.contains(line + "\n"), "\(line)")
            }
        }
    }
}
