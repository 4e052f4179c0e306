internal import Clinic
internal import Practice

/// What was said where a doubt was heard in a session: the words beside each such observation, as the therapist wrote
/// them down.
struct DemoQuotes: Sendable {
    let courses: [SimulatedCourse]
    let seed: UInt64

    func put(in store: any StoreWriting, _ sealing: any Sealing) throws {
        var ids = SimulatedIDs(random: SimulatedRandom(seed: seed ^ 0x7175_6F74_6573))
        // Counted over all of them, so that not every course begins with the same sentence.
        var place = 0
        for course in courses {
            for observation in course.observations {
                guard case .doubt(let speaker) = observation.value else { continue }
                let said = Self.words(course.client.language, ofCompanion: speaker != .client)
                try DemoSaid(said[place % said.count], .statement, of: observation.id)
                    .put(of: course.episode.id, &ids, in: store, sealing)
                place += 1
            }
        }
    }

    private static func words(_ language: Language, ofCompanion: Bool) -> [String] {
        switch language {
        case .english:
            ofCompanion
                ? ["Every week we come here, and at home nothing is different.", "Talking won’t mend this."]
                : [
                    "I do everything you say, and it won’t work for somebody like me.",
                    "Maybe it helps other people. I can’t see it helping me.",
                    "What is the point? Next week I’ll sit here with the same thing.",
                ]
        case .spanish:
            ofCompanion
                ? ["Cada semana lo mismo, y en casa todo sigue igual.", "Hablando no se arregla esto."]
                : [
                    "Hago todo lo que me dice, y con alguien como yo no va a funcionar.",
                    "A otros les servirá. No veo que a mí me sirva.",
                    "¿Para qué? La semana que viene estaré aquí con lo mismo.",
                ]
        case .french:
            ofCompanion
                ? ["Chaque semaine la même chose, et à la maison rien ne change.", "Parler ne réparera pas ça."]
                : [
                    "Je fais tout ce que vous dites, et avec quelqu’un comme moi ça ne marchera pas.",
                    "Ça aide peut-être les autres. Moi, je ne vois pas comment.",
                    "À quoi bon ? La semaine prochaine je serai là avec la même chose.",
                ]
        }
    }
}
