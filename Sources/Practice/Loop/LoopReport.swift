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
        let records = try await read { store in try loop(question, actor, in: store) }
        try await noteRead(.readLoop, by: actor)
        let summary = LoopSummary(
            records.others, endings: records.endings, zone: records.practice.zone, asOf: records.asOf,
            for: records.reader, own: records.own, ownEndings: records.ownEndings, hide: shelf.hiding)
        return LoopReport.Answer(
            practice: records.practice, scope: records.scope, reader: records.reader, from: records.from,
            to: records.to, summary: summary, choices: records.choices)
    }

    /// The first and the last day of a report: the year up to today where nobody says otherwise.
    func reportDays(_ from: Day?, _ to: Day?, _ zone: Zone) throws -> (from: Day, to: Day) {
        let last = to ?? zone.day(of: chance.now())
        let first = from ?? last.adding(days: -365)
        guard first <= last else {
            throw to == nil
                ? PracticeError.invalid("since", "problem.in-future") : .invalid("until", "problem.unknown")
        }
        return (first, last)
    }

    private func loop(_ question: LoopReport, _ actor: Actor, in store: any StoreReading) throws -> LoopRecords {
        let practice = try store.requirePractice()
        let people = try store.people()
        let choices = try loopChoices(actor, practice, people, in: store)
        guard let scope = question.scope ?? choices.first?.scope else { throw PracticeError.notFound }
        try requireLoop(scope, actor, people)
        let now = chance.now()
        let (from, to) = try reportDays(question.from, question.to, practice.zone)
        let asked = LoopSpanAsked(
            scope, from: practice.zone.instant(from, minuteOfDay: 0),
            to: practice.zone.instant(to.adding(days: 1), minuteOfDay: 0))
        let found = try loopConcerns(asked, practice.zone, now, in: store)
        let endings = try loopEndings(scope, from, to, practice.zone, in: store)
        let own = try ownTeam(scope, actor, people)
        let therapists = Set(people.lazy.filter { $0.roles.contains(.therapist) }.map(\.id))
        let owners = Set(found.lazy.filter { !$0.concern.isWithdrawn }.map(\.owner)).intersection(therapists)
        return LoopRecords(
            practice: practice, scope: scope, reader: reader(of: scope, actor, owners, own), from: from, to: to,
            asOf: now, choices: choices, others: found.filter { !own.contains($0.owner) }.map(\.concern),
            own: found.filter { own.contains($0.owner) }.map(\.concern),
            endings: endings.filter { !($0.therapist.map(own.contains) ?? false) }.map(\.ending),
            ownEndings: endings.filter { $0.therapist.map(own.contains) ?? false }.map(\.ending))
    }

    func requireLoop(_ scope: BoardScope, _ actor: Actor, _ people: [Person]) throws(PracticeError) {
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
    func ownTeam(_ scope: BoardScope, _ actor: Actor, _ people: [Person]) throws -> Set<PersonID> {
        guard case .everybody = scope, case .person(let viewer) = actor, let team = viewer.team else { return [] }
        let own = people.filter { $0.team == team }
        return Self.teams(people).allSatisfy { $0 == team } ? [] : Set(own.map(\.id))
    }

    func reader(
        of scope: BoardScope, _ actor: Actor, _ owners: Set<PersonID>, _ own: Set<PersonID>
    ) -> LoopReader {
        if case .therapist(let id) = scope, id == actor.personID { return .therapistThemselves }
        if own.isEmpty { return .anybodyElse }
        return .wholePractice(isOfEnough: owners.subtracting(own).count >= AccessPolicy.fewestOthers)
    }

    func loopChoices(
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
        let first = max(from, began)
        let rows = try store.loopEndings(scope, from: first, to: to)
        if rows.isEmpty { return [] }
        let visits = Dictionary(grouping: try store.loopEndingVisits(scope, from: first, to: to), by: \.episode)
        let signs = Dictionary(grouping: try store.loopEndingSigns(scope, from: first, to: to), by: \.episode)
        return rows.map { row in
            (
                row.therapist,
                LoopEnding(
                    client: row.client, visits: (visits[row.episode] ?? []).map(\.start),
                    acts: signs[row.episode] ?? [])
            )
        }
    }
}
