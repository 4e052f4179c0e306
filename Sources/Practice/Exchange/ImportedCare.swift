package import Clinic

/// Whose row it is: the client, the course of care and its people, as far as the file says.
package struct ImportedCare: Hashable, Sendable {
    package let clientCode: String
    package let clientName: String?
    package let calledName: String?
    package let born: Day?
    package let language: Language?
    package let phone: String?
    package let email: String?
    /// An id as this product writes it, or any name that tells courses of care of one client apart; without one the
    /// client has a single course.
    package let episode: String?
    package let intake: Day?
    package let treatments: [ImportedTreatment]
    /// Who was responsible over time; where empty, `therapist`.
    package let therapists: [ImportedTherapist]
    package let ended: Day?
    /// May stand on another line than `ended`.
    package let endedBecause: EndingReason?
    /// The same as the file words it.
    package let endedBecauseAs: String?
    /// Who held this session or appointment.
    package let therapist: ImportedTherapist?
    package init(
        clientCode: String, clientName: String? = nil, calledName: String? = nil, born: Day? = nil,
        language: Language? = nil, phone: String? = nil, email: String? = nil, episode: String? = nil,
        intake: Day? = nil, treatments: [ImportedTreatment] = [], therapists: [ImportedTherapist] = [],
        ended: Day? = nil, endedBecause: EndingReason? = nil, endedBecauseAs: String? = nil,
        therapist: ImportedTherapist? = nil
    ) {
        self.clientCode = clientCode
        self.clientName = clientName
        self.calledName = calledName
        self.born = born
        self.language = language
        self.phone = phone
        self.email = email
        self.episode = episode
        self.intake = intake
        self.treatments = treatments
        self.therapists = therapists
        self.ended = ended
        self.endedBecause = endedBecause
        self.endedBecauseAs = endedBecauseAs
        self.therapist = therapist
    }
}

/// From the intake, or from the first day that names it, where there is no day.
package struct ImportedTreatment: Hashable, Sendable {
    package let name: String
    package let from: Day?
    package init(name: String, from: Day? = nil) {
        self.name = name
        self.from = from
    }
}

/// Found by sign-in name, else by name; made as somebody who cannot sign in where there is no such person.
package struct ImportedTherapist: Hashable, Sendable {
    package let name: String
    /// As it is compared.
    package let signInName: String?
    package let from: Day?
    package init(name: String, signInName: String? = nil, from: Day? = nil) {
        self.name = name
        self.signInName = signInName.map(Checks.signInName)
        self.from = from
    }
}

/// A moment as a file gives it.
package enum ImportedTime: Hashable, Sendable {
    case exact(Instant)
    /// On the practice's wall clock; the middle of the day where there is no time.
    case wall(Day, minuteOfDay: Int?)
}
