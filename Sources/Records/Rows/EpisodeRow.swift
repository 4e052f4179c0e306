internal import Clinic

/// An episode's own columns; its spells are rows of their own.
struct EpisodeRow {
    let id: EpisodeID
    let client: ClientID
    let intake: Day
    let ending: Ending?

    /// `id, client_id, intake_day, ended_day, ended_reason`.
    init(row: any SQLRow) throws {
        id = try row.key(0)
        client = try row.key(1)
        intake = try row.day(2)
        ending = try row.isNull(3) ? nil : Ending(day: try row.day(3), reason: try row.word(4))
    }

    func episode(_ therapists: [TherapistSpell], _ treatments: [TreatmentSpell]) -> Episode {
        Episode(
            id: id, client: client, intake: intake, therapists: therapists, treatments: treatments, ending: ending)
    }
}
