import Clinic
import FollowThrough
import Pages
import Practice
import Routes

/// What a tap on Today said of a step, for the notice on the board: the row is gone with it, so that the notice says
/// whose it was and leads to where it can be put right. It is carried by numbers: a cookie holds no client's name.
struct StepTold: Hashable {
    let concern: ConcernID
    let report: StepReport?

    init(concern: ConcernID, report: StepReport?) { (self.concern, self.report) = (concern, report) }

    /// `nil` for numbers that are none of ours.
    init?(_ figures: [Int]) {
        guard figures.count == 3, StepReport.allCases.indices.contains(figures[0]) else { return nil }
        report = StepReport.allCases[figures[0]]
        concern = ConcernID(high: UInt64(bitPattern: Int64(figures[1])), low: UInt64(bitPattern: Int64(figures[2])))
    }

    /// None where nothing was said.
    var figures: [Int] {
        guard let report, let place = StepReport.allCases.firstIndex(of: report) else { return [] }
        return [place, Int(Int64(bitPattern: concern.high)), Int(Int64(bitPattern: concern.low))]
    }

    /// `nil` where the board has no such concern.
    func notice(_ board: TodayBoard.Answer, _ words: Words) -> Notice? {
        guard let report,
            let row = board.rows.first(where: { row in row.standing.concerns.contains { $0.id == concern } })
        else { return nil }
        return Notice(
            .good, .done, lead: words.name(of: row.client),
            words.noticeStepTold(words.report(report)),
            link: NoticeLink(words.changeStepThere, Route.concern(concern).path))
    }
}
