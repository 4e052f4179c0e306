import Measures
import Signs

/// Expected courses, as signs tell of them.
extension Words {
    func expectedLine(_ sign: Sign) -> StateLine {
        let detail = expectedDetail(sign)
        return sign.kind == .outcomeOffCourse
            ? StateLine(.trouble, .fall, offCourse, detail) : StateLine(.good, .rise, aheadOfCourse, detail)
    }

    private var offCourse: String {
        say(
            en: "Off the expected course:", es: "Fuera de la trayectoria esperada:",
            fr: "Hors de la trajectoire attendue :")
    }
    private var aheadOfCourse: String {
        say(
            en: "Ahead of the expected course:", es: "Por delante de la trayectoria esperada:",
            fr: "En avance sur la trajectoire attendue :")
    }

    private func expectedDetail(_ sign: Sign) -> String {
        guard let total_ = points(sign, .total), let low = points(sign, .expectedLowest),
            let high = points(sign, .expectedHighest)
        else { return "" }
        let band = range(low, high)
        return sign.figure(.generalCourse) == nil
            ? say(
                en: "\(total_), expected \(band)", es: "\(total_), se esperaba \(band)",
                fr: "\(total_), attendu \(band)")
            : say(
                en: "\(total_), expected \(band) by a general prior",
                es: "\(total_), se esperaba \(band) según una referencia general",
                fr: "\(total_), attendu \(band) d’après une référence générale")
    }

    /// "24.0 to 33.0".
    package func range(_ low: String, _ high: String) -> String {
        say(en: "\(low) to \(high)", es: "de \(low) a \(high)", fr: "de \(low) à \(high)")
    }

    func courseRule(_ kind: SignKind) -> String {
        kind == .outcomeOffCourse
            ? say(
                en: "Outcome outside the band of the client’s own expected course, on the bad side.",
                es: "Resultado fuera de la banda de la trayectoria esperada de la persona, por el lado malo.",
                fr: "Évolution hors de la bande de la trajectoire attendue de la personne, du mauvais côté.")
            : say(
                en: "Outcome outside the band of the client’s own expected course, on the good side.",
                es: "Resultado fuera de la banda de la trayectoria esperada de la persona, por el lado bueno.",
                fr: "Évolution hors de la bande de la trajectoire attendue de la personne, du bon côté.")
    }

    func courseFigure(_ figure: Figure, _ value: Int, decimals: Int = 1) -> String {
        let shown = points(value, decimals: decimals)
        return switch figure {
        case .expectedLowest:
            say(
                en: "expected, lowest \(shown)", es: "esperado, mínimo \(shown)", fr: "attendu, au plus bas \(shown)")
        case .expectedHighest:
            say(
                en: "expected, highest \(shown)", es: "esperado, máximo \(shown)", fr: "attendu, au plus haut \(shown)")
        case .level:
            say(
                en: "band for \(value) of 100", es: "banda para \(value) de cada 100", fr: "bande pour \(value) sur 100"
            )
        case .ownCourse:
            say(
                en: "by the practice’s own clients, fit \(value)", es: "según los propios clientes, ajuste \(value)",
                fr: "d’après les suivis du cabinet, ajustement \(value)")
        default:
            say(
                en: "by the general prior, not yet the practice’s own clients",
                es: "según una referencia general, aún no los propios clientes",
                fr: "d’après une référence générale, pas encore d’après les suivis du cabinet")
        }
    }

    var courseAdvice: String {
        say(
            en: "Look at the outcome line together, and ask what has got in the way since the last time.",
            es: "Miren en común la línea de resultados y pregunte qué se ha interpuesto desde la última vez.",
            fr: "Regardez la courbe d’évolution ensemble, et demandez ce qui a gêné depuis la dernière fois.")
    }

    func courseLimit(_ key: ThresholdKey) -> String? {
        switch key {
        case SignThresholds.courseLevel:
            say(
                en: "Expected course: the band holds, of 100", es: "Trayectoria esperada: la banda abarca, de 100",
                fr: "Trajectoire attendue : la bande contient, sur 100")
        case SignThresholds.courseEpisodes:
            say(
                en: "Expected course from own clients, from closed courses",
                es: "Trayectoria esperada de los propios clientes, desde episodios cerrados",
                fr: "Trajectoire attendue d’après les suivis du cabinet : à partir de tant de suivis clos")
        default: nil
        }
    }
}
