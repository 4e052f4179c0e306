internal import Attribution
internal import Clinic
internal import Measures

extension [StatisticsRow] {
    /// One in so many may lack an outcome from before or at the first session; then their sessions are left out, and where
    /// the others began is taken into account. Where more lack it, it is not.
    private static let mostWithoutIntake = 5

    /// What the model is fitted to, and what was left out for want of an intake.
    ///
    /// - Parameter holder: only the sessions that this person held; everybody's where there is none.
    func frame(heldBy holder: PersonID? = nil) -> (episodes: [FrameEpisode], counts: FrameCounts) {
        let used = filter { $0.statistics.sums.sessions > 0 }
        let unknown = used.filter { $0.statistics.intake == nil }
        let leavesOut = unknown.count * Self.mostWithoutIntake <= used.count
        var counts = FrameCounts()
        counts.isSiteOfEpisode = true
        if leavesOut { counts.ofUnknownIntake = unknown.reduce(0) { $0 + $1.statistics.sums.sessions } }
        let kept = filter { row in
            !leavesOut || row.statistics.intake != nil || row.statistics.sums.sessions == 0
        }
        var (episodes, forms): ([FrameEpisode], [MeasureKey: Int]) = ([], [:])
        for row in kept {
            let own = row.episodes(heldBy: holder)
            episodes += own
            guard let form = row.statistics.course?.measure else { continue }
            forms[form, default: 0] += own.reduce(0) { $0 + $1.sums.sessions }
        }
        counts.onOtherForm = forms.values.reduce(0, +) - (forms.values.max() ?? 0)
        return (episodes, counts)
    }
}

extension StatisticsRow {
    /// One for each therapist who held sessions; those without any go with the last.
    fileprivate func episodes(heldBy holder: PersonID?) -> [FrameEpisode] {
        let parts = statistics.parts
        guard !parts.isEmpty else {
            let whole = TherapistSums(therapist: therapist ?? PersonID(high: 0, low: 0), sums: statistics.sums)
            return [episode(whole, isLast: true, changed: changedTherapist)]
        }
        let own = holder.map { person in parts.filter { $0.therapist == person } } ?? parts
        let last = own.last { $0.sums.sessions > 0 } ?? own.last
        return own.map { episode($0, isLast: $0.therapist == last?.therapist, changed: false) }
    }

    private func episode(_ part: TherapistSums, isLast: Bool, changed: Bool) -> FrameEpisode {
        FrameEpisode(
            client: client.description, therapist: part.therapist.description, treatment: treatment,
            site: statistics.site?.description, intake: statistics.intake.map { Double($0) / 10 }, sums: part.sums,
            isClosed: isLast && ending != nil, hasDroppedOut: isLast && ending == .droppedOut,
            changedTherapist: changed, isContinued: !isLast)
    }
}
