import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    /// By its own id: a page of before takes back nothing newer.
    func takeBackPraise(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        guard let praise = PraiseID(form.text(.praise)) else { throw Refusal.badRequest }
        let back = try await service.perform(TakeBackPraise(praise: praise, episode: id), as: visitor.actor)
        // What was put off and taken back has no entry any more.
        let entry = back.praise.answer.wasSaid ? PraiseAnswered.place(of: praise) : "time"
        return .seeOther(
            afterPraise(back.praise.kind, entry: entry), notice: back.wasAlreadyThere ? .takenBackBefore : .undone)
    }
}
