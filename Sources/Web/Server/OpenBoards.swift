import Clinic
import Practice
import Synchronization

/// The boards that browsers hold open: so many for one sign-in, and so many for one person, that nobody takes all
/// connections. The one that has been open longest rests for the newest.
final class OpenBoards: Sendable {
    static let perSignIn = 16
    static let perPerson = 48

    private struct Board {
        let number: UInt64
        let signIn: ID<SignIn>
        let rest: @Sendable () -> Void
    }
    private struct State {
        var next: UInt64 = 0
        var boards: [PersonID: [Board]] = [:]
    }
    private let state = Mutex(State())

    /// - Parameter rest: ends the board; called once at most, when another takes its place.
    /// - Returns: by which it is closed.
    func open(_ signIn: SignIn, rest: @Sendable @escaping () -> Void) -> UInt64 {
        let (number, resting) = state.withLock { state -> (UInt64, [Board]) in
            state.next += 1
            var held = state.boards[signIn.person] ?? []
            held.append(Board(number: state.next, signIn: signIn.id, rest: rest))
            var resting: [Board] = []
            let own = held.filter { $0.signIn == signIn.id }
            if own.count > Self.perSignIn { resting += own.prefix(own.count - Self.perSignIn) }
            held.removeAll { board in resting.contains { $0.number == board.number } }
            if held.count > Self.perPerson {
                resting += held.prefix(held.count - Self.perPerson)
                held.removeFirst(held.count - Self.perPerson)
            }
            state.boards[signIn.person] = held
            return (state.next, resting)
        }
        for board in resting { board.rest() }
        return number
    }

    func close(_ number: UInt64, of person: PersonID) {
        state.withLock { state in
            state.boards[person]?.removeAll { $0.number == number }
            if state.boards[person]?.isEmpty == true { state.boards[person] = nil }
        }
    }

    func count(of person: PersonID) -> Int { state.withLock { $0.boards[person]?.count ?? 0 } }
}
