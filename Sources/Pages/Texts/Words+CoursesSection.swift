import Measures

/// Expected courses on the page of measures.
extension Words {
    var coursesTitle: String { say(en: "Expected courses", es: "Trayectorias esperadas", fr: "Trajectoires attendues") }

    func coursesNote(_ percent: Int) -> String {
        say(
            en:
                "From a client’s first outcome, and from each one since, we work out where the next one is expected \(howOften(percent)). Worked out anew in the background.",
            es:
                "A partir del primer resultado de cada persona, y de los siguientes, calculamos dónde se espera el próximo \(howOften(percent)). Se recalcula en segundo plano.",
            fr:
                "À partir du premier score d’évolution d’une personne, puis de chaque suivant, nous calculons où le prochain est attendu \(howOften(percent)). Recalculé en arrière-plan."
        )
    }

    var coursesNeverRun: String {
        say(
            en: "Not worked out yet. Until then every course is expected by a general prior.",
            es: "Aún sin calcular. Hasta entonces, toda trayectoria se espera según una referencia general.",
            fr: "Pas encore calculé. Jusque-là, chaque trajectoire est attendue d’après une référence générale.")
    }

    func coursesRun(_ at: String, courses: Int, sessions: Int) -> String {
        say(
            en: "Last worked out \(at), on \(courses) courses with \(sessions) later outcomes.",
            es: "Último cálculo: \(at), con \(courses) episodios y \(sessions) resultados posteriores.",
            fr: "Dernier calcul : \(at), sur \(courses) suivis et \(sessions) scores d’évolution ultérieurs.")
    }

    func courseBasis(_ line: CoursesModel.Line, version: Int) -> String {
        let measure = measureVersion(line.measure.id.version)
        // In French alone: one or none is not many.
        let closed = "\(line.closed) suivi\(line.closed < 2 ? "" : "s") clos"
        if line.isGeneral, line.closed >= line.needed {
            return say(
                en: "By a general prior, although \(line.closed) closed courses are there (\(measure)).",
                es: "Según una referencia general, aunque hay \(line.closed) episodios cerrados (\(measure)).",
                fr: "D’après une référence générale, avec \(closed) là (\(measure)).")
        }
        return line.isGeneral
            ? say(
                en: "By a general prior: \(line.closed) of \(line.needed) closed courses are there (\(measure)).",
                es:
                    "Según una referencia general: hay \(line.closed) de \(line.needed) episodios cerrados (\(measure)).",
                fr: "D’après une référence générale : \(closed) sur \(line.needed) (\(measure)).")
            : say(
                en:
                    "By the practice’s own clients: \(line.courses) courses, \(line.closed) of them closed, \(line.sessions) later outcomes (fit \(version), \(measure)).",
                es:
                    "Según los propios clientes: \(line.courses) episodios, \(line.closed) de ellos cerrados, \(line.sessions) resultados posteriores (ajuste \(version), \(measure)).",
                fr:
                    "D’après les suivis du cabinet : \(line.courses) suivis, dont \(line.closed) clos, \(line.sessions) scores d’évolution ultérieurs (ajustement \(version), \(measure))."
            )
    }

    var courseSingular: String {
        say(
            en:
                "Clients hardly differ in level or in pace here, or too few show it: one of the spreads is estimated as none.",
            es:
                "Apenas hay diferencias de nivel o de ritmo entre personas, o pocas lo muestran: una dispersión se estima nula.",
            fr:
                "Les personnes diffèrent à peine de niveau ou de rythme, ou trop peu le montrent : une dispersion est estimée nulle."
        )
    }
    var courseRefused: String {
        say(
            en:
                "There are closed courses enough, but they do not differ enough to learn from; the general prior stays.",
            es: "Hay bastantes episodios cerrados, pero no difieren lo suficiente; se mantiene la referencia general.",
            fr:
                "Il y a assez de suivis clos, mais ils ne diffèrent pas assez pour qu’on en apprenne ; la référence générale reste."
        )
    }

    var coverageTitle: String {
        say(en: "How well the bands hold", es: "Cuánto aciertan las bandas", fr: "Justesse des bandes")
    }
    func coverageSummary(_ share: Int, of total: Int) -> String {
        say(
            en: "Held so far: \(share) of 100 outcomes fell within (of \(total))",
            es: "Hasta ahora: \(share) de cada 100 resultados cayeron dentro (de \(total))",
            fr: "Jusqu’ici : \(share) scores d’évolution sur 100 sont tombés dedans (sur \(total))")
    }
    func coverageCaption(_ percent: Int) -> String {
        say(
            en:
                "Outcomes within a band that was worked out without them and without their course; \(percent) of 100 are meant to be.",
            es:
                "Resultados dentro de una banda calculada sin ellos y sin su episodio; se pretende que sean \(percent) de cada 100.",
            fr:
                "Scores d’évolution dans une bande calculée sans eux et sans leur suivi ; \(percent) sur 100 sont visés."
        )
    }
    var coverageSession: String {
        say(
            en: "Session, from the first outcome", es: "Sesión, desde el primer resultado",
            fr: "Séance, depuis le premier score")
    }
    var coverageWithin: String { say(en: "Within", es: "Dentro", fr: "Dedans") }
    var coverageOf: String { say(en: "Outcomes", es: "Resultados", fr: "Scores") }
    func sessionsFrom(_ first: Int) -> String {
        say(en: "\(first) and later", es: "\(first) y después", fr: "\(first) et après")
    }
}
