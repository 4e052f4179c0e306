internal import Clinic
internal import Practice

/// A course of care as one text, as corrections keep it.
enum StoredEpisode {
    static func text(_ episode: Episode) -> String {
        var fields = FieldWriter()
        fields.append(Int64(episode.intake.number))
        fields.append(episode.therapists.count)
        for spell in episode.therapists {
            fields.append(spell.therapist)
            fields.append(Int64(spell.from.number))
        }
        fields.append(episode.treatments.count)
        for spell in episode.treatments {
            fields.append(spell.treatment)
            fields.append(Int64(spell.from.number))
        }
        fields.append(letter: episode.ending == nil ? "-" : "+")
        if let ending = episode.ending {
            fields.append(Int64(ending.day.number))
            fields.append(ending.reason.rawValue)
        }
        return fields.text
    }

    static func episode(_ text: String, _ id: EpisodeID, of client: ClientID) throws -> Episode {
        var fields = FieldReader(text, name: "a course of care before its correction")
        let intake = try fields.day()
        let therapists = try (0..<fields.count()).map { _ in
            TherapistSpell(therapist: try fields.id(), from: try fields.day())
        }
        let treatments = try (0..<fields.count()).map { _ in
            TreatmentSpell(treatment: try fields.words(), from: try fields.day())
        }
        var ending: Ending?
        if try fields.letter() == "+" {
            let day = try fields.day()
            guard let reason = EndingReason(rawValue: try fields.words()) else { throw fields.damage }
            ending = Ending(day: day, reason: reason)
        }
        try fields.end()
        return Episode(
            id: id, client: client, intake: intake, therapists: therapists, treatments: treatments, ending: ending)
    }
}
