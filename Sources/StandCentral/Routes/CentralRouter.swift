internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import JourneyEngine
internal import Logging
internal import NIOCore
internal import SyncProtocol

/// Carries requests to the ``Centre`` and its answers back.
struct CentralRouter: Sendable {
    let centre: Centre
    let metrics: CentralMetrics
    /// How long a body may take to arrive, however steadily it trickles.
    var bodyDeadline = Duration.seconds(60)

    /// The router with every ``Operation``.
    func build() -> Router<CentralContext> {
        let router = Router(
            context: CentralContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: NothingHere())
        for operation in Operation.allCases {
            router.on(RouterPath(operation.path), method: operation.method) { request, context in
                await answer(request, context, operation)
            }
        }
        return router
    }

    private func answer(
        _ request: Request, _ context: CentralContext, _ operation: Operation
    ) async -> Response {
        let start = ContinuousClock.now
        var reply: Reply
        do throws(Problem) {
            reply = try await self.reply(request, context, operation)
        } catch {
            reply = .problem(error)
        }
        let elapsed = ContinuousClock.now - start
        metrics.count(operation, status: reply.status.code, elapsed)
        context.logger.info(
            "\(operation.rawValue)",
            metadata: ["status": "\(reply.status.code)", "ms": "\(elapsed.milliseconds)"])
        return reply.response
    }

    private func reply(
        _ request: Request, _ context: CentralContext, _ operation: Operation
    ) async throws(Problem) -> Reply {
        let signed = SignedRequest(
            head: head(of: request), body: try await body(of: request, operation))
        let address = context.remoteAddress
        switch operation {
        case .challenge: return .json(try centre.challenge(signed.body, from: address))
        case .register: return .json(try await centre.register(signed, from: address))
        case .cursor:
            let (device, epoch) = try journal(context)
            return .json(try await centre.cursor(signed, device: device, epoch: epoch))
        case .place:
            let (device, epoch) = try journal(context)
            guard let seq = context.parameters.get("seq").flatMap({ Int64($0) }), seq >= 1 else {
                throw Problem(.malformed, detail: "places count from 1 on")
            }
            return .json(
                try await centre.cursor(signed, device: device, epoch: epoch, place: seq))
        case .batch:
            let (device, epoch) = try journal(context)
            return .json(try await centre.batch(signed, device: device, epoch: epoch))
        case .reference:
            return reference(try await centre.reference(signed), asked: request)
        case .customers: return .json(try await centre.customers(signed))
        case .voucher:
            let code = code(context)
            return voucher(try await centre.voucher(code), code, asked: request)
        case .redemption:
            let code = code(context)
            return voucher(try await centre.redeem(code), code, asked: request, isRedeemed: true)
        case .voucherPage:
            let asked = request.uri.queryParameters["code"].map(String.init) ?? ""
            let state = asked.isEmpty ? nil : try await centre.voucher(asked)
            return .page(VoucherPage.text(code: asked, state: state))
        case .activationPage:
            let code = request.uri.queryParameters["code"].map(String.init) ?? ""
            return .page(
                ActivationPage.text(
                    code: code, state: try await centre.account(code), language(request)))
        case .activation:
            let code = context.parameters.get("account") ?? ""
            return activation(try await centre.activate(code), code, asked: request)
        case .health:
            try await centre.check()
            return .json(Array(#"{"status":"ok"}"#.utf8))
        case .metrics: return .text(metrics.text(try await figures()))
        case .openAPI: return .json(OpenAPIDocument.bytes)
        }
    }

    private func code(_ context: CentralContext) -> String {
        context.parameters.get("voucher") ?? ""
    }

    /// To a browser a page, to a program JSON.
    private func voucher(
        _ state: VoucherState, _ code: String, asked request: Request, isRedeemed: Bool = false
    ) -> Reply {
        guard request.headers[.accept]?.contains("text/html") == true else {
            return .json((try? WireJSON.encode(VoucherAnswer(state))) ?? [])
        }
        return .page(VoucherPage.text(code: code, state: state, isRedeemed: isRedeemed))
    }

    /// To a browser a page, to a program JSON.
    private func activation(
        _ state: ActivationState, _ code: String, asked request: Request
    ) -> Reply {
        guard request.headers[.accept]?.contains("text/html") == true else {
            return .json((try? WireJSON.encode(ActivationAnswer(state: state))) ?? [])
        }
        return .page(
            ActivationPage.text(
                code: code, state: state, language(request), isDone: state == .open))
    }

    /// The language that a link asks for; English for any other.
    private func language(_ request: Request) -> Language {
        request.uri.queryParameters["language"].flatMap { Language(rawValue: String($0)) }
            ?? .english
    }

    private func figures() async throws(Problem) -> Figures {
        try await centre.stored { () throws(CentralStoreError) in try await centre.store.figures() }
    }

    private func head(of request: Request) -> HTTPRequestHead {
        HTTPRequestHead(
            method: request.method.rawValue, path: request.uri.path,
            authority: request.head.authority,
            fields: request.headers.map { (name: $0.name.rawName, value: $0.value) })
    }

    /// The body, of which no more is read than the operation takes.
    func body(of request: Request, _ operation: Operation) async throws(Problem) -> [UInt8] {
        let most = operation.longestBody
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > most {
            throw Problem(.tooLarge)
        }
        do {
            let body = request.body
            return try await Deadline.within(bodyDeadline) {
                Array(buffer: try await body.collect(upTo: most))
            }
        } catch is NIOTooManyBytesError {
            throw Problem(.tooLarge)
        } catch is Deadline.Passed {
            throw Problem(.tooSlow)
        } catch {
            throw Problem(.malformed, detail: "the body ended early")
        }
    }

    private func journal(_ context: CentralContext) throws(Problem) -> (DeviceID, UniqueID) {
        guard let device = context.parameters.get("device").flatMap({ DeviceID($0) }),
            let epoch = context.parameters.get("epoch").flatMap({ UniqueID($0) })
        else { throw Problem(.malformed, detail: "no journal has this name") }
        return (device, epoch)
    }

    private func reference(_ published: PublishedReference, asked request: Request) -> Reply {
        let tag = "\"\(Hexadecimal.encode(published.offer.digest.bytes))\""
        var reply = Reply(mediaType: "application/octet-stream", body: published.package)
        if let known = request.headers[.ifNoneMatch], known == tag || known == "*" {
            reply.status = .notModified
            reply.body = []
        }
        reply.fields[.eTag] = tag
        return reply
    }
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
