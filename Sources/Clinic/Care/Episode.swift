/// One course of care of one client: from intake to closing, its treatments, its therapists over time, how it ended.
package struct Episode: Hashable, Sendable {
    package let id: EpisodeID
    package let client: ClientID
    package let intake: Day
    /// In order of `from`; at least one. The last is in force until the ending.
    package let therapists: [TherapistSpell]
    /// In order of `from`; several may run at once; may be empty.
    package let treatments: [TreatmentSpell]
    package let ending: Ending?

    package init(
        id: EpisodeID, client: ClientID, intake: Day, therapists: [TherapistSpell],
        treatments: [TreatmentSpell] = [], ending: Ending? = nil
    ) {
        self.id = id
        self.client = client
        self.intake = intake
        self.therapists = therapists.sorted { $0.from < $1.from }
        self.treatments = treatments.sorted { $0.from < $1.from }
        self.ending = ending
    }

    /// Who is responsible now: the last to take over.
    package var therapist: PersonID? { therapists.last?.therapist }

    /// Who was responsible on that day; before the first spell, the first.
    package func therapist(on day: Day) -> PersonID? {
        (therapists.last { $0.from <= day } ?? therapists.first)?.therapist
    }
}

/// From which day a therapist was responsible; ends where the next begins.
package struct TherapistSpell: Hashable, Sendable {
    package let therapist: PersonID
    package let from: Day

    package init(therapist: PersonID, from: Day) {
        self.therapist = therapist
        self.from = from
    }
}

/// From which day a treatment was given, by the name that the practice uses for it.
package struct TreatmentSpell: Hashable, Sendable {
    package let treatment: String
    package let from: Day

    package init(treatment: String, from: Day) {
        self.treatment = treatment
        self.from = from
    }
}

/// How and when an episode ended.
package struct Ending: Hashable, Sendable {
    package let day: Day
    package let reason: EndingReason

    package init(day: Day, reason: EndingReason) {
        self.day = day
        self.reason = reason
    }
}

/// Why an episode ended, as the practice counts it.
package enum EndingReason: String, Hashable, Sendable, CaseIterable {
    case agreed, droppedOut = "dropped-out", referredOn = "referred-on", moved, declined, other
}
