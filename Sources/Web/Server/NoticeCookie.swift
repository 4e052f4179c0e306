import Clinic
import FollowThrough
import Pages

/// What the cookie for the next page holds: the notice, and what went well and was answered just now.
struct NoticeCookie: Hashable, Sendable {
    let key: NoticeKey
    let answered: PraiseAnswered?
    /// Numbers that the notice tells, in the order of ``NoticeKey/notice(_:_:_:)``.
    let figures: [Int]
    /// Of whoever chose a password in this browser, for the page where they sign in; empty otherwise.
    let signInName: String

    init(_ key: NoticeKey, answered: PraiseAnswered? = nil, figures: [Int] = [], signInName: String = "") {
        self.key = key
        self.answered = answered
        self.figures = figures
        self.signInName = signInName
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
        if parts.count == 3, parts[1] == Self.nameMark {
            guard let name = Self.signInName(parts[2]) else { return nil }
            self.init(key, signInName: name)
            return
        }
        guard parts.count == 5, let praise = PraiseID(parts[1]), let episode = EpisodeID(parts[2]),
            let kind = PraiseKind(rawValue: parts[3]), let answer = PraiseAnswer(rawValue: parts[4])
        else { return nil }
        self.init(key, answered: PraiseAnswered(praise: praise, episode: episode, kind: kind, answer: answer))
    }

    var text: String {
        if !figures.isEmpty { return ([key.rawValue, ""] + figures.map(String.init)).joined(separator: ".") }
        if !signInName.isEmpty, signInName.utf8.count <= Self.longestName {
            let digits = signInName.utf8.flatMap { byte in [byte >> 4, byte & 15].map { String($0, radix: 16) } }
            return [key.rawValue, Self.nameMark, digits.joined()].joined(separator: ".")
        }
        guard let answered else { return key.rawValue }
        return [
            key.rawValue, answered.praise.description, answered.episode.description, answered.kind.rawValue,
            answered.answer.rawValue,
        ].joined(separator: ".")
    }

    private static let nameMark = "name"
    /// In bytes; a longer one is not carried.
    private static let longestName = 200

    /// Written in hexadecimal digits, as a cookie takes few signs.
    private static func signInName(_ text: String) -> String? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2),
            (2...2 * longestName).contains(digits.count)
        else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
        return String(validating: bytes, as: UTF8.self)
    }
}
