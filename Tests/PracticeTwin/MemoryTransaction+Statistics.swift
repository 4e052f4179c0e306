internal import Attribution
internal import Clinic
internal import Practice

extension MemoryTransaction {
    func statistics(of episode: EpisodeID) -> EpisodeStatistics? { records.statistics[episode] }

    func statistics(_ scope: BoardScope) -> [StatisticsRow] {
        records.statistics.values.sorted { $0.episode < $1.episode }.compactMap { statistics in
            guard let episode = records.episodes[statistics.episode] else { return nil }
            let team = episode.therapist.flatMap { records.people[$0]?.person.team }
            switch scope {
            case .everybody: break
            case .therapist(let therapist): if episode.therapist != therapist { return nil }
            case .team(let wanted): if team != wanted { return nil }
            }
            let treatment = episode.treatments.first.flatMap { $0.treatment.isEmpty ? nil : $0.treatment }
            return StatisticsRow(
                client: episode.client, therapist: episode.therapist, treatment: treatment,
                ending: episode.ending?.reason, changedTherapist: episode.therapists.count > 1,
                began: episode.intake, statistics: statistics)
        }
    }

    func put(_ statistics: EpisodeStatistics) throws {
        guard records.episodes[statistics.episode] != nil else { throw StoreError.missing("episode") }
        moveCounts(from: records.statistics[statistics.episode]?.course, to: statistics.course)
        records.statistics[statistics.episode] = statistics
    }
}
