package import Clinic
package import FollowThrough

/// A look back: was each step kept, did it help, and what now. Settling in the same breath is refused where others acted
/// since the page was made; going on is where the concern was closed and cannot be opened again by it.
package struct CreateReview: Sendable {
    package typealias Result = ConcernDone
    package let id: ConcernActID
    package let concern: ConcernID
    package let session: SessionID?
    package let steps: [ReviewedStep]
    package let helped: Helped?
    /// May be empty. Sealed.
    package let words: String
    package let next: ReviewNext
    /// How many acts the page showed.
    package let seen: Int

    package init(
        id: ConcernActID, concern: ConcernID, session: SessionID? = nil, steps: [ReviewedStep] = [],
        helped: Helped? = nil, words: String = "", next: ReviewNext, seen: Int
    ) {
        self.id = id
        self.concern = concern
        self.session = session
        self.steps = steps
        self.helped = helped
        self.words = words
        self.next = next
        self.seen = seen
    }
}

package struct ReviewedStep: Hashable, Sendable {
    /// The act that agreed it.
    package let step: ConcernActID
    package let report: StepReport
    package let helped: Helped?

    package init(step: ConcernActID, report: StepReport, helped: Helped? = nil) {
        self.step = step
        self.report = report
        self.helped = helped
    }
}

/// What a review decides about the concern itself.
package enum ReviewNext: Hashable, Sendable {
    case settle
    /// It comes up again at the next session; with one more step, if there is one.
    case goOn(NewStep?)
}

extension PracticeService {
    package func perform(_ command: CreateReview, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        let words = try ConcernText.checked(command.words, "words")
        let settles = command.next == .settle
        return try await act(
            on: command.concern, once: command.id, .review, as: actor, seen: settles ? command.seen : nil,
            AccessPolicy.mayActOnConcern
        ) { situation in
            let session = try situation.requireSession(command.session)
            let known = Set(situation.concern.steps.map(\.id))
            guard command.steps.allSatisfy({ known.contains($0.step) }) else { throw PracticeError.notFound }
            let review = Review(
                session: session?.id, when: min(session?.start ?? situation.now, situation.now),
                helped: command.helped)
            var planned = [PlannedAct(.reviewed(review), .reviewNote, words: words)]
            planned += command.steps.map { PlannedAct(.stepReported(step: $0.step, $0.report, $0.helped)) }
            switch command.next {
            case .settle:
                if situation.concern.needsSafety { throw PracticeError.conflict("conflict.safety-first") }
                planned.append(PlannedAct(.settled))
            case .goOn(let step):
                if let step { planned.append(try step.planned(situation)) }
            }
            return planned
        }
    }
}
