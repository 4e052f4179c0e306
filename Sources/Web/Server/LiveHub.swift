package import Practice
import Clinic
import Synchronization

/// Tells open boards that something changed, by a number that only grows.
///
/// A listener gets the newest number and never a queue of old ones, so a slow browser costs one number of memory.
package final class LiveHub: Sendable {
    private struct Listener {
        let scope: BoardScope
        let continuation: AsyncStream<UInt64>.Continuation
    }
    private struct State {
        var version: UInt64 = 0
        var nextListener: UInt64 = 0
        var listeners: [UInt64: Listener] = [:]
        var byTherapist: [PersonID: UInt64] = [:]
        var byTeam: [TeamID: UInt64] = [:]
        var overall: UInt64 = 0
    }

    private let state: Mutex<State>
    /// As they were last shown.
    let boards = HeldBoards()
    /// That browsers hold open now.
    let open = OpenBoards()

    /// - Parameter first: the number to begin with; the start's time, so that numbers grow over restarts.
    package init(first: UInt64) { state = Mutex(State(version: first, overall: first)) }

    package func announce(_ news: Announcement) {
        state.withLock { state in
            state.version += 1
            state.overall = state.version
            if let therapist = news.therapist { state.byTherapist[therapist] = state.version }
            if let team = news.team { state.byTeam[team] = state.version }
            for listener in state.listeners.values where listener.scope.hears(news) {
                listener.continuation.yield(state.version)
            }
        }
    }

    /// The number of the last change that the scope would hear of.
    func version(_ scope: BoardScope) -> UInt64 {
        state.withLock { state in
            switch scope {
            case .therapist(let id): state.byTherapist[id] ?? 0
            case .team(let id): state.byTeam[id] ?? 0
            case .everybody: state.overall
            }
        }
    }

    var listenerCount: Int { state.withLock { $0.listeners.count } }

    /// Numbers as they come; ends when the reader stops.
    func changes(_ scope: BoardScope) -> AsyncStream<UInt64> {
        let (stream, continuation) = AsyncStream<UInt64>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            state.nextListener += 1
            state.listeners[state.nextListener] = Listener(scope: scope, continuation: continuation)
            return state.nextListener
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { state in _ = state.listeners.removeValue(forKey: id) }
        }
        return stream
    }
}

extension BoardScope {
    fileprivate func hears(_ news: Announcement) -> Bool {
        switch self {
        case .therapist(let id): news.therapist == id
        case .team(let id): news.team == id
        case .everybody: true
        }
    }
}
