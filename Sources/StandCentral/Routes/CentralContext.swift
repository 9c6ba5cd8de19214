internal import Hummingbird
internal import NIOCore

/// What a request brings along beside itself: the address it comes from.
struct CentralContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let remoteAddress: String

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress ?? "local"
    }
}
