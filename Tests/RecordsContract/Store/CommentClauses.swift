import Clinic
import Measures
import Practice

extension StoreContract {
    static let commented: [StoreClause] = [
        StoreClause("a comment is kept once for a check, and each answer to it is kept and counted") { store in
            let response = Samples.response(60, content: .declined, result: .declined)
            try await store.write { store in
                try Samples.put(into: store)
                try store.add(response, purpose: .alliance)
            }
            let comment = WrittenComment(
                response: response.response.id, episode: Samples.anas.id, writtenAt: Samples.at(7), language: .french,
                suggested: 4..<19, readerVersion: 1)
            try await store.write { try $0.add(comment) }
            try requireEqual(try await store.read { try $0.comment(on: comment.response) }, comment, "it")
            try requireEqual(
                try await store.read { try $0.records(of: Samples.anas.id)?.comments }, [comment], "with the episode")
            try await requireRefused(store, .duplicate("comment")) { try $0.add(comment) }
            let answers: [Bool?] = [true, false, nil, true]
            var given: [CommentAnswer] = []
            for (index, isDoubt) in answers.enumerated() {
                let answer = CommentAnswer(
                    id: Samples.id(99 - UInt64(index)), response: comment.response, isDoubt: isDoubt,
                    answeredAt: Samples.at(8), answeredBy: Samples.nora.person.id)
                given.append(answer)
                try await store.write { try $0.add(answer) }
                let now = try await store.read { try $0.comment(on: comment.response) }
                try requireEqual(now?.isDoubt, isDoubt, "what was last said")
            }
            let all = given
            try requireEqual(try await store.read { try $0.commentAnswers(on: comment.response) }, all, "the answers")
            try await requireRefused(store, .duplicate("comment_answer.id")) { try $0.add(all[0]) }
            try requireEqual(
                try await store.read { try $0.commentCounts() },
                CommentCounts(comments: 1, suggested: 1, confirmed: 1, dismissed: 0, missed: 0), "the counts")
        },
        StoreClause("a comment needs its check, and an answer its comment") { store in
            try await store.write { try Samples.put(into: $0) }
            let nowhere = WrittenComment(
                response: Samples.id(999), episode: Samples.anas.id, writtenAt: Samples.at(7), language: .english,
                suggested: nil, readerVersion: 1)
            try await requireRefused(store, .missing("response")) { try $0.add(nowhere) }
            let answer = CommentAnswer(
                id: Samples.id(98), response: Samples.id(999), isDoubt: true, answeredAt: Samples.at(8),
                answeredBy: nil)
            try await requireRefused(store, .missing("comment")) { try $0.add(answer) }
        },
    ]
}
