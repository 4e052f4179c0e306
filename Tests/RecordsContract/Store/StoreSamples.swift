import Clinic
import Measures
import Practice

/// A small practice for the clauses: two teams, three people, two clients, an episode each.
enum Samples {
    static func id<Subject>(_ number: UInt64) -> ID<Subject> {
        ID(high: 0xF190_0000_0000_7000 + number, low: 0x8000_0000_0000_0000 | number)
    }

    static func at(_ minutes: Int) -> Instant { Instant(microseconds: 1_764_000_000_000_001).adding(minutes: minutes) }

    static let harbour = Team(id: id(1), name: "Harbour")
    static let hill = Team(id: id(2), name: "Hill")
    static let site = Site(id: id(3), name: "Rue du Port")
    static let nora = record(10, "Nora Lindqvist", "nora", [.therapist], harbour.id)
    static let ruth = record(11, "Ruth Ellery", "ruth", [.supervisor, .therapist], harbour.id)
    static let sven = record(12, "Sven Aalto", "sven", [.therapist], hill.id)
    static let ana = Client(
        id: id(20), code: "HR-0001", name: "Ana Duarte", calledName: "Ana", born: Day(number: -1), language: .spanish)
    static let joel = Client(id: id(21), code: "HR-0002", name: "Joel Okafor", calledName: "Joel", born: nil)
    static let anas = Episode(
        id: id(30), client: ana.id, intake: Day(number: 20_000),
        therapists: [
            TherapistSpell(therapist: sven.person.id, from: Day(number: 20_000)),
            TherapistSpell(therapist: nora.person.id, from: Day(number: 20_030)),
        ],
        treatments: [
            TreatmentSpell(treatment: "CBT", from: Day(number: 20_000)),
            TreatmentSpell(treatment: "Ångest; grupp", from: Day(number: 20_000)),
        ])
    static let joels = Episode(
        id: id(31), client: joel.id, intake: Day(number: 20_010),
        therapists: [TherapistSpell(therapist: sven.person.id, from: Day(number: 20_010))],
        ending: Ending(day: Day(number: 20_100), reason: .droppedOut))

    static func appointment(_ number: UInt64, of episode: Episode = anas, start: Int = 0) -> Appointment {
        Appointment(
            id: id(number), episode: episode.id, therapist: episode.therapists[0].therapist, site: site.id,
            start: at(start), minutes: 50)
    }

    static func session(_ number: UInt64, of appointment: Appointment) -> Session {
        Session(
            id: id(number), episode: appointment.episode, therapist: appointment.therapist,
            appointment: appointment.id, start: appointment.start, end: appointment.end)
    }

    static func response(
        _ number: UInt64, session: SessionID? = nil, content: ResponseContent, result: ScoreResult,
        risks: [RiskAnswer] = [], replaces: ResponseID? = nil
    ) -> ScoredResponse {
        let measure = MeasureVersion(MeasureKey("outcome-adult"), 1)
        return ScoredResponse(
            response: Response(
                id: id(number), episode: anas.id, session: session, measure: measure, content: content, way: .imported,
                language: .french, answeredAt: at(5), recordedAt: at(6), recordedBy: nora.person.id,
                replaces: replaces),
            score: Score(measure: measure, result: result, risks: risks))
    }

    static func put(into store: any StoreWriting) throws {
        try store.put(harbour)
        try store.put(hill)
        try store.put(site)
        for person in [nora, ruth, sven] { try store.put(person) }
        try store.put(ana)
        try store.put(joel)
        try store.put(anas)
        try store.put(joels)
    }

    static func record(
        _ number: UInt64, _ name: String, _ signInName: String, _ roles: Set<Role>, _ team: TeamID?
    ) -> PersonRecord {
        PersonRecord(
            person: Person(id: id(number), name: name, signInName: signInName, roles: roles, team: team),
            passwordHash: "hash of \(name)", pinHash: nil)
    }
}
