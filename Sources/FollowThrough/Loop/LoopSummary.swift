package import Clinic
package import Signs

/// The loop of one therapist, team or practice over a period: all of it, and by what the concerns were about, by the
/// signs that opened them, and by the month in which they were opened.
package struct LoopSummary: Hashable, Sendable {
    package let whole: LoopNumbers
    /// Dropouts before which there was no sign at all, of all dropouts since concerns are kept.
    package let endedWithoutSign: LoopCell<LoopCount>
    package let bySubject: [LoopGroup<ConcernSubject>]
    /// A concern of several signs stands under each of them.
    package let byKind: [LoopGroup<SignKind>]
    /// By the first day of the month, the earliest first; months with none are left out.
    package let byMonth: [LoopGroup<Day>]
    /// Groups that are left out, since too few clients stand behind them.
    package let hasHiddenGroups: Bool

    package init(
        _ concerns: [LoopConcern], endings: [LoopEnding], zone: Zone, asOf: Instant, for reader: LoopReader
    ) {
        let counted = concerns.filter { !$0.isWithdrawn }
        func numbers(_ some: [LoopConcern]) -> LoopNumbers { LoopNumbers(some, asOf: asOf, for: reader) }
        whole = numbers(counted)
        let clients = Set(endings.map(\.client)).count
        endedWithoutSign = reader.cell(
            Proportion(endings.count { !$0.hadSign }, of: endings.count).map { LoopCount(part: $0, clients: clients) },
            clients: clients)
        let subjects = LoopGroup.groups(Dictionary(grouping: counted, by: \.subject), reader, numbers)
        let months = LoopGroup.groups(
            Dictionary(grouping: counted) { Self.month(zone.day(of: $0.milestones.openedAt)) }, reader, numbers)
        var ofKind: [SignKind: [LoopConcern]] = [:]
        for concern in counted {
            for kind in Set(concern.kinds) { ofKind[kind, default: []].append(concern) }
        }
        let kinds = LoopGroup.groups(ofKind, reader, isPartition: false, numbers)
        bySubject = ConcernSubject.allCases.compactMap { key in subjects.shown.first { $0.key == key } }
        byKind = SignKind.allCases.compactMap { key in kinds.shown.first { $0.key == key } }
        byMonth = months.shown.sorted { $0.key < $1.key }
        hasHiddenGroups = subjects.hides || kinds.hides || months.hides
    }

    private static func month(_ day: Day) -> Day { day.adding(days: 1 - day.dayOfMonth) }
}

/// The concerns of one kind.
package struct LoopGroup<Key: Hashable & Sendable>: Hashable, Sendable {
    package let key: Key
    package let numbers: LoopNumbers

    /// Those that may be shown, in no order. Where the groups part all concerns among them and what is hidden comes to
    /// fewer clients than may be shown, the whole less the shown ones would tell of it, so the smallest of the shown
    /// ones is hidden with it.
    static func groups(
        _ groups: [Key: [LoopConcern]], _ reader: LoopReader, isPartition: Bool = true,
        _ numbers: ([LoopConcern]) -> LoopNumbers
    ) -> (shown: [LoopGroup], hides: Bool) {
        guard reader == .anybodyElse else {
            return (groups.map { LoopGroup(key: $0.key, numbers: numbers($0.value)) }, false)
        }
        func clients(_ concerns: [LoopConcern]) -> Int { Set(concerns.map(\.client)).count }
        let fewest = LoopReader.fewestClients
        var shown = groups.filter { clients($0.value) >= fewest }
        var hidden = groups.filter { clients($0.value) < fewest }.flatMap(\.value)
        if isPartition, !hidden.isEmpty, clients(hidden) < fewest,
            let smallest = shown.min(by: { $0.value.count < $1.value.count })
        {
            shown[smallest.key] = nil
            hidden += smallest.value
        }
        return (shown.map { LoopGroup(key: $0.key, numbers: numbers($0.value)) }, !hidden.isEmpty)
    }
}
