import Clinic
import FollowThrough
import Foundation
import Pages
import Routes
import Testing

@Suite("Where a talk or a review takes place, about midnight")
struct SessionsOfTheNight {
    private static let inside: SessionID = PageSamples.id(605)

    /// The session of fifty minutes chosen before anybody chooses; empty for between sessions.
    private func chosen(start: Instant, now: Instant) -> (talk: String?, review: String?) {
        let model = PageSamples.concern(
            PageSamples.opening, reviewSince: PageSamples.at(-1, 9), sessionAt: start)
        let context = PageSamples.context(now: now)
        let talk = String(decoding: TalkPage(context, model).bytes(), as: UTF8.self)
        let review = String(decoding: ReviewPage(context, model).bytes(), as: UTF8.self)
        let field = "name=\"\(Field.talkPlace.rawValue)\" value=\""
        func values(_ page: String, _ after: String) -> [String] {
            page.components(separatedBy: field).dropFirst().compactMap { part in
                let parts = part.components(separatedBy: "\"")
                return parts.count > 1 && parts[1].hasPrefix(after) ? parts[0] : nil
            }
        }
        return (values(talk, " checked").first, values(review, ">").first)
    }

    @Test(
        "a session that began late yesterday is chosen while it goes on, and afterwards on the day on which it ended",
        arguments: [5, 19, 40, 300])
    func overMidnight(minutes: Int) {
        let now = PageSamples.at(0, 0).adding(minutes: minutes)
        let (talk, review) = chosen(start: PageSamples.at(-1, 23, 30), now: now)
        #expect(talk == Self.inside.description && review == Self.inside.description)
    }

    @Test("one that was begun before midnight for an hour after it is chosen too")
    func begunBefore() {
        let (talk, review) = chosen(start: PageSamples.at(1, 0, 15), now: PageSamples.at(0, 23, 50))
        #expect(talk == Self.inside.description && review == Self.inside.description)
    }

    @Test("one that was over by midnight is chosen on its own day, and not on the next", arguments: [22, 23])
    func ofYesterday(hour: Int) {
        let start = PageSamples.at(-1, hour, 10)
        let after = chosen(start: start, now: PageSamples.at(0, 0, 10))
        #expect(after.talk == "" && after.review == nil)
        let before = chosen(start: start, now: PageSamples.at(-1, 23, 59))
        #expect(before.talk == Self.inside.description && before.review == Self.inside.description)
    }
}
