import Clinic
import Measures
import Practice

/// One episode of twenty weekly sessions, the last of them today.
struct ResponseCourse: Sendable {
    let client: Client
    let episode: Episode
    private var appointments: [Appointment] = []
    private var attendance: [AttendanceRecord] = []
    private var sessions: [Session] = []
    private var held: [(ScoredResponse, MeasurePurpose)] = []
    private(set) var awaited: [RecordResponse] = []

    init(
        number: Int, therapist: PersonID, chance: Chance, now: Instant, outcome: Measure, alliance: Measure,
        random: inout SeededNumbers
    ) throws {
        client = Client(
            id: chance.id(), code: "B\(number)", name: "Client \(number)", calledName: "Client", born: nil,
            language: .english)
        let intake = Zone.utc.day(of: now).adding(days: -7 * ResponsePractice.sessions)
        episode = Episode(
            id: chance.id(), client: client.id, intake: intake,
            therapists: [TherapistSpell(therapist: therapist, from: intake)],
            treatments: [TreatmentSpell(treatment: "CBT", from: intake)], ending: nil)
        for week in 1...ResponsePractice.sessions {
            let start = now.adding(days: 7 * (week - ResponsePractice.sessions)).adding(minutes: -60)
            let appointment = Appointment(
                id: chance.id(), episode: episode.id, therapist: therapist, site: nil, start: start, minutes: 50,
                attendance: .onTime)
            appointments.append(appointment)
            attendance.append(
                AttendanceRecord(
                    id: chance.id(), appointment: appointment.id, attendance: .onTime, recordedAt: start,
                    recordedBy: therapist, replaces: nil))
            let session = Session(
                id: chance.id(), episode: episode.id, therapist: therapist, appointment: appointment.id,
                start: start, end: start.adding(minutes: 50))
            sessions.append(session)
            for measure in [outcome, alliance] {
                let content = try Self.content(measure, &random)
                if week > ResponsePractice.filled {
                    awaited.append(
                        RecordResponse(
                            id: chance.id(), episode: episode.id, session: session.id, measure: measure.id,
                            content: content, way: .tablet, language: .english))
                } else {
                    let response = Response(
                        id: chance.id(), episode: episode.id, session: session.id, measure: measure.id,
                        content: content, way: .tablet, language: .english, answeredAt: start, recordedAt: start,
                        recordedBy: therapist)
                    let scored = ScoredResponse(response: response, score: try measure.score(content))
                    held.append((scored, measure.purpose))
                }
            }
        }
    }

    func put(in store: any StoreWriting) throws {
        try store.put(client)
        try store.put(episode)
        for appointment in appointments { try store.add(appointment) }
        for record in attendance { try store.add(record) }
        for session in sessions { try store.add(session) }
        for (scored, purpose) in held { try store.add(scored, purpose: purpose) }
    }

    private static func content(_ measure: Measure, _ random: inout SeededNumbers) throws -> ResponseContent {
        func mark() -> Int { Int.random(in: 20...100, using: &random) }
        guard let content = CheckAnswers(mark(), mark(), mark(), mark())?.content(for: measure) else {
            throw BenchmarkFailure("\(measure.id) is not a check of four lines")
        }
        return content
    }
}
