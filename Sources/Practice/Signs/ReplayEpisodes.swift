internal import Clinic
internal import FollowThrough
package import Signs

/// The practice's own closed episodes, for judging the signs by.
package struct ReplayEpisodes: Sendable {
    package typealias Answer = ReplayedPractice
    /// Told how many episodes have been read, now and then.
    package let progress: @Sendable (Int) -> Void
    package init(progress: @escaping @Sendable (Int) -> Void = { _ in }) {
        self.progress = progress
    }
}

extension PracticeService {
    package func answer(_ question: ReplayEpisodes, as actor: Actor) async throws(PracticeError) -> ReplayedPractice {
        try actor.requireUpkeep()
        var (after, done, courses): (EpisodeID?, Int, [ReplayedCourse]) = (nil, 0, [])
        var leftOut = CoursesLeftOut()
        while true {
            let last = after
            let (some, found) = try await read { store in
                let ids = try store.episodeIDs(after: last, limit: 200)
                return (ids, try ids.compactMap { try replayed($0, in: store) })
            }
            guard let next = some.last else { return ReplayedPractice(courses: courses, leftOut: leftOut) }
            for one in found {
                switch one {
                case .course(let course): courses.append(course)
                case .open: leftOut.open += 1
                case .neverSeen: leftOut.neverSeen += 1
                }
            }
            (after, done) = (next, done + some.count)
            question.progress(done)
        }
    }

    private func replayed(_ id: EpisodeID, in store: any StoreReading) throws -> ReadForReplay? {
        guard let records = try store.records(of: id) else { return nil }
        guard let ending = records.episode.ending else { return .open }
        if records.sessions.isEmpty { return .neverSeen }
        let now = chance.now()
        // The practice's own curves were fitted to these very courses, to how they went on and ended; the general ones
        // have seen none of them.
        let derived = try derive(records, asOf: now, by: CourseSet.none, in: store)
        let comings = try RecordComings(
            records, graceMinutes: derived.settings.formGraceMinutes, zone: derived.timeline.zone
        ) { response in try store.commentAnswers(on: response) }
        let earlier = try comings.lateMoments.map { moment in
            let past = try derive(comings.records(before: moment), asOf: now, by: CourseSet.none, in: store)
            return EarlierRecords(until: moment, timeline: past.timeline)
        }
        return .course(
            ReplayedCourse(
                timeline: derived.timeline, settings: derived.settings, hasDroppedOut: ending.reason.isDropout,
                earlier: earlier))
    }
}

extension EndingReason {
    /// `nil` where nobody said: what files leave unsaid is kept as other, and one may be as much a dropout as none.
    fileprivate var isDropout: Bool? { self == .other ? nil : self == .droppedOut }
}

private enum ReadForReplay: Sendable {
    case course(ReplayedCourse)
    case open, neverSeen
}
