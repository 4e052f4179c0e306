import Clinic
import Measures
import Practice

/// A practice in which every episode has twenty sessions, both checks in the first fifteen of them, and the rest still
/// to come in.
struct ResponsePractice {
    static let episodeCount = 6000
    static let sessions = 20
    static let filled = 15

    let therapist: Viewer
    /// Every check that is still to come, in an order of chance.
    let awaited: [RecordResponse]
    /// An episode for bare rows to belong to; nothing is awaited in it.
    let bareEpisode: EpisodeID
    let episodes: [EpisodeID]

    static func fill(_ service: PracticeService) async throws -> ResponsePractice {
        let chance = service.chance
        let now = chance.now()
        let person = Person(
            id: chance.id(), name: "Nora Vale", signInName: "nora", roles: [.therapist], team: nil)
        try await service.store.write { store in
            try store.put(Practice(id: chance.id(), name: "Bench", zone: .utc, language: .english, isDemo: true))
            try store.put(PersonRecord(person: person, passwordHash: nil, pinHash: nil))
        }
        guard let outcome = BuiltInMeasures.measure(for: .outcome, ages: .adult),
            let alliance = BuiltInMeasures.measure(for: .alliance, ages: .adult)
        else { throw BenchmarkFailure("the two checks for adults are not there") }
        var random = SeededNumbers(seed: 7)
        var awaited: [RecordResponse] = []
        var bareEpisode: EpisodeID?
        var episodes: [EpisodeID] = []
        for part in 0..<(episodeCount / 100) {
            var courses: [ResponseCourse] = []
            for number in 0..<100 {
                let course = try ResponseCourse(
                    number: part * 100 + number, therapist: person.id, chance: chance, now: now, outcome: outcome,
                    alliance: alliance, random: &random)
                if bareEpisode == nil { bareEpisode = course.episode.id } else { awaited += course.awaited }
                courses.append(course)
                episodes.append(course.episode.id)
            }
            let ready = courses
            try await service.store.write { store in
                for course in ready { try course.put(in: store) }
            }
        }
        guard let bareEpisode else { throw BenchmarkFailure("no episode was made") }
        return ResponsePractice(
            therapist: Viewer(person: person.id, roles: person.roles, team: nil),
            awaited: awaited.shuffled(using: &random), bareEpisode: bareEpisode, episodes: episodes)
    }
}
