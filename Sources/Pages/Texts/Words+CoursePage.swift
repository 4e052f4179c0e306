/// Expected courses on a client's page and on the page of measures.
extension Words {
    var expectedColumn: String { say(en: "Expected", es: "Esperado", fr: "Attendu") }
    var alikeColumn: String {
        say(en: "Others who began alike", es: "Otros con un inicio parecido", fr: "Autres, début semblable")
    }

    func range(_ band: CourseSeen.Band) -> String { range(points(band.lowest), points(band.highest)) }

    /// "9 times in 10", or of 100 for another level.
    func howOften(_ percent: Int) -> String {
        percent == 90
            ? say(en: "9 times in 10", es: "9 de cada 10 veces", fr: "9 fois sur 10")
            : say(
                en: "\(percent) times in 100", es: "\(percent) de cada 100 veces", fr: "\(percent) fois sur 100")
    }

    func bandLong(_ course: CourseSeen) -> String {
        let often = howOften(course.percent)
        return course.isGeneral
            ? say(
                en: "expected by a general prior, \(often)", es: "esperado según una referencia general, \(often)",
                fr: "attendu d’après une référence générale, \(often)")
            : say(
                en: "expected after such a start, \(often)", es: "esperado tras un inicio así, \(often)",
                fr: "attendu après un tel début, \(often)")
    }

    func bandMedium(_ course: CourseSeen) -> String {
        course.isGeneral
            ? say(en: "expected, general prior", es: "esperado, referencia general", fr: "attendu, référence générale")
            : say(
                en: "expected, \(howOften(course.percent))", es: "esperado, \(howOften(course.percent))",
                fr: "attendu, \(howOften(course.percent))")
    }

    func bandShort(_ course: CourseSeen) -> String {
        course.isGeneral
            ? say(en: "expected, general", es: "esperado, general", fr: "attendu, général")
            : say(en: "expected", es: "esperado", fr: "attendu")
    }

    /// Where the last outcome was expected and where the next one is.
    func expected(_ course: CourseSeen, isOpen: Bool) -> String {
        let (often, next) = (howOften(course.percent), range(course.next))
        let last = course.steps.last { $0.band != nil }?.band.map { range($0) }
        switch (last, isOpen) {
        case (let last?, true):
            return say(
                en: "Expected by now: \(last), \(often); next session: \(next).",
                es: "Esperado a estas alturas: \(last), \(often); próxima sesión: \(next).",
                fr: "Attendu à ce stade : \(last), \(often) ; prochaine séance : \(next).")
        case (let last?, false):
            return say(
                en: "Expected at the last outcome: \(last), \(often).",
                es: "Esperado en el último resultado: \(last), \(often).",
                fr: "Attendu pour le dernier score : \(last), \(often).")
        case (nil, true):
            return say(
                en: "Expected at the next session: \(next), \(often).",
                es: "Esperado en la próxima sesión: \(next), \(often).",
                fr: "Attendu à la prochaine séance : \(next), \(often).")
        case (nil, false):
            return say(
                en: "One outcome is too few to expect anything from.",
                es: "Con un solo resultado no se puede esperar nada aún.",
                fr: "Un seul score d’évolution est trop peu pour attendre quoi que ce soit.")
        }
    }

    func whoseCourse(_ course: CourseSeen) -> String {
        if course.isGeneral, course.closed >= course.needed {
            return say(
                en: "This is from a general prior; your practice’s own clients could not be fitted yet.",
                es: "Procede de una referencia general; los clientes de su consulta aún no se han podido ajustar.",
                fr:
                    "Ceci vient d’une référence générale ; les suivis de votre cabinet n’ont pas encore pu être ajustés."
            )
        }
        return course.isGeneral
            ? say(
                en:
                    "This is from a general prior, not yet your practice’s own clients (\(course.closed) of \(course.needed) closed courses).",
                es:
                    "Procede de una referencia general, aún no de los clientes de su consulta (\(course.closed) de \(course.needed) episodios cerrados).",
                fr:
                    "Ceci vient d’une référence générale, pas encore des suivis de votre cabinet (\(course.closed) suivi\(course.closed < 2 ? "" : "s") clos sur \(course.needed))."
            )
            : say(
                en:
                    "From your practice’s own clients (\(course.closed) closed courses) and this client’s scores so far.",
                es:
                    "De los clientes de su consulta (\(course.closed) episodios cerrados) y de las puntuaciones de esta persona.",
                fr: "D’après les suivis de votre cabinet (\(course.closed) clos) et les scores de cette personne.")
    }
}
