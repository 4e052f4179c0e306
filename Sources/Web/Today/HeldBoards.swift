import Clinic
import Pages
import Practice
import Synchronization

/// Boards as they were shown within the last second, for whoever asks the same again while nothing was written: many
/// tabs that hear of one change at once, a key held down.
///
/// Only of the very same sign-in. A second, because another process may write to the same records (an import beside
/// the server); what this one writes is seen at once.
final class HeldBoards: Sendable {
    /// What must be the same for a page to be the same.
    struct Page: Sendable {
        let viewer: Viewer
        let signIn: ID<SignIn>
        let csrf: String
        let query: [String]
        let language: Language
        let changes: UInt64
        let at: Instant

        /// To be made before the board is read: a change while it is read is then news.
        init(_ visitor: Visitor, _ call: Call) {
            (viewer, signIn) = (visitor.viewer, visitor.signIn.id)
            csrf = call.csrf
            query = call.query.all.flatMap { [$0.name, $0.value] }
            language = call.language
            changes = call.service.changeCount
            at = call.now
        }

        fileprivate func answers(_ asked: Page) -> Bool {
            viewer == asked.viewer && signIn == asked.signIn && csrf == asked.csrf && query == asked.query
                && language == asked.language && changes == asked.changes && isFresh(asked.at)
        }

        fileprivate func isFresh(_ now: Instant) -> Bool {
            (0..<HeldBoards.microseconds).contains(now.microseconds - at.microseconds)
        }
    }

    private struct Held {
        let page: Page
        let seal: FormSeal
        let bytes: [UInt8]
    }

    private static let microseconds: Int64 = 1_000_000
    private static let most = 32

    private let held = Mutex<[Held]>([])

    /// With an id of its own for each form, as if the page had been made now.
    func bytes(_ asked: Page, renewedAs seal: @autoclosure () -> FormSeal) -> [UInt8]? {
        guard let known = held.withLock({ held in held.last { $0.page.answers(asked) } }) else { return nil }
        return known.seal.renewed(as: seal(), in: known.bytes)
    }

    func keep(_ bytes: [UInt8], sealed seal: FormSeal, as page: Page) {
        held.withLock { held in
            held.removeAll { !$0.page.isFresh(page.at) || $0.page.changes != page.changes }
            if held.count >= Self.most { held.removeFirst() }
            held.append(Held(page: page, seal: seal, bytes: bytes))
        }
    }
}
