package import Clinic
internal import Practice

/// A seeded practice with known truth: the same seed gives the same people, sessions and scores again.
///
/// | floor | may import | never |
/// |---|---|---|
/// | 2 | the domain, Practice | storage, the web |
package struct SimulatedPractice: Sendable {
    package let seed: UInt64
    package let truth: SimulationTruth
    package let zone: Zone

    package init(seed: UInt64, truth: SimulationTruth = SimulationTruth(), zone: Zone = .utc) {
        self.seed = seed
        self.truth = truth
        self.zone = zone
    }

    /// One client's course; depends on the seed and the plan alone, so courses can be made in any order.
    ///
    /// - Parameter ids: where ids come from; by the time of each record unless told.
    package func course(_ plan: CoursePlan, ids: SimulatedIDs? = nil) -> SimulatedCourse {
        writing(plan, ids: ids).course
    }

    func writing(_ plan: CoursePlan, ids: SimulatedIDs? = nil) -> CourseWriting {
        var writing = begin(plan, ids: ids)
        writing.run(truth)
        return writing
    }

    private func begin(_ plan: CoursePlan, ids: SimulatedIDs?) -> CourseWriting {
        var random = SimulatedRandom(seed: seed, part: plan.number)
        var ids = ids ?? SimulatedIDs(random: SimulatedRandom(seed: seed ^ 0x6964_73, part: plan.number))
        let client = ClientTruth(
            truth, therapist: TherapistTruth(seed: seed, therapist: plan.therapist), random: &random)
        let came = zone.instant(plan.intake, minuteOfDay: 540)
        let name = InventedNames.name(&random)
        let born = birthday(plan.intake, &random)
        let language: Language = random.happens(0.9) ? .english : random.happens(0.5) ? .spanish : .french
        let person = Client(
            id: ids.next(at: came), code: plan.code, name: name.first + " " + name.last, calledName: name.first,
            born: born, language: language)
        let treatments = ["CBT", "CBT", "Person-centred", "Psychodynamic", "Family work", "ACT"]
        let treatment = treatments[random.whole(0...5)]
        let path = ClientPath(client, truth, ages: AgeBand(born: born, on: plan.intake), random: &random)
        let episode: EpisodeID = ids.next(at: came)
        return CourseWriting(
            plan: plan, truth: client, zone: zone, client: person, episodeID: episode, treatment: treatment,
            random: random, ids: ids, path: path, noting: truth.noting)
    }

    /// Nobody passes from one age band into another within two years.
    private func birthday(_ intake: Day, _ random: inout SimulatedRandom) -> Day {
        let chance = random.unit()
        let years = chance < 0.08 ? random.whole(7...9) : chance < 0.15 ? random.whole(14...15) : random.whole(19...68)
        return intake.adding(days: -years * 365 - years / 4 - random.whole(1...300))
    }
}
