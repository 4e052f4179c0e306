internal import Clinic

/// What became of the reader's suggestions, over the whole practice.
package struct CommentCount: Sendable {
    package typealias Answer = CommentCounts
    package init() {}
}

extension PracticeService {
    package func answer(_ question: CommentCount, as actor: Actor) async throws(PracticeError) -> CommentCounts {
        try actor.requireUpkeep()
        return try await read { try $0.commentCounts() }
    }
}
