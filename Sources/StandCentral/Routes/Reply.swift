internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore
internal import SyncProtocol

typealias ProblemKind = Problem.Kind

/// An answer before it is HTTP.
struct Reply: Sendable {
    var status: HTTPResponse.Status = .ok
    var mediaType: String
    var body: [UInt8]
    var fields: HTTPFields = [:]

    static func json(_ body: [UInt8]) -> Reply {
        Reply(mediaType: "application/json", body: body)
    }

    static func text(_ body: String) -> Reply {
        Reply(mediaType: "text/plain; version=0.0.4; charset=utf-8", body: Array(body.utf8))
    }

    static func page(_ body: String) -> Reply {
        Reply(mediaType: "text/html; charset=utf-8", body: Array(body.utf8))
    }

    static func problem(_ problem: Problem) -> Reply {
        var reply = Reply(
            status: HTTPResponse.Status(code: problem.kind.status),
            mediaType: Problem.mediaType, body: (try? problem.encoded()) ?? [])
        if let seconds = problem.retryAfter { reply.fields[.retryAfter] = String(seconds) }
        return reply
    }

    var response: Response {
        var headers = fields
        headers[.contentType] = mediaType
        headers[.cacheControl] = "no-store"
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}
