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
    /// Goes with the numbers: the name of the person to whom something went; empty otherwise.
    let toWhom: String

    init(
        _ key: NoticeKey, answered: PraiseAnswered? = nil, figures: [Int] = [], signInName: String = "",
        toWhom: String = ""
    ) {
        self.toWhom = toWhom
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
            var told = Array(parts.dropFirst(2))
            var toWhom = ""
            if told.count >= 2, told[told.count - 2] == Self.nameMark {
                guard let name = Self.name(told[told.count - 1]) else { return nil }
                toWhom = name
                told.removeLast(2)
            }
            let figures = told.compactMap { Int($0) }
            guard figures.count == told.count, figures.count <= 3 else { return nil }
            self.init(key, figures: figures, toWhom: toWhom)
            return
        }
        if parts.count == 3, parts[1] == Self.nameMark {
            guard let name = Self.name(parts[2]) else { return nil }
            self.init(key, signInName: name)
            return
        }
        guard parts.count == 5, let praise = PraiseID(parts[1]), let episode = EpisodeID(parts[2]),
            let kind = PraiseKind(rawValue: parts[3]), let answer = PraiseAnswer(rawValue: parts[4])
        else { return nil }
        self.init(key, answered: PraiseAnswered(praise: praise, episode: episode, kind: kind, answer: answer))
    }

    var text: String {
        if !figures.isEmpty {
            return ([key.rawValue, ""] + figures.map(String.init) + Self.parts(of: toWhom)).joined(separator: ".")
        }
        let signIn = Self.parts(of: signInName)
        if !signIn.isEmpty { return ([key.rawValue] + signIn).joined(separator: ".") }
        guard let answered else { return key.rawValue }
        return [
            key.rawValue, answered.praise.description, answered.episode.description, answered.kind.rawValue,
            answered.answer.rawValue,
        ].joined(separator: ".")
    }

    private static let nameMark = "name"
    /// In bytes; a longer one is not carried.
    private static let longestName = 200

    /// The mark and the name, in hexadecimal digits, as a cookie takes few signs; nothing for none and for a long one.
    private static func parts(of name: String) -> [String] {
        if name.isEmpty || name.utf8.count > longestName { return [] }
        let digits = name.utf8.flatMap { byte in [byte >> 4, byte & 15].map { String($0, radix: 16) } }
        return [nameMark, digits.joined()]
    }

    private static func name(_ text: String) -> String? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2),
            (2...2 * longestName).contains(digits.count)
        else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
        return String(validating: bytes, as: UTF8.self)
    }
}
