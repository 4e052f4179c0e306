internal import Clinic
internal import Measures

/// What clients wrote on their checks and what people made of it, a line for each answer and one for a comment without
/// any. The words stay out unless asked for.
package struct ExportComments: Sendable {
    package typealias Answer = ExportPage
    package let from: ExportPosition?
    package let episodes: Int
    package let withWords: Bool
    package init(from: ExportPosition? = nil, episodes: Int = 200, withWords: Bool = false) {
        self.from = from
        self.episodes = episodes
        self.withWords = withWords
    }
}

extension PracticeService {
    package func answer(_ question: ExportComments, as actor: Actor) async throws(PracticeError) -> ExportPage {
        let action: AuditAction = question.withWords ? .exportCommentWords : .exportComments
        return try await exporting({ _ in action }, question.from, question.episodes, as: actor) {
            records, people, _, store in
            let comments = records.comments.sorted { ($0.writtenAt, $0.response) < ($1.writtenAt, $1.response) }
            return try comments.flatMap { comment in
                let words = question.withWords ? try words(.comment, of: comment.response, in: store) : nil
                let head = [
                    records.client.code, records.episode.id.description, comment.response.description,
                    CellText.text(comment.writtenAt), comment.language.rawValue,
                    comment.suggested.map { "\($0.lowerBound)" } ?? "",
                    comment.suggested.map { "\($0.upperBound)" } ?? "", String(comment.readerVersion),
                ]
                let answers = try store.commentAnswers(on: comment.response).map { answer in
                    [
                        answer.isDoubt.map { $0 ? "yes" : "no" } ?? "taken-back", CellText.text(answer.answeredAt),
                        answer.answeredBy.flatMap { people[$0]?.signInName } ?? "", answer.id.description,
                    ]
                }
                let tails = answers.isEmpty ? [["", "", "", ""]] : answers
                return tails.enumerated().map { head + $1 + [$0 == 0 ? words ?? "" : ""] }
            }
        }
    }
}
