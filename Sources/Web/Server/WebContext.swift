import Hummingbird
import NIOCore

/// What a request comes with: its connection, so that an answer nobody reads can be cut off.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
