package import Measures

/// What a check came to, in words (`Measures.Sentence`), never more than the numbers say.
extension Words {
    /// One sentence of `Assessment.sentence` or `.details`.
    ///
    /// - Parameter measure: gives lines their names; without it a line is called by its key.
    package func sentence(_ sentence: Sentence, measure: Measure?) -> String {
        let said = sentence.arguments.map { argument in
            switch argument {
            case .points(let units, let decimals): points(units, decimals: decimals)
            case .item(let key): measure.flatMap { itemName(key, $0) } ?? key.name
            case .measure(let version): version.key.name
            case .count(let count): String(count)
            }
        }
        let limits = sentence.arguments.map { argument in
            if case .points(let units, let decimals) = argument { limit(units, decimals: decimals) } else { "" }
        }
        let parts = sentence.key.split(separator: ".").map(String.init)
        switch sentence.key {
        case SentenceKeys.declined: return declinedSentence
        case SentenceKeys.unscored: return unscoredSentence
        case SentenceKeys.totalOnly: return totalOnlySentence
        case SentenceKeys.incomplete: return incompleteSentence(Array(said.dropFirst()))
        case SentenceKeys.lowestLine where said.count == 2: return lowestSentence(said[0], said[1])
        case SentenceKeys.riskAnswered where said.count == 2: return riskSentence(said[0], said[1])
        default: break
        }
        if parts.first == "progress", parts.count == 2, let progress = Progress(rawValue: parts[1]), said.count >= 3 {
            return progressSentence(progress, from: said[0], to: said[1], threshold: said.count > 3 ? limits[3] : nil)
        }
        if parts.count == 3 || parts.count == 4, let move = SentenceKeys.Move(rawValue: parts[1]),
            let place = SentenceKeys.Place(rawValue: parts[2]), let total = said.first
        {
            let moves = move == .up || move == .down
            let amount = moves && said.count > 1 ? said[1] : nil
            let cutoff = place == .plain ? nil : limits.last
            return moved(total, move, amount)
                + (parts.count == 4 ? ScoreChange.Reliability(rawValue: parts[3]).map { ", " + worth($0) } ?? "" : "")
                + (cutoff.map { stands(place, $0, measure) } ?? "") + "."
        }
        return ""
    }

    /// The short name of a line, as it stands in the measure.
    package func itemName(_ key: ItemKey, _ measure: Measure) -> String? {
        measure.items.first { $0.key == key }.map { ($0.shortText ?? $0.text)(language) }
    }

    private func moved(_ total: String, _ move: SentenceKeys.Move, _ amount: String?) -> String {
        switch (move, amount) {
        case (.up, let amount?):
            total
                + say(
                    en: ", up \(amount) since last time", es: ", \(amount) más que la última vez",
                    fr: ", \(amount) de plus que la dernière fois")
        case (.down, let amount?):
            total
                + say(
                    en: ", down \(amount) since last time", es: ", \(amount) menos que la última vez",
                    fr: ", \(amount) de moins que la dernière fois")
        case (.same, _):
            total
                + say(en: ", the same as last time", es: ", igual que la última vez", fr: ", comme la dernière fois")
        case (.first, _):
            total + say(en: ", for the first time", es: ", por primera vez", fr: ", pour la première fois")
        default: total
        }
    }

    private func worth(_ reliability: ScoreChange.Reliability) -> String {
        switch reliability {
        case .improvement: say(en: "reliably better", es: "mejora fiable", fr: "mieux de façon fiable")
        case .noReliableChange:
            say(en: "no reliable change", es: "sin cambio fiable", fr: "pas de changement fiable")
        case .deterioration: say(en: "reliably worse", es: "empeoramiento fiable", fr: "moins bien de façon fiable")
        }
    }

    private func progressSentence(_ progress: Progress, from: String, to: String, threshold: String?) -> String {
        let since = say(
            en: "Since the start: \(from) to \(to)", es: "Desde el inicio: de \(from) a \(to)",
            fr: "Depuis le début : de \(from) à \(to)")
        let meaning =
            switch progress {
            case .reliableRecovery:
                say(
                    en: "reliably better, and across the cutoff", es: "mejora fiable, y cruzó el punto de corte",
                    fr: "mieux de façon fiable, et le seuil est franchi")
            case .recovery:
                say(
                    en: "across the cutoff; the change itself may be chance",
                    es: "cruzó el punto de corte; el cambio puede ser azar",
                    fr: "le seuil est franchi ; le changement peut être dû au hasard")
            case .reliableImprovement: worth(.improvement)
            case .noReliableChange: worth(.noReliableChange)
            case .reliableDeterioration: worth(.deterioration)
            }
        let rule =
            threshold.map {
                say(en: " (\($0) or more counts)", es: " (cuenta a partir de \($0))", fr: " (compte à partir de \($0))")
            } ?? ""
        return "\(since), \(meaning)\(rule)."
    }

    private var declinedSentence: String {
        say(
            en: "Would rather not today. That is an answer too; no number is put in its place.",
            es: "Hoy prefirió no hacerlo. También es una respuesta; no se pone ningún número en su lugar.",
            fr: "N’a pas souhaité aujourd’hui. C’est aussi une réponse ; aucun chiffre ne la remplace.")
    }
    private var unscoredSentence: String {
        say(
            en: "Filled in and kept; this form has no score.",
            es: "Rellenado y guardado; este cuestionario no se puntúa.",
            fr: "Rempli et gardé ; ce questionnaire n’a pas de score.")
    }
    private var totalOnlySentence: String {
        say(
            en: "Only the total is known, from paper.", es: "Solo se conoce el total, del papel.",
            fr: "Seul le total est connu, d’après le papier.")
    }
    private func incompleteSentence(_ missing: [String]) -> String {
        let names = list(missing.map(quoted))
        return say(
            en: "Not scored: no mark for \(names).", es: "Sin puntuar: falta la marca en \(names).",
            fr: "Pas de score : il manque la marque pour \(names).")
    }
    private func lowestSentence(_ line: String, _ value: String) -> String {
        say(
            en: "The lowest line is \(quoted(line)), \(value).", es: "La línea más baja es \(quoted(line)), \(value).",
            fr: "La ligne la plus basse est \(quoted(line)), \(value).")
    }
    private func riskSentence(_ item: String, _ value: String) -> String {
        say(
            en: "A question about safety was answered with \(value): \(quoted(item)).",
            es: "Una pregunta sobre seguridad se respondió con \(value): \(quoted(item)).",
            fr: "Une question sur la sécurité a reçu la réponse \(value) : \(quoted(item)).")
    }
}
