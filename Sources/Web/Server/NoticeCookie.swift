import Clinic
import FollowThrough
import Pages

/// What the cookie for the next page holds: the notice, and what went well and was answered just now.
struct NoticeCookie: Hashable, Sendable {
    let key: NoticeKey
    let answered: PraiseAnswered?
    /// Numbers that the notice tells, in the order of ``NoticeKey/notice(_:_:_:)``.
    let figures: [Int]

    init(_ key: NoticeKey, answered: PraiseAnswered? = nil, figures: [Int] = []) {
        self.key = key
        self.answered = answered
        self.figures = figures
    }

    /// `nil` for what is none of ours.
    init?(text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let key = parts.first.flatMap({ NoticeKey(rawValue: $0) }) else { return nil }
        if parts.count == 1 {
            self.init(key)
            return
        }
        if parts[1].isEmpty {
            let figures = parts.dropFirst(2).compactMap { Int($0) }
            guard figures.count == parts.count - 2, figures.count <= 3 else { return nil }
            self.init(key, figures: figures)
            return
        }
        guard parts.count == 5, let praise = PraiseID(parts[1]), let episode = EpisodeID(parts[2]),
            let kind = PraiseKind(rawValue: parts[3]), let answer = PraiseAnswer(rawValue: parts[4])
        else { return nil }
        self.init(key, answered: PraiseAnswered(praise: praise, episode: episode, kind: kind, answer: answer))
    }

    var text: String {
        if !figures.isEmpty { return ([key.rawValue, ""] + figures.map(String.init)).joined(separator: ".") }
        guard let answered else { return key.rawValue }
        return [
            key.rawValue, answered.praise.description, answered.episode.description, answered.kind.rawValue,
            answered.answer.rawValue,
        ].joined(separator: ".")
    }
}
