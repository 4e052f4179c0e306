package import Clinic
package import FollowThrough

/// How concerns were followed through over a period, in numbers.
package struct LoopReport: Sendable {
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
        package let summary: LoopSummary
        /// What the viewer may ask for, in order.
        package let choices: [LoopChoice]

        package init(
            practice: Practice, scope: BoardScope, reader: LoopReader, from: Day, to: Day, summary: LoopSummary,
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

/// One scope with its name.
package struct LoopChoice: Hashable, Sendable {
    package let scope: BoardScope
    package let name: String

    package init(_ scope: BoardScope, _ name: String) {
        self.scope = scope
        self.name = name
    }
}

extension PracticeService {
    package func answer(_ question: LoopReport, as actor: Actor) async throws(PracticeError) -> LoopReport.Answer {
        let answer = try await read { store in try loop(question, actor, in: store) }
        try await noteRead(.readLoop, by: actor)
        return answer
    }

    private func loop(_ question: LoopReport, _ actor: Actor, in store: any StoreReading) throws -> LoopReport.Answer {
        let practice = try store.requirePractice()
        let people = try store.people()
        let choices = try loopChoices(actor, practice, people, in: store)
        guard let scope = question.scope ?? choices.first?.scope else { throw PracticeError.notFound }
        try requireLoop(scope, actor, people)
        let now = chance.now()
        let to = question.to ?? practice.zone.day(of: now)
        let from = question.from ?? to.adding(days: -365)
        guard from <= to else { throw PracticeError.invalid("until", "problem.unknown") }
        let reader: LoopReader =
            if case .therapist(let id) = scope, id == actor.personID { .therapistThemselves } else { .anybodyElse }
        let asked = LoopSpanAsked(
            scope, from: practice.zone.instant(from, minuteOfDay: 0),
            to: practice.zone.instant(to.adding(days: 1), minuteOfDay: 0))
        let summary = LoopSummary(
            try loopConcerns(asked, practice.zone, in: store),
            endings: try loopEndings(scope, from, to, practice.zone, in: store), zone: practice.zone, asOf: now,
            for: reader)
        return LoopReport.Answer(
            practice: practice, scope: scope, reader: reader, from: from, to: to, summary: summary, choices: choices)
    }

    private func requireLoop(_ scope: BoardScope, _ actor: Actor, _ people: [Person]) throws(PracticeError) {
        switch scope {
        case .therapist(let id):
            guard let person = people.first(where: { $0.id == id }) else { throw .notFound }
            try actor.require(AccessPolicy.mayReadLoop, EpisodeOwnership(therapist: id, team: person.team))
        case .team(let id): try actor.require { AccessPolicy.mayReadLoop($0, ofTeam: id) }
        case .everybody: try actor.require { _ in false }
        }
    }

    private func loopChoices(
        _ actor: Actor, _ practice: Practice, _ people: [Person], in store: any StoreReading
    ) throws -> [LoopChoice] {
        let teams = try store.teams()
        let therapists = people.filter { $0.roles.contains(.therapist) }
        guard case .person(let viewer) = actor else {
            return [LoopChoice(.everybody, practice.name)] + teams.map { LoopChoice(.team($0.id), $0.name) }
                + therapists.map { LoopChoice(.therapist($0.id), $0.name) }
        }
        var choices = therapists.filter { $0.id == viewer.person && viewer.roles.contains(.therapist) }
            .map { LoopChoice(.therapist($0.id), $0.name) }
        for team in teams where AccessPolicy.mayReadLoop(viewer, ofTeam: team.id) {
            choices.append(LoopChoice(.team(team.id), team.name))
            choices += therapists.filter { $0.team == team.id && $0.id != viewer.person }
                .map { LoopChoice(.therapist($0.id), $0.name) }
        }
        return choices
    }

    private func loopEndings(
        _ scope: BoardScope, _ from: Day, _ to: Day, _ zone: Zone, in store: any StoreReading
    ) throws -> [LoopEnding] {
        // What ended before concerns were kept can have had none.
        guard let began = try store.firstConcernOpened().map(zone.day(of:)) else { return [] }
        return try store.loopEndings(scope, from: max(from, began), to: to).map { row in
            LoopEnding(client: row.client, day: row.day, firstSign: row.firstSign.map(zone.day(of:)))
        }
    }
}
