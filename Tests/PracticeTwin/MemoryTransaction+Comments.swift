internal import Clinic
internal import Measures
internal import Practice

extension MemoryTransaction {
    func comment(on response: ResponseID) -> WrittenComment? { records.comments[response] }
    func commentAnswers(on response: ResponseID) -> [CommentAnswer] { records.commentAnswers[response] ?? [] }

    func commentCounts() -> CommentCounts {
        let all = records.comments.values
        return CommentCounts(
            comments: all.count, suggested: all.count { $0.suggested != nil },
            confirmed: all.count { $0.suggested != nil && $0.isDoubt == true },
            dismissed: all.count { $0.suggested != nil && $0.isDoubt == false },
            missed: all.count { $0.suggested == nil && $0.isDoubt == true })
    }

    func add(_ comment: WrittenComment) throws {
        guard records.episodes[comment.episode] != nil else { throw StoreError.missing("episode") }
        guard records.responses[comment.response] != nil else { throw StoreError.missing("response") }
        guard records.comments[comment.response] == nil else { throw StoreError.duplicate("comment") }
        records.comments[comment.response] = comment.answered(nil)
    }

    func add(_ answer: CommentAnswer) throws {
        guard let comment = records.comments[answer.response] else { throw StoreError.missing("comment") }
        guard !records.commentAnswers.values.contains(where: { $0.contains { $0.id == answer.id } }) else {
            throw StoreError.duplicate("comment_answer.id")
        }
        records.commentAnswers[answer.response, default: []].append(answer)
        records.comments[answer.response] = comment.answered(answer.isDoubt)
    }
}

extension WrittenComment {
    fileprivate func answered(_ isDoubt: Bool?) -> WrittenComment {
        WrittenComment(
            response: response, episode: episode, writtenAt: writtenAt, language: language, suggested: suggested,
            readerVersion: readerVersion, isDoubt: isDoubt)
    }
}
