internal import Clinic
import Foundation

/// The answer as a JSON document for other programs; shares are 0 to 1, intervals at 95%. What there is none of, such as
/// sites where none is recorded, is null and not 0.
package struct AttributionDocument: Encodable, Sendable {
    private let answer: OutcomeAttribution
    private let choice: EpisodeChoice

    /// - Parameter choice: the episodes that the figures are over.
    package init(_ answer: OutcomeAttribution, over choice: EpisodeChoice = .all) {
        self.answer = answer
        self.choice = choice
    }

    /// Keys sorted, one document.
    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        guard let data = try? encoder.encode(self) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }

    private struct Key: CodingKey, ExpressibleByStringLiteral {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ text: String) { stringValue = text }
        init(stringLiteral text: String) { stringValue = text }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private static let singles: [Source] = [.client, .therapist, .treatment, .intake, .time, .site, .residual]

    package func encode(to encoder: any Encoder) throws {
        var document = encoder.container(keyedBy: Key.self)
        let counts = answer.counts
        try document.encode(counts.sessions, forKey: "n_sessions")
        try document.encode(counts.clients, forKey: "n_clients")
        for (source, count) in counts.alikeButForCase {
            try document.encode(count, forKey: Key("\(source.rawValue)s_alike_but_for_case"))
        }
        try document.encode(counts.therapists, forKey: "n_therapists")
        try document.encode(answer.totalVariance, forKey: "total_variance")
        // What the shares are of: the total less what chance adds to it.
        try document.encode(answer.sharedVariance, forKey: "shared_variance")
        try document.encode(answer.direction?.rawValue, forKey: "direction")
        var episodes = document.nestedContainer(keyedBy: Key.self, forKey: "episodes")
        try episodes.encode(counts.episodes, forKey: "n")
        try episodes.encode(counts.closedEpisodes, forKey: "n_closed")
        try episodes.encode(choice.state.rawValue, forKey: "state")
        try episodes.encode(choice.site, forKey: "site")
        try episodes.encode(choice.treatment, forKey: "treatment")
        try episodes.encode(choice.from?.description, forKey: "from")
        try episodes.encode(choice.to?.description, forKey: "to")
        var left = document.nestedContainer(keyedBy: Key.self, forKey: "left_out")
        try left.encode(counts.withoutOutcome, forKey: "without_outcome")
        try left.encode(counts.withoutAlliance, forKey: "without_alliance")
        try left.encode(counts.asIntake, forKey: "as_intake")
        try left.encode(counts.ofUnknownIntake, forKey: "of_unknown_intake")
        try left.encode(counts.withoutPerson, forKey: "without_person")
        // Those of them that name no therapist.
        try left.encode(counts.withoutTherapist, forKey: "without_therapist")
        try left.encode(counts.unreadable, forKey: "unreadable")
        try left.encode(counts.repeated, forKey: "repeated")
        // The shares are corrected for what chance adds to them; part_r2 and shapley are not.
        try document.encode(true, forKey: "shares_less_chance")
        try encodeShares(&document)
        try encodeIntervals(&document)
        try encode(answer.partR2, "part_r2", &document)
        try encode(answer.shapley, "shapley", &document)
        try encodeLagged(&document)
        try document.encode(answer.caveats.map(\.key), forKey: "caveats")
        var reference = document.nestedContainer(keyedBy: Key.self, forKey: "reference")
        try reference.encode(PublishedShare.metaAnalysis, forKey: "meta_analysis")
        try reference.encode(PublishedShare.article, forKey: "article")
    }

    private func encodeShares(_ document: inout KeyedEncodingContainer<Key>) throws {
        var shares = document.nestedContainer(keyedBy: Key.self, forKey: "shares")
        var alliance = shares.nestedContainer(keyedBy: Key.self, forKey: "alliance")
        for level in AllianceLevel.allCases {
            try alliance.encode(answer.alliance[level]?.value, forKey: Key(level.rawValue))
        }
        try alliance.encode(answer.allianceShare.value, forKey: "total")
        for source in Self.singles {
            try shares.encode(answer.shares[source]?.value, forKey: Key(source.rawValue))
        }
        try shares.encode(answer.inCommon, forKey: "shared")
    }

    private func encodeIntervals(_ document: inout KeyedEncodingContainer<Key>) throws {
        var intervals = document.nestedContainer(keyedBy: Key.self, forKey: "intervals")
        func pair(_ interval: Interval?) -> [Double]? { interval.map { [$0.low, $0.high] } }
        var alliance = intervals.nestedContainer(keyedBy: Key.self, forKey: "alliance")
        for level in AllianceLevel.allCases {
            try alliance.encode(pair(answer.alliance[level]?.interval), forKey: Key(level.rawValue))
        }
        try alliance.encode(pair(answer.allianceShare.interval), forKey: "total")
        for source in Self.singles {
            try intervals.encode(pair(answer.shares[source]?.interval), forKey: Key(source.rawValue))
        }
        for (name, values) in [("part_r2", answer.partR2), ("shapley", answer.shapley)] {
            var inner = intervals.nestedContainer(keyedBy: Key.self, forKey: Key(name))
            for (source, estimate) in values { try inner.encode(pair(estimate.interval), forKey: Key(source.rawValue)) }
        }
    }

    private func encode(
        _ values: [Source: Estimate], _ name: String, _ document: inout KeyedEncodingContainer<Key>
    ) throws {
        var inner = document.nestedContainer(keyedBy: Key.self, forKey: Key(name))
        for (source, estimate) in values { try inner.encode(estimate.value, forKey: Key(source.rawValue)) }
    }

    private func encodeLagged(_ document: inout KeyedEncodingContainer<Key>) throws {
        guard let lagged = answer.lagged else { return try document.encodeNil(forKey: "lagged") }
        var inner = document.nestedContainer(keyedBy: Key.self, forKey: "lagged")
        try inner.encode(lagged.pairs, forKey: "n_pairs")
        try inner.encode(answer.laggedFinding?.rawValue, forKey: "finding")
        for (name, slope) in [("alliance_within", lagged.within), ("outcome_before", lagged.outcomeBefore)] {
            var one = inner.nestedContainer(keyedBy: Key.self, forKey: Key(name))
            try one.encode(slope.value, forKey: "estimate")
            try one.encode(slope.standardError, forKey: "se")
            try one.encode([slope.interval.low, slope.interval.high], forKey: "interval")
            try one.encode(slope.p, forKey: "p")
        }
    }
}
