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
        let asked = LoopSpanAsked(
            scope, from: practice.zone.instant(from, minuteOfDay: 0),
            to: practice.zone.instant(to.adding(days: 1), minuteOfDay: 0))
        let found = try loopConcerns(asked, practice.zone, in: store)
        let endings = try loopEndings(scope, from, to, practice.zone, in: store)
        let own = try ownTeam(scope, actor, people)
        let reader = reader(of: scope, actor, found.map(\.owner), own)
        let ownEndings = own.isEmpty ? [] : endings.filter { $0.therapist.map(own.contains) ?? false }
        let otherEndings = own.isEmpty ? endings : endings.filter { !($0.therapist.map(own.contains) ?? false) }
        let summary = LoopSummary(
            found.filter { !own.contains($0.owner) }.map(\.concern), endings: otherEndings.map(\.ending),
            zone: practice.zone, asOf: now, for: reader, own: found.filter { own.contains($0.owner) }.map(\.concern),
            ownEndings: ownEndings.map(\.ending))
        return LoopReport.Answer(
            practice: practice, scope: scope, reader: reader, from: from, to: to, summary: summary, choices: choices)
    }

    private func requireLoop(_ scope: BoardScope, _ actor: Actor, _ people: [Person]) throws(PracticeError) {
        switch scope {
        case .therapist(let id):
            guard let person = people.first(where: { $0.id == id }) else { throw .notFound }
            try actor.require(AccessPolicy.mayReadLoop, EpisodeOwnership(therapist: id, team: person.team))
        case .team(let id): try actor.require { AccessPolicy.mayReadLoop($0, ofTeam: id) }
        case .everybody: try actor.require { AccessPolicy.mayReadLoop($0, ofPractice: Self.teams(people)) }
        }
    }

    /// Of everybody who is, or was, a therapist.
    private static func teams(_ people: [Person]) -> [TeamID?] {
        people.filter { $0.roles.contains(.therapist) }.map(\.team)
    }

    /// Those whom the viewer supervises, where the scope holds others too; else nobody.
    private func ownTeam(_ scope: BoardScope, _ actor: Actor, _ people: [Person]) throws -> Set<PersonID> {
        guard case .everybody = scope, case .person(let viewer) = actor, let team = viewer.team else { return [] }
        let own = people.filter { $0.team == team }
        return Self.teams(people).allSatisfy { $0 == team } ? [] : Set(own.map(\.id))
    }

    private func reader(
        of scope: BoardScope, _ actor: Actor, _ owners: [PersonID], _ own: Set<PersonID>
    ) -> LoopReader {
        if case .therapist(let id) = scope, id == actor.personID { return .therapistThemselves }
        if own.isEmpty { return .anybodyElse }
        return .wholePractice(isOfEnough: Set(owners).subtracting(own).count >= AccessPolicy.fewestOthers)
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
        if AccessPolicy.mayReadLoop(viewer, ofPractice: Self.teams(people)) {
            choices.append(LoopChoice(.everybody, practice.name))
        }
        return choices
    }

    private func loopEndings(
        _ scope: BoardScope, _ from: Day, _ to: Day, _ zone: Zone, in store: any StoreReading
    ) throws -> [(therapist: PersonID?, ending: LoopEnding)] {
        // What ended before concerns were kept can have had none.
        guard let began = try store.firstConcernOpened().map(zone.day(of:)) else { return [] }
        return try store.loopEndings(scope, from: max(from, began), to: to).map { row in
            (row.therapist, LoopEnding(client: row.client, day: row.day, firstSign: row.firstSign.map(zone.day(of:))))
        }
    }
}
