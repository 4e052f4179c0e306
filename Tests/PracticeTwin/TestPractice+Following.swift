package import Clinic
package import FollowThrough
package import Measures
package import Practice

extension TestPractice {
    package func concerns(_ opened: OpenedEpisode) async throws -> [Concern] {
        let episode = opened.episode
        return try await store.read { try $0.concerns(of: episode) }
    }

    /// The last opened about that subject.
    package func concern(_ opened: OpenedEpisode, _ subject: ConcernSubject) async throws -> Concern? {
        try await concerns(opened).last { $0.subject == subject }
    }

    /// A short list with one question about safety.
    package func addRiskMeasure() async throws -> (measure: MeasureVersion, item: ItemKey) {
        let item = Item(
            key: ItemKey("harm"), text: LocalizedText("Thoughts that hurt"), form: .integer(lowest: 0, highest: 3),
            riskFrom: 1)
        let measure = Measure(
            id: MeasureVersion(MeasureKey("short-mood"), 1), title: LocalizedText("Short mood list"), purpose: .other,
            items: [item],
            scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 3))
        _ = try await service.perform(AddMeasure(measure: measure), as: admin)
        return (measure.id, item.key)
    }

    @discardableResult
    package func talk(
        _ concern: Concern, about: Set<TalkSubject> = [.wayOfWorking], said: String = "", step: NewStep? = nil,
        session: SessionID? = nil, as actor: Actor? = nil, id: ConcernActID? = nil
    ) async throws -> ConcernDone {
        try await service.perform(
            CreateTalk(
                id: id ?? service.chance.id(), concern: concern.id, session: session, about: about, said: said,
                step: step), as: actor ?? nora)
    }

    package func step(_ what: String, days: Int = 7, who: StepOwner = .together, forClient: Bool = false) -> NewStep {
        NewStep(
            what: what, who: who, by: Self.zone.day(of: clock.now).adding(days: days), isForClient: forClient)
    }

    @discardableResult
    package func review(
        _ concern: Concern, _ next: ReviewNext, kept: StepReport? = .kept, seen: Int? = nil, as actor: Actor? = nil
    ) async throws -> ConcernDone {
        try await service.perform(
            CreateReview(
                id: service.chance.id(), concern: concern.id,
                steps: kept.map { report in
                    concern.openSteps.map { ReviewedStep(step: $0.id, report: report, helped: .yes) }
                } ?? [], next: next, seen: seen ?? concern.actCount), as: actor ?? nora)
    }

    /// Settles what the stored rows and standings are against what their records come to.
    package func isConsistent() async throws -> Bool {
        // Whoever asks who looked at a client must find every entry that is about them.
        let ofNobody = try await audit().contains { $0.episode != nil && $0.client == nil }
        return try await service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty && !ofNobody
    }
}
