package import Clinic
package import Signs

/// The loop of one therapist, team or practice over a period: all of it, and by what the concerns were about, by the
/// signs that opened them, and by the month in which they were opened.
package struct LoopSummary: Hashable, Sendable {
    package let whole: LoopNumbers
    /// Dropouts before which no sign was first seen within the last three sessions, of all dropouts since concerns are
    /// kept.
    package let endedWithoutSign: LoopCell<LoopCount>
    package let bySubject: [LoopGroup<ConcernSubject>]
    /// A concern of several signs stands under each of them.
    package let byKind: [LoopGroup<SignKind>]
    /// By the first day of the month, the earliest first; months with none are left out.
    package let byMonth: [LoopGroup<Day>]
    /// Groups that are left out, since too few clients stand behind them.
    package let hasHiddenGroups: Bool

    /// Fewer clients than these are hidden; `nil` where none are.
    package let fewestClients: Int?

    /// - Parameters:
    ///   - concerns: all of the scope but `own`.
    ///   - own: those of the reader's own team, where the scope holds others too.
    ///   - ownEndings: of the endings, those of the own team.
    ///   - hide: what stays hidden, found now or known from before.
    package init(
        _ concerns: [LoopConcern], endings: [LoopEnding], zone: Zone, asOf: Instant, for reader: LoopReader,
        own: [LoopConcern] = [], ownEndings: [LoopEnding] = [],
        hide: (LoopHiding.Question) -> LoopHiding = { LoopHiding($0) }
    ) {
        fewestClients = reader.fewestSaid
        func answered(_ concerns: [LoopConcern]) -> [LoopConcern] {
            concerns.lazy.filter { !$0.isWithdrawn }.map { $0.answered(asOf: asOf) }
        }
        let (others, own) = (answered(concerns), answered(own))
        let counted = own + others
        func month(_ concern: LoopConcern) -> Day { Self.month(zone.day(of: concern.milestones.openedAt)) }
        let hiding = reader.fewest.map { fewest in
            hide(LoopHiding.Question(others, own: own, fewest: fewest, asOf: asOf, month: month))
        }
        func numbers(_ some: [LoopConcern], _ row: LoopHiding.Row) -> LoopNumbers {
            let hidden = hiding.map { hiding in LoopFigure.all.filter { !hiding.shows($0, in: row) } }
            return LoopNumbers(some, asOf: asOf, for: reader, hiding: Set(hidden ?? []))
        }
        var leftOut = false
        func groups<Key>(_ groups: [Key: [LoopConcern]], _ row: (Key) -> LoopHiding.Row) -> [LoopGroup<Key>] {
            let all = groups.map { LoopGroup(key: $0.key, numbers: numbers($0.value, row($0.key))) }
            let shown = all.filter { $0.numbers.tally != .hidden }
            if shown.count < all.count { leftOut = true }
            return shown
        }
        whole = numbers(counted, .whole)
        endedWithoutSign = Self.endings(endings, ownEndings, reader)
        let subjects = groups(Dictionary(grouping: counted, by: \.subject)) { .subject($0) }
        let months = groups(Dictionary(grouping: counted, by: month)) { .month($0) }
        var ofKind: [SignKind: [LoopConcern]] = [:]
        for concern in counted {
            for kind in Set(concern.kinds) { ofKind[kind, default: []].append(concern) }
        }
        let kinds = groups(ofKind) { .kind($0) }
        bySubject = ConcernSubject.allCases.compactMap { key in subjects.first { $0.key == key } }
        byKind = SignKind.allCases.compactMap { key in kinds.first { $0.key == key } }
        byMonth = months.sorted { $0.key < $1.key }
        hasHiddenGroups = leftOut
    }

    /// Hidden too where the own team's number, taken away, would leave one of few clients, or none.
    private static func endings(
        _ endings: [LoopEnding], _ own: [LoopEnding], _ reader: LoopReader
    ) -> LoopCell<LoopCount> {
        let all = own + endings
        let clients = Set(all.map(\.client)).count
        let others = Set(endings.map(\.client)).count
        let part = Proportion(all.count { !$0.hadSign }, of: all.count)
        let telling = !own.isEmpty && reader.fewest.map { others < $0 } ?? false
        return reader.cell(part.map { LoopCount(part: $0, clients: clients) }, clients: clients, isHidden: telling)
    }

    private static func month(_ day: Day) -> Day { day.adding(days: 1 - day.dayOfMonth) }
}

/// The concerns of one kind.
package struct LoopGroup<Key: Hashable & Sendable>: Hashable, Sendable {
    package let key: Key
    package let numbers: LoopNumbers
}
