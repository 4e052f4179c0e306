package import Clinic
package import FollowThrough

/// Whether it is helping, which checks are filled in, and what stands in the way, in numbers, over a period.
package struct OutcomeReport: Sendable {
    /// `nil` is the viewer's own where they are a therapist, else their team's.
    package let scope: BoardScope?
    /// The first day; `nil` is a year before the last.
    package let from: Day?
    /// The last day; `nil` is today.
    package let to: Day?

    package init(scope: BoardScope? = nil, from: Day? = nil, to: Day? = nil) {
        self.scope = scope
        self.from = from
        self.to = to
    }

    package struct Answer: Sendable {
        package let practice: Practice
        package let scope: BoardScope
        /// A therapist reads of their own clients, so that nothing is hidden.
        package let reader: LoopReader
        package let from: Day
        package let to: Day
        package let summary: OutcomeSummary
        /// What the viewer may ask for, in order.
        package let choices: [LoopChoice]

        package init(
            practice: Practice, scope: BoardScope, reader: LoopReader, from: Day, to: Day, summary: OutcomeSummary,
            choices: [LoopChoice]
        ) {
            self.practice = practice
            self.scope = scope
            self.reader = reader
            self.from = from
            self.to = to
            self.summary = summary
            self.choices = choices
        }
    }
}

extension PracticeService {
    /// Who may ask for whose is as for the loop.
    package func answer(
        _ question: OutcomeReport, as actor: Actor
    ) async throws(PracticeError) -> OutcomeReport.Answer {
        let answer = try await read { store in try outcomes(question, actor, in: store) }
        try await noteRead(.readOutcomes, by: actor)
        return answer
    }

    private func outcomes(
        _ question: OutcomeReport, _ actor: Actor, in store: any StoreReading
    ) throws -> OutcomeReport.Answer {
        let practice = try store.requirePractice()
        let people = try store.people()
        let choices = try loopChoices(actor, practice, people, in: store)
        guard let scope = question.scope ?? choices.first?.scope else { throw PracticeError.notFound }
        try requireLoop(scope, actor, people)
        let (zone, now) = (practice.zone, chance.now())
        let (from, to) = try reportDays(question.from, question.to, zone)
        let (first, end) = (zone.instant(from, minuteOfDay: 0), zone.instant(to.adding(days: 1), minuteOfDay: 0))
        let closed = try closedEpisodes(scope, from, to, zone, in: store)
        let checked = try store.checkedSessions(scope, from: first, to: end, overBy: now)
        let barriers = try countedBarriers(scope, first, end, zone, now, in: store)

        let own = try ownTeam(scope, actor, people)
        func isOwn(_ therapist: PersonID?) -> Bool { therapist.map(own.contains) ?? false }
        var known: Set<ClientID> = []
        for row in closed where isOwn(row.therapist) { known.insert(row.episode.client) }
        for row in checked where isOwn(row.therapist) { known.insert(row.checked.client) }
        for row in barriers where isOwn(row.therapist) { known.insert(row.barrier.client) }
        let parts = [closed.map(\.therapist), checked.map(\.therapist), barriers.map(\.therapist)]
        let seenBy = reader(of: scope, actor, leastTherapists(parts, own, people), own)
        let records = OutcomeRecords(
            closed: closed.map(\.episode), checked: checked.map(\.checked), barriers: barriers.map(\.barrier),
            known: known)
        return OutcomeReport.Answer(
            practice: practice, scope: scope, reader: seenBy, from: from, to: to,
            summary: OutcomeSummary(records, for: seenBy), choices: choices)
    }

    /// Of the page's parts that hold anything, the therapists of that one behind which the fewest others stand: where
    /// they are enough, they are enough in each.
    private func leastTherapists(
        _ parts: [[PersonID?]], _ own: Set<PersonID>, _ people: [Person]
    ) -> Set<PersonID> {
        let therapists = Set(people.filter { $0.roles.contains(.therapist) }.map(\.id))
        let sets = parts.filter { !$0.isEmpty }.map { Set($0.compactMap(\.self)).intersection(therapists) }
        return sets.min { $0.subtracting(own).count < $1.subtracting(own).count } ?? []
    }
}
