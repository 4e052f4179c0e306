package import Clinic
package import FollowThrough

/// One more step: what, who does it, by when.
package struct CreateStep: Sendable {
    package typealias Result = ConcernDone
    package let id: ConcernActID
    package let concern: ConcernID
    package let step: NewStep

    package init(id: ConcernActID, concern: ConcernID, step: NewStep) {
        self.id = id
        self.concern = concern
        self.step = step
    }
}

/// What came of a step, told between reviews: the one tap on Today.
package struct ReportStep: Sendable {
    package typealias Result = ConcernDone
    package let id: ConcernActID
    package let concern: ConcernID
    /// The act that agreed it.
    package let step: ConcernActID
    package let report: StepReport
    package let helped: Helped?
    /// What was done in its place, where it was changed; may be empty.
    package let words: String
    /// What the page showed as told of the step (`AgreedStep.told`); `nil` where there was no page.
    package let base: String?

    package init(
        id: ConcernActID, concern: ConcernID, step: ConcernActID, report: StepReport, helped: Helped? = nil,
        words: String = "", base: String? = nil
    ) {
        self.base = base
        self.id = id
        self.concern = concern
        self.step = step
        self.report = report
        self.helped = helped
        self.words = words
    }
}

extension PracticeService {
    package func perform(_ command: CreateStep, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        try await act(
            on: command.concern, once: command.id, .agreeStep, as: actor, AccessPolicy.mayActOnConcern
        ) { situation in
            [try command.step.planned(situation)]
        }
    }

    package func perform(_ command: ReportStep, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        let words = try ConcernText.checked(command.words, "words")
        return try await act(
            on: command.concern, once: command.id, .reportStep, as: actor, unless: { command.isOvertaken($0) },
            AccessPolicy.mayActOnConcern
        ) { situation in
            guard situation.concern.steps.contains(where: { $0.id == command.step }) else {
                throw PracticeError.notFound
            }
            return [
                PlannedAct(
                    .stepReported(step: command.step, command.report, command.helped), .reviewNote, words: words)
            ]
        }
    }
}

extension ReportStep {
    /// Somebody told something else of the step since the page was shown. The same said twice contradicts nobody.
    fileprivate func isOvertaken(_ concern: Concern) -> Bool {
        guard let base, let now = concern.steps.first(where: { $0.id == step }) else { return false }
        return now.told != base && (now.report != report || helped != nil && now.helped != helped)
    }
}
