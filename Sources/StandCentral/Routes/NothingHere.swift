internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import SyncProtocol

/// Tells of paths that lead nowhere, and of methods that a path has not, as of any other problem.
struct NothingHere: RouterMiddleware {
    func handle(
        _ request: Request, context: CentralContext,
        next: (Request, CentralContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            let methods = Operation.allCases.filter { $0.leads(to: request.uri.path) }
                .map(\.method.rawValue)
            guard !methods.isEmpty else { return Reply.problem(Problem(.notFound)).response }
            var reply = Reply.problem(Problem(.methodNotAllowed))
            reply.fields[.allow] = methods.joined(separator: ", ")
            return reply.response
        }
    }
}

extension Operation {
    /// Whether its path, with anything for the parameters, is this one.
    fileprivate func leads(to path: String) -> Bool {
        let (own, other) = (self.path.split(separator: "/"), path.split(separator: "/"))
        return own.count == other.count
            && zip(own, other).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
}
