internal import Clinic
internal import FollowThrough
internal import Foundation
internal import Practice
internal import Signs

/// The outcomes of a practice, its teams and its therapists as one JSON document for other programs; shares are 0 to 1,
/// intervals at 95%. A figure behind which too few clients stand, or nothing, has null in the place of its numbers; a
/// hidden kind of barrier is left out, and `has_hidden_kinds` says so.
struct OutcomeDocument: Encodable {
    private let scopes: [(answer: OutcomeReport.Answer, name: String)]

    init(_ scopes: [(answer: OutcomeReport.Answer, name: String)]) { self.scopes = scopes }

    /// Keys sorted, one document.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        guard let data = try? encoder.encode(self) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }

    func encode(to encoder: any Encoder) throws {
        var document = encoder.container(keyedBy: OutcomeKey.self)
        try document.encode(scopes.first?.answer.from.description, forKey: "from")
        try document.encode(scopes.first?.answer.to.description, forKey: "to")
        try document.encode(scopes.map { OutcomeScope(answer: $0.answer, name: $0.name) }, forKey: "scopes")
    }
}

private struct OutcomeKey: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }
    /// Of words with hyphens between them.
    init(_ word: String) { stringValue = String(word.map { $0 == "-" ? "_" : $0 }) }
    init(stringLiteral text: String) { stringValue = text }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

private struct OutcomeScope: Encodable {
    let answer: OutcomeReport.Answer
    let name: String

    private typealias Keyed = KeyedEncodingContainer<OutcomeKey>

    func encode(to encoder: any Encoder) throws {
        var scope = encoder.container(keyedBy: OutcomeKey.self)
        try scope.encode(word, forKey: "scope")
        try scope.encode(name, forKey: "name")
        try scope.encode(answer.summary.fewestClients, forKey: "fewest_clients")
        try encodeOutcomes(&scope)
        try encodeChecks(&scope)
        try encodeBarriers(&scope)
    }

    private var word: String {
        switch answer.scope {
        case .everybody: "practice"
        case .team: "team"
        case .therapist: "therapist"
        }
    }

    private func encodeOutcomes(_ scope: inout Keyed) throws {
        let numbers = answer.summary.outcomes
        var outcomes = scope.nestedContainer(keyedBy: OutcomeKey.self, forKey: "outcomes")
        try outcomes.encode(OutcomeFigure(numbers.closed), forKey: "closed")
        try outcomes.encode(OutcomeFigure(numbers.scored), forKey: "two_scores")
        try outcomes.encode(OutcomeFigure(numbers.withoutLimit), forKey: "without_reliable_change_limit")
        try outcomes.encode(OutcomeFigure(numbers.withoutAge), forKey: "without_birthday_any_more")
        for share in OutcomeShare.allCases {
            try outcomes.encode(OutcomeFigure(numbers.shares[share] ?? .nothing), forKey: OutcomeKey(share.rawValue))
        }
        var endings = scope.nestedContainer(keyedBy: OutcomeKey.self, forKey: "endings")
        for reason in EndingReason.allCases {
            try endings.encode(OutcomeFigure(numbers.endings[reason] ?? .nothing), forKey: OutcomeKey(reason.rawValue))
        }
    }

    private func encodeChecks(_ scope: inout Keyed) throws {
        let done = answer.summary.checks
        var checks = scope.nestedContainer(keyedBy: OutcomeKey.self, forKey: "checks")
        try checks.encode(OutcomeFigure(done.sessions), forKey: "sessions")
        var shares = checks.nestedContainer(keyedBy: OutcomeKey.self, forKey: "shares")
        for share in CheckShare.allCases {
            try shares.encode(OutcomeFigure(done.shares[share] ?? .nothing), forKey: OutcomeKey(share.rawValue))
        }
        var outcome = checks.nestedContainer(keyedBy: OutcomeKey.self, forKey: "outcome")
        var alliance = checks.nestedContainer(keyedBy: OutcomeKey.self, forKey: "alliance")
        for standing in CheckStanding.allCases {
            let key = OutcomeKey(standing.rawValue)
            try outcome.encode(OutcomeFigure(done.outcome[standing] ?? .nothing), forKey: key)
            try alliance.encode(OutcomeFigure(done.alliance[standing] ?? .nothing), forKey: key)
        }
    }

    private func encodeBarriers(_ scope: inout Keyed) throws {
        let found = answer.summary.barriers
        var barriers = scope.nestedContainer(keyedBy: OutcomeKey.self, forKey: "barriers")
        try barriers.encode(OutcomeFigure(found.whole), forKey: "opened")
        try barriers.encode(OutcomeFigure(found.solved), forKey: "solved")
        var kinds = barriers.nestedContainer(keyedBy: OutcomeKey.self, forKey: "kinds")
        for group in found.byKind {
            var kind = kinds.nestedContainer(keyedBy: OutcomeKey.self, forKey: OutcomeKey(group.kind.rawValue))
            try kind.encode(group.counts.opened, forKey: "opened")
            try kind.encode(group.counts.solved, forKey: "solved")
            try kind.encode(group.counts.letGo, forKey: "let_go")
            try kind.encode(group.counts.open, forKey: "open")
            try kind.encode(group.counts.clients, forKey: "clients")
        }
        try barriers.encode(found.hasHiddenKinds, forKey: "has_hidden_kinds")
        var solvedBy = barriers.nestedContainer(keyedBy: OutcomeKey.self, forKey: "solved_by")
        for solution in BarrierSolution.allCases {
            let figure = OutcomeFigure(found.solutions[solution] ?? .nothing)
            try solvedBy.encode(figure, forKey: OutcomeKey(solution.rawValue))
        }
        try barriers.encode(OutcomeFigure(found.compared), forKey: "compared")
        try barriers.encode(OutcomeFigure(found.before), forKey: "came_before")
        try barriers.encode(OutcomeFigure(found.after), forKey: "came_after")
    }
}

/// So many of so many, or so many alone.
private struct OutcomeFigure: Encodable {
    private let state: String
    private let isPart: Bool
    private let count: Int?
    private let clients: Int?
    private let part: Proportion?

    init(_ cell: LoopCell<LoopCount>) {
        (state, isPart) = (Self.state(cell), true)
        (count, clients, part) = (cell.value?.part.count, cell.value?.clients, cell.value?.part)
    }

    init(_ cell: LoopCell<OutcomeTally>) {
        (state, isPart) = (Self.state(cell), false)
        (count, clients, part) = (cell.value?.count, cell.value?.clients, nil)
    }

    init(_ cell: LoopCell<BarrierCounts>) {
        (state, isPart) = (Self.state(cell), false)
        (count, clients, part) = (cell.value?.opened, cell.value?.clients, nil)
    }

    private static func state<Value>(_ cell: LoopCell<Value>) -> String {
        switch cell {
        case .shown: "shown"
        case .nothing: "nothing_to_count"
        case .hidden: "too_few_clients"
        }
    }

    func encode(to encoder: any Encoder) throws {
        var figure = encoder.container(keyedBy: OutcomeKey.self)
        try figure.encode(state, forKey: "state")
        try figure.encode(count, forKey: "count")
        try figure.encode(clients, forKey: "clients")
        guard isPart else { return }
        try figure.encode(part?.total, forKey: "of")
        try figure.encode(part?.share, forKey: "share")
        try figure.encode(part.map { [$0.interval.lowerBound, $0.interval.upperBound] }, forKey: "interval")
    }
}
