import Clinic
import Practice
import ServiceLifecycle

extension Call {
    /// After which a board that rests asks again.
    private static var restMilliseconds: Int { 300_000 }

    /// To a board whose session is locked or over: it says so and stops, and a browser that does not asks again rarely.
    static var boardIsLocked: Reply {
        Reply(
            status: 200, contentType: "text/event-stream",
            body: .bytes(Array("retry: \(restMilliseconds)\nevent: locked\ndata: 1\n\n".utf8)))
    }

    /// Server-sent events for an open board: `news` with the board's number, and a beat every 15 seconds. One too many
    /// of a sign-in or a person is told to `rest`, and ends.
    func streamToday(_ visitor: Visitor) async throws -> Reply {
        let asked = try BoardAsked(query)
        // Whoever may not see that board does not hear it either.
        _ = try await service.answer(TodayBoard(of: asked.subject), as: visitor.actor)
        let scope = asked.scope(for: visitor)
        let (hub, service, token, signIn) = (live, service, visitor.token, visitor.signIn)
        return Reply(
            status: 200, contentType: "text/event-stream",
            body: .stream { write in
                let (events, feed) = AsyncStream<String>.makeStream(bufferingPolicy: .bufferingNewest(4))
                let changes = hub.changes(scope)
                // It comes again by itself: rarely, so that two boards do not push each other out for ever.
                let number = hub.open.open(signIn) {
                    feed.yield("retry: \(Self.restMilliseconds)\nevent: rest\ndata: 1\n\n")
                    feed.finish()
                }
                let news = Task {
                    for await version in changes { feed.yield("event: news\ndata: \(version)\n\n") }
                    feed.finish()
                }
                let beat = Task {
                    var seconds = 0
                    while !Task.isCancelled {
                        // Somebody who may no longer come in sees nothing more within a second.
                        try await Task.sleep(for: .seconds(1))
                        guard case .open(let now, _, _) = try await service.resolve(token: token, isActive: false),
                            now == visitor.viewer
                        else { break }
                        seconds += 1
                        if seconds % 15 == 0 { feed.yield("event: beat\ndata: 1\n\n") }
                    }
                    feed.finish()
                }
                defer {
                    news.cancel()
                    beat.cancel()
                    hub.open.close(number, of: signIn.person)
                }
                try await write(Array("retry: 2000\nevent: news\ndata: \(hub.version(scope))\n\n".utf8))
                // Stopping does not wait for browsers that listen: the server is told to stop before anything else is.
                for await event in events.cancelOnGracefulShutdown() { try await write(Array(event.utf8)) }
            })
    }
}
