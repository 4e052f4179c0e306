internal import Clinic
internal import FollowThrough
internal import Practice

extension MemoryTransaction {
    func supervisionEntries(of therapist: PersonID) -> [SupervisionRecord] {
        sorted(records.supervision.filter { $0.entry.therapist == therapist })
    }

    func supervisionEntries(about episode: EpisodeID) -> [SupervisionRecord] {
        sorted(records.supervision.filter { $0.entry.matter?.episode == episode })
    }

    func supervisionEntry(_ id: SupervisionEntryID) -> SupervisionRecord? {
        records.supervision.first { $0.entry.id == id }
    }

    func reviewTallies(_ scope: BoardScope) -> [ConcernID: ReviewTally] {
        var found: [ConcernID: ReviewTally] = [:]
        for episode in board(scope).map(\.standing.episode) {
            for (id, acts) in Dictionary(grouping: concernActs(of: episode), by: \.concern)
            where records.concerns[id]?.state == .inReview {
                let last = acts.last { $0.kind == .reopened }?.place ?? -1
                let reviews = acts.filter { act in
                    if case .reviewed = act.kind { act.place > last } else { false }
                }
                guard let at = reviews.map(\.at).max() else { continue }
                found[id] = ReviewTally(count: reviews.count, last: at)
            }
        }
        return found
    }

    func praiseBalance(of therapist: PersonID, from: Instant, to: Instant) -> PraiseBalance {
        let praised = records.praises.values.joined().filter {
            $0.by == therapist && $0.isSaid && $0.at >= from && $0.at < to
        }.map(\.episode)
        let concerned = records.concerns.values.filter {
            $0.owner == therapist && $0.milestones.openedAt >= from && $0.milestones.openedAt < to
                && $0.dismissReason?.isOfTheRule != true
        }.map(\.episode)
        return PraiseBalance(
            praises: praised.count, concerns: concerned.count,
            clients: Set((praised + concerned).compactMap { records.episodes[$0]?.client }).count)
    }

    func add(_ record: SupervisionRecord) throws {
        let entry = record.entry
        guard supervisionEntry(entry.id) == nil else { throw StoreError.duplicate("supervision_entry.id") }
        guard records.people[entry.therapist] != nil else { throw StoreError.missing("person") }
        if let episode = entry.matter?.episode, records.episodes[episode] == nil {
            throw StoreError.missing("episode")
        }
        if let concern = entry.matter?.concern, records.concerns[concern] == nil {
            throw StoreError.missing("concern")
        }
        if let replaced = entry.replaces {
            guard supervisionEntry(replaced) != nil else { throw StoreError.missing("supervision entry") }
            guard !records.supervision.contains(where: { $0.entry.replaces == replaced }) else {
                throw StoreError.duplicate("supervision_entry.replaces")
            }
        }
        records.supervision.append(record)
    }

    private func sorted(_ records: [SupervisionRecord]) -> [SupervisionRecord] {
        records.sorted { SupervisionEntry.comesFirst($0.entry, $1.entry) }
    }
}
