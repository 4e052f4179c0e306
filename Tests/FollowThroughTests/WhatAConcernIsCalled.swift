import Clinic
import FollowThrough
import Signs
import Testing

@Suite("What a concern is called")
struct WhatAConcernIsCalled {
    typealias Stands = WhereAnEpisodeStands

    private static func joined(_ kind: SignKind, _ day: Int) -> ConcernActKind {
        .signJoined(Sign(kind: kind, severity: 60, since: Stands.at(day), evidence: [], ruleVersion: 1))
    }

    @Test("being less there and taking issue are one concern, and it is called by what was said")
    func tookIssue() {
        var log = ConcernLog(.engagement, at: Stands.at(0))
        log.add(Self.joined(.disengaged, 0), Stands.at(0))
        #expect(log.concern?.title == .engagement)
        log.add(Self.joined(.confronting, 7), Stands.at(7))
        #expect(log.concern?.title == .confronting)
        #expect(log.concern?.subject == .engagement)
    }

    @Test("a board calls it so also once it was talked about, when it keeps no signs any more")
    func onceTalkedAbout() throws {
        var log = ConcernLog(.engagement, at: Stands.at(0))
        log.add(Self.joined(.confronting, 0), Stands.at(0))
        let timeline = WhatOpensAConcern.timeline([], asOf: Stands.at(1))
        let open = try #require(log.concern)
        #expect(ConcernSummary(open, in: timeline).title == .confronting)
        log.add(
            .talked(Talk(session: nil, when: Stands.at(0, 15), about: [.relationship])), Stands.at(0, 15),
            by: ConcernLog.owner)
        let talkedAbout = try #require(log.concern)
        let summary = ConcernSummary(talkedAbout, in: timeline)
        #expect(summary.signs.isEmpty)
        #expect(summary.title == .confronting)
    }

    @Test("marks that are low, with no fall before them, are not called slipped")
    func low() {
        #expect(ConcernTitle(.alliance, [.allianceBelowCutoff, .allianceLineLow]) == .allianceLow)
        #expect(ConcernTitle(.alliance, [.allianceBelowCutoff, .allianceFell]) == .alliance)
        #expect(ConcernTitle(.alliance) == .alliance)
    }

    @Test("signs of another kind leave every other subject its name", arguments: ConcernSubject.allCases)
    func others(subject: ConcernSubject) {
        let kinds = SignKind.allCases.filter { $0 != .confronting }
        #expect(ConcernTitle(subject, kinds) == ConcernTitle(subject))
        #expect((ConcernTitle(subject, [.confronting]) == .confronting) == (subject == .engagement))
    }
}
