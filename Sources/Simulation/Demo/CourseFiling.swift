internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice
internal import Signs

/// A course as it goes into the store, with the standing that follows from it.
struct FiledCourse: Sendable {
    let course: SimulatedCourse
    let standing: Standing
    /// What its signs opened.
    let acts: [ConcernAct]

    func put(in store: any StoreWriting) throws {
        try store.put(course.client)
        try store.put(course.episode)
        for appointment in course.appointments { try store.add(appointment) }
        for record in course.attendance { try store.add(record) }
        for session in course.sessions { try store.add(session) }
        for response in course.responses { try store.add(response.scored, purpose: response.purpose) }
        for acts in Dictionary(grouping: acts, by: \.concern).values {
            if let concern = Concern(acts) { try store.put(ConcernRecord(concern)) }
            for act in acts.sorted(by: { $0.place < $1.place }) { try store.add(act) }
        }
        try store.put(standing)
    }
}

/// Derives standings by the product's own thresholds; settings are looked up once for each age band.
struct CourseFiling: Sendable {
    let zone: Zone
    let now: Instant
    private let settings: [AgeBand: RuleSettings]
    private let adult: RuleSettings

    init(zone: Zone, now: Instant, ownThresholds: [Threshold]) {
        self.zone = zone
        self.now = now
        let table = ThresholdTable(ProductThresholds.rows + OwnThresholds.inForce(ownThresholds))
        adult = RuleSettings(table, ages: .adult)
        settings = Dictionary(uniqueKeysWithValues: AgeBand.allCases.map { ($0, RuleSettings(table, ages: $0)) })
    }

    func file(_ course: SimulatedCourse) -> FiledCourse {
        let ages = AgeBand(born: course.client.born, on: zone.day(of: now))
        let (standing, acts) = course.standing(zone: zone, asOf: now, settings: settings[ages] ?? adult)
        return FiledCourse(course: course, standing: standing, acts: acts)
    }
}
