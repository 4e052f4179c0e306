import Clinic
import Signs

/// From when the signs count of a concern that comes after a closing, its own or that of the one it follows.
///
/// What held before the closing was looked at in it. It counts from what is new: the first record that nobody had seen.
struct ConcernBound {
    private let closing: Instant?
    private let concerns: [Concern]
    private let open: Concern?

    /// - Parameters:
    ///   - closing: of the last one; `nil` bounds nothing.
    ///   - concerns: all of the subject.
    init(_ closing: Instant?, knowing concerns: [Concern]) {
        self.closing = closing
        self.concerns = concerns
        open = nil
    }

    init(of open: Concern, among concerns: [Concern]) {
        let followed = concerns.first { $0.id == open.after }?.milestones.closedAt
        closing = [open.closedBefore, followed].compactMap(\.self).max()
        self.concerns = concerns
        self.open = open
    }

    /// Not being seen is told apart by since when, and stays as it is.
    func counted(_ sign: Sign) -> Sign {
        guard sign.kind != .notSeen, let closing, sign.since < closing else { return sign }
        // As it joined this one.
        if let held = open?.signs.first(where: { $0.kind == sign.kind }) {
            return sign.counted(since: max(held.since, sign.since))
        }
        let new = sign.evidence.filter { piece in !concerns.contains { $0.records.contains(piece.record) } }.map(\.at)
        // An answer that was typed in late counts from the closing behind which it came.
        if sign.kind == .riskAnswer, new.contains(where: { $0 < closing }) { return sign.counted(since: closing) }
        return sign.counted(since: new.filter { $0 >= closing }.min() ?? closing)
    }

    /// All that hold as the next concern opens; what is not new in itself counts from what is.
    func counted(_ signs: [Sign], news: [Sign]) -> [Sign] {
        let first = news.map { counted($0).since }.min()
        return signs.map { sign in
            let one = counted(sign)
            guard let first, sign.kind != .notSeen, !news.contains(sign), one.since < first else { return one }
            return one.counted(since: first)
        }
    }
}
