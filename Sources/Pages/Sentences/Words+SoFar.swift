import FollowThrough
import Signs

/// What is there where no sign speaks, and no more than that.
extension Words {
    /// For a row, of which the scores themselves are not at hand.
    func soFar(_ standing: Standing) -> String {
        let count = sessions(standing.sessions)
        if standing.lastOutcome == nil {
            return say(
                en: "After \(count): no outcome score.", es: "Tras \(count): sin puntuación de resultados.",
                fr: "Après \(count) : aucun score d’évolution.")
        }
        if standing.sessions == 1 {
            return say(
                en: "One outcome score; too early to say how it goes.",
                es: "Una puntuación de resultados; es pronto para decir cómo va.",
                fr: "Un score d’évolution ; trop tôt pour dire comment cela se passe.")
        }
        let shows: Set<SignKind> = [.reliableImprovement, .outcomeAheadOfCourse]
        if standing.onTrack.contains(where: { shows.contains($0.kind) }) {
            return say(
                en: "On course after \(count).", es: "Por buen camino tras \(count).",
                fr: "En bonne voie après \(count).")
        }
        return say(
            en: "After \(count): no sign asks for anything.", es: "Tras \(count): ninguna señal pide nada.",
            fr: "Après \(count) : aucun signe ne demande rien.")
    }

    /// For the top of a client's page, behind the number of sessions.
    ///
    /// - Parameter alliance: the last one, already in words.
    func soFar(_ known: OutcomesKnown, alliance: String?) -> String {
        guard let last = known.totals.last else {
            let nothing =
                known.unscored > 0
                ? say(
                    en: "the outcome check is kept; this form has no score",
                    es: "el cuestionario de resultados está guardado; no se puntúa",
                    fr: "le questionnaire d’évolution est gardé ; il n’a pas de score")
                : say(
                    en: "no outcome is marked yet", es: "aún no hay ningún resultado marcado",
                    fr: "aucune évolution n’est encore notée")
            return [nothing, alliance].compactMap(\.self).joined(separator: ", ")
        }
        let total = points(last, decimals: known.decimals)
        if known.isOnCourse {
            let course = say(en: "on course", es: "por buen camino", fr: "en bonne voie")
            return [course, "\(within(outcome)) \(total)", alliance].compactMap(\.self).joined(separator: ", ")
        }
        let isFirst = known.totals.count == 1
        let named =
            isFirst
            ? say(en: "first outcome \(total)", es: "primer resultado \(total)", fr: "première évolution \(total)")
            : say(en: "last outcome \(total)", es: "último resultado \(total)", fr: "dernière évolution \(total)")
        let parts = [named, againstCutoff(last, known), alliance].compactMap(\.self).joined(separator: ", ")
        let early = say(
            en: "; too early to say how it goes", es: "; es pronto para decir cómo va",
            fr: " ; trop tôt pour dire comment cela se passe")
        return parts + (isFirst ? early : "")
    }

    private func againstCutoff(_ total: Int, _ known: OutcomesKnown) -> String? {
        guard let cutoff = known.cutoff else { return nil }
        let number = limit(cutoff, decimals: known.decimals)
        return total < cutoff
            ? say(
                en: "below the cutoff of \(number)", es: "por debajo del punto de corte de \(number)",
                fr: "sous le seuil de \(number)")
            : say(
                en: "not below the cutoff of \(number)", es: "no por debajo del punto de corte de \(number)",
                fr: "pas sous le seuil de \(number)")
    }

    /// What to do where no sign speaks.
    ///
    /// - Parameter mayAsk: the client has agreed to measures.
    func adviceSoFar(_ known: OutcomesKnown, _ name: String, mayAsk: Bool) -> String {
        if known.isOnCourse { return advice(nil, name) }
        if known.totals.isEmpty, known.unscored > 0 {
            return say(
                en: "Look together at what was answered, and ask what has changed since.",
                es: "Miren en común lo que se respondió y pregunte qué ha cambiado desde entonces.",
                fr: "Regardez ensemble les réponses, et demandez ce qui a changé depuis.")
        }
        if !mayAsk {
            return say(
                en: "Ask \(name) in each session how life is going, and whether the work helps.",
                es: "Pregunte a \(name) en cada sesión cómo va la vida y si el trabajo ayuda.",
                fr: "Demandez à \(name) à chaque séance comment va la vie, et si le travail aide.")
        }
        switch known.totals.count {
        case 0:
            return say(
                en: "Begin the next session with the outcome check, so that later ones have something to stand beside.",
                es: "Empiece la próxima sesión con el cuestionario de resultados, para poder comparar las siguientes.",
                fr: "Commencez la prochaine séance par le questionnaire d’évolution, pour pouvoir comparer ensuite.")
        case 1:
            return say(
                en: "Ask what weighs most now, and begin the next session with the outcome check again.",
                es: "Pregunte qué pesa más ahora y empiece la próxima sesión con el cuestionario de resultados.",
                fr: "Demandez ce qui pèse le plus, et commencez la prochaine séance par le questionnaire d’évolution.")
        default: return advice(.noReliableChange, name)
        }
    }

    /// The working, line by line, where no sign speaks.
    func workingSoFar(_ known: OutcomesKnown, sessions count: Int, source: String?) -> [String] {
        var lines = [
            say(
                en: "Sessions counted: \(count).", es: "Sesiones contadas: \(count).",
                fr: "Séances comptées : \(count).")
        ]
        let scores = known.totals.map { points($0, decimals: known.decimals) }.joined(separator: "; ")
        lines.append(
            scores.isEmpty
                ? say(
                    en: "Outcome scores used: none.", es: "Puntuaciones de resultados usadas: ninguna.",
                    fr: "Scores d’évolution utilisés : aucun.")
                : say(
                    en: "Outcome scores used: \(scores).", es: "Puntuaciones de resultados usadas: \(scores).",
                    fr: "Scores d’évolution utilisés : \(scores)."))
        if let cutoff = known.cutoff, !known.totals.isEmpty {
            let number = limit(cutoff, decimals: known.decimals) + (source.map { " (\($0))" } ?? "")
            lines.append(
                say(en: "Cutoff: \(number).", es: "Punto de corte: \(number).", fr: "Seuil clinique : \(number)."))
        }
        if let band = known.band {
            lines.append(
                say(
                    en: "Expected for the last one: \(range(band)).", es: "Esperado para la última: \(range(band)).",
                    fr: "Attendu pour le dernier : \(range(band))."))
        }
        return lines
    }
}
