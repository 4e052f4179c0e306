import Clinic
import FollowThrough
import Signs
import Testing

@Suite("What came since somebody acted")
struct WhatCameSinceTheAct {
    typealias Acts = HowFarAConcernHasCome

    @Test("what was done about the answer that a page showed says nothing of one that came in since")
    func riskOfAnOlderPage() throws {
        var log = ConcernLog(.risk, at: Acts.at(0))
        log.add(.signJoined(Acts.risk(0, response: 1)), Acts.at(0))
        let seen = try #require(log.concern).actCount
        log.add(.signJoined(Acts.risk(5, response: 2)), Acts.at(5))
        log.add(.safetyDone(seen: seen), Acts.at(6), by: Acts.nora)
        let waiting = try #require(log.concern)
        #expect(waiting.needsSafety && waiting.waits && waiting.waitingSince == Acts.at(5))
        let records = waiting.signs.flatMap(\.evidence).map(\.record)
        #expect(records.allSatisfy { !waiting.isSafe($0) })
        #expect(waiting.records.contains { waiting.isSafe($0) }, "the one that was seen is done with")
        log.add(.safetyDone(seen: waiting.actCount), Acts.at(7), by: Acts.nora)
        #expect(try #require(log.concern).needsSafety == false)
    }

    @Test(
        "a doubt said in a session within four hours after the talk waits for a talk of its own, however grave the others",
        arguments: [(0, false), (1, true), (239, true), (240, false)])
    func doubtSoonAfter(minutes: Int, waits: Bool) throws {
        func doubt(_ kind: SignKind, _ severity: Int, at moment: Instant, _ record: UInt64) -> Sign {
            Sign(
                kind: kind, severity: severity, since: Acts.at(0),
                evidence: [
                    Evidence(.observation(ObservationID(high: 9, low: record)), .saidByClient, 1, at: moment)
                ], ruleVersion: 1)
        }
        let talk = Acts.at(7, 10)
        var log = ConcernLog(.doubt, at: Acts.at(0))
        log.add(.signJoined(doubt(.doubtAfterFall, 70, at: Acts.at(0), 1)), Acts.at(0))
        log.add(.talked(Talk(session: nil, when: talk, about: [])), talk, by: Acts.nora)
        // Nothing new was said: the one that was talked about.
        log.add(.signJoined(doubt(.doubtSaid, 55, at: Acts.at(0), 1)), Acts.at(7, 11))
        #expect(try #require(log.concern).waits == false)
        let start = talk.adding(minutes: minutes)
        log.add(.signJoined(doubt(.doubtSaid, 55, at: start, 2)), start)
        let concern = try #require(log.concern)
        #expect(concern.waits == waits && concern.news.map(\.kind) == (waits ? [.doubtSaid] : []))
        // A review of that day brings up the others.
        let timeline = WhatOpensAConcern.timeline([], asOf: start)
        #expect(ConcernSummary(concern, in: timeline).waits == waits)
    }
}
