internal import Clinic
internal import FollowThrough
internal import Practice

extension MemoryTransaction {
    func concernActs(of episode: EpisodeID) -> [ConcernAct] {
        (records.concernActs[episode] ?? []).sorted { ($0.concern, $0.place) < ($1.concern, $1.place) }
    }

    func concernAct(_ id: ConcernActID) -> ConcernAct? {
        records.episodeOfAct[id].flatMap { records.concernActs[$0]?.first { $0.id == id } }
    }

    func concernRecords(of episode: EpisodeID) -> [ConcernRecord] {
        (records.concernsOfEpisode[episode] ?? []).sorted().compactMap { records.concerns[$0] }
    }

    func concernRecord(_ id: ConcernID) -> ConcernRecord? { records.concerns[id] }

    func praises(of episode: EpisodeID) -> [Praise] { (records.praises[episode] ?? []).sorted { $0.id < $1.id } }

    func praise(_ id: PraiseID) -> Praise? { records.praises.values.joined().first { $0.id == id } }

    func practiceSettings() -> [PracticeSettingName: String] { records.practiceSettings }

    func add(_ act: ConcernAct) throws {
        guard records.episodeOfAct[act.id] == nil else { throw StoreError.duplicate("concern_act.id") }
        guard records.episodes[act.episode] != nil else { throw StoreError.missing("episode") }
        guard records.concerns[act.concern] != nil else { throw StoreError.missing("concern") }
        let held = records.concernActs[act.episode] ?? []
        guard !held.contains(where: { $0.concern == act.concern && $0.place == act.place }) else {
            throw StoreError.duplicate("concern_act.place")
        }
        records.concernActs[act.episode, default: []].append(act)
        records.episodeOfAct[act.id] = act.episode
    }

    func put(_ record: ConcernRecord) throws {
        guard records.episodes[record.episode] != nil else { throw StoreError.missing("episode") }
        guard records.people[record.owner] != nil else { throw StoreError.missing("person") }
        if records.concerns[record.id] == nil {
            records.concernsOfEpisode[record.episode, default: []].append(record.id)
        }
        records.concerns[record.id] = record
    }

    func add(_ praise: Praise) throws {
        guard records.episodes[praise.episode] != nil else { throw StoreError.missing("episode") }
        guard self.praise(praise.id) == nil else { throw StoreError.duplicate("praise.id") }
        records.praises[praise.episode, default: []].append(praise)
    }

    func takeBack(_ praise: PraiseID, at: Instant, by: PersonID?) throws {
        guard let held = self.praise(praise), held.takenBack == nil else { throw StoreError.missing("praise") }
        let back = held.takenBack(at: at, by: by)
        records.praises[held.episode] = records.praises[held.episode]?.map { $0.id == praise ? back : $0 }
    }

    func set(_ name: PracticeSettingName, to value: String, by: PersonID?, at: Instant) {
        records.practiceSettings[name] = value
    }
}
