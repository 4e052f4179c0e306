internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice

/// What was done about one course's concerns, with the words beside it, for the store.
struct DemoLife: Sendable {
    let episode: EpisodeID
    let acts: [ConcernAct]
    let praises: [Praise]
    let words: [DemoSaid]
    let answers: [ScoredResponse]

    func put(_ ids: inout SimulatedIDs, in store: any StoreWriting, _ sealing: any Sealing) throws {
        for answer in answers { try store.add(answer, purpose: .other) }
        for acts in Dictionary(grouping: acts, by: \.concern).sorted(by: { $0.key < $1.key }).map(\.value) {
            if let concern = Concern(acts) { try store.put(ConcernRecord(concern)) }
            for act in acts.sorted(by: { $0.place < $1.place }) { try store.add(act) }
        }
        for praise in praises { try store.add(praise) }
        for said in words { try said.put(of: episode, &ids, in: store, sealing) }
    }
}

/// Lives every course of the invented practice through, each therapist in their own manner.
struct DemoLives: Sendable {
    let people: DemoPeople
    let filing: CourseFiling
    let now: Instant
    let seed: UInt64
    let risks: [DemoRisk]

    init(_ people: DemoPeople, _ filing: CourseFiling, _ courses: [SimulatedCourse], now: Instant, seed: UInt64) {
        (self.people, self.filing, self.now, self.seed) = (people, filing, now, seed)
        risks = DemoRisk.all(courses, therapist: people.therapists.first?.id, now: now, zone: people.practice.zone)
    }

    func life(_ course: SimulatedCourse) -> DemoLife {
        let own = risks.filter { $0.course == course.episode.id }
        let place = people.therapists.firstIndex { $0.id == course.episode.therapist } ?? 0
        var following = CourseFollowing(
            course, zone: people.practice.zone, now: now, settings: filing.settings(of: course),
            confirmed: Set(filing.answers(to: course).filter(\.value).keys),
            manner: DemoManner.all[place % DemoManner.all.count], results: own.map(\.result), seed: seed)
        following.live()
        return DemoLife(
            episode: course.episode.id, acts: following.acts, praises: following.praises, words: following.words,
            answers: own.map(\.scored))
    }
}
