import Signs

/// How a sign was worked out, number by number.
extension Words {
    package var howWorkedOut: String {
        say(en: "How this was worked out", es: "Cómo se ha calculado", fr: "Comment c’est calculé")
    }

    func ruleVersion(_ key: String, _ version: Int) -> String {
        say(
            en: "(rule “\(key)”, version \(version))", es: "(regla «\(key)», versión \(version))",
            fr: "(règle « \(key) », version \(version))")
    }

    /// What the rule looks for, in one line.
    func ruleName(_ kind: SignKind) -> String {
        switch kind {
        case .riskAnswer:
            say(
                en: "A risk question answered at or above its mark.",
                es: "Una pregunta de riesgo en su límite o por encima.",
                fr: "La réponse à une question de risque atteint ou dépasse son repère.")
        case .outcomeDeteriorated:
            say(
                en: "Outcome worse than at the start by the reliable change or more.",
                es: "Resultado peor que al inicio, al menos en el cambio fiable.",
                fr: "Évolution moins bonne qu’au début, d’au moins le changement fiable.")
        case .allianceFell:
            say(
                en: "Alliance total worse than at the last scored check, by the set amount or more.",
                es: "Total de alianza peor que en el cuestionario anterior, al menos en lo fijado.",
                fr: "Total d’alliance moins bon qu’au questionnaire précédent, d’au moins la valeur fixée.")
        case .allianceBelowCutoff:
            say(
                en: "Alliance total on the worse side of its cutoff.",
                es: "Total de alianza en el lado malo del punto de corte.",
                fr: "Total d’alliance du mauvais côté du seuil.")
        case .allianceLineLow:
            say(
                en: "One alliance line below the set value.", es: "Una línea de alianza por debajo del valor fijado.",
                fr: "Une ligne d’alliance sous la valeur fixée.")
        case .missed:
            say(
                en: "The last appointment was missed.", es: "Se faltó a la última cita.",
                fr: "Le dernier rendez-vous a été manqué.")
        case .lateCancellation:
            say(
                en: "Called off with less notice than the practice asks for.",
                es: "Cancelación con menos antelación de la que pide la consulta.",
                fr: "Annulation avec moins de préavis que le cabinet n’en demande.")
        case .repeatedRescheduling:
            say(
                en: "Moved several of the last appointments.", es: "Cambió varias de las últimas citas.",
                fr: "Plusieurs des derniers rendez-vous ont été déplacés.")
        case .wrongTime:
            say(
                en: "Came on another day or at another time than booked.",
                es: "Vino otro día o a otra hora de la acordada.",
                fr: "Venue un autre jour ou à une autre heure que prévu.")
        case .arrivedLate:
            say(
                en: "Came late by the set number of minutes or more.", es: "Llegó tarde, al menos los minutos fijados.",
                fr: "Retard d’au moins les minutes fixées.")
        case .notSeen:
            say(
                en: "Not seen for the set number of days, and nothing booked.",
                es: "Sin verse los días fijados y sin cita.",
                fr: "Pas de séance depuis le nombre de jours fixé, et rien de prévu.")
        case .noReliableChange:
            say(
                en: "No reliable change by the session at which the practice looks, counted from the first score.",
                es: "Sin cambio fiable en la sesión en que la consulta lo revisa, contada desde la primera puntuación.",
                fr: "Pas de changement fiable à la séance où le cabinet regarde, comptée depuis le premier score.")
        case .perfectWithoutProgress:
            say(
                en: "Alliance at the top several times in a row, without reliable progress that was to be had.",
                es: "Alianza al máximo varias veces seguidas, sin un progreso fiable que cabía esperar.",
                fr: "Alliance au maximum plusieurs fois de suite, sans un progrès fiable qui était possible.")
        case .formDeclined:
            say(
                en: "A check that the client would rather not fill in.",
                es: "Un cuestionario que prefirió no rellenar.",
                fr: "Un questionnaire que la personne n’a pas souhaité remplir.")
        case .formMissing:
            say(
                en: "A session that ended without a whole check.",
                es: "Una sesión que terminó sin un cuestionario completo.",
                fr: "Une séance terminée sans questionnaire complet.")
        case .onTimeAfterLate:
            say(
                en: "On time after having come late.", es: "A la hora después de llegar tarde.",
                fr: "À l’heure après un retard.")
        case .backAfterMiss:
            say(
                en: "Came after a missed time.", es: "Vino después de una cita perdida.",
                fr: "Présence après un rendez-vous manqué.")
        case .allianceRecovered:
            say(
                en: "Alliance back on the better side of its cutoff.",
                es: "Alianza de nuevo en el lado bueno del punto de corte.",
                fr: "Alliance revenue du bon côté du seuil.")
        case .earlyAllianceRising:
            say(
                en: "A low alliance in the first sessions that has risen.",
                es: "Una alianza baja en las primeras sesiones que ha subido.",
                fr: "Une alliance basse aux premières séances, qui est montée.")
        case .reliableImprovement:
            say(
                en: "Outcome better than at the start by the reliable change or more.",
                es: "Resultado mejor que al inicio, al menos en el cambio fiable.",
                fr: "Évolution meilleure qu’au début, d’au moins le changement fiable.")
        case .doubtAfterFall, .doubtSaid, .confronting, .disengaged, .assignmentLeftUndone, .assignmentNotDone,
            .assignmentDoneAgain, .assignmentDone, .spokeUp, .stepKept, .barrierSolved:
            observedRule(kind)
        case .outcomeOffCourse, .outcomeAheadOfCourse: courseRule(kind)
        case .allianceSliding, .comesWhileFalling, .oftenMissed, .oftenLate, .onTimeInARow: patternRule(kind)
        }
    }

    /// A number and what it is.
    ///
    /// - Parameter decimals: of totals, lines, changes and what they are held against.
    func figure(_ figure: Figure, _ value: Int, decimals: Int = 1) -> String {
        let shown = points(value, decimals: decimals)
        switch figure {
        case .total: return say(en: "total \(shown)", es: "total \(shown)", fr: "total \(shown)")
        case .previousTotal:
            return say(en: "total before \(shown)", es: "total anterior \(shown)", fr: "total précédent \(shown)")
        case .firstTotal:
            return say(en: "first total \(shown)", es: "primer total \(shown)", fr: "premier total \(shown)")
        case .change: return say(en: "change \(shown)", es: "cambio \(shown)", fr: "changement \(shown)")
        case .line: return say(en: "line \(shown)", es: "línea \(shown)", fr: "ligne \(shown)")
        case .threshold, .cutoff, .checkpoint, .reliableChange, .fromMinutes, .underHours, .fromDays, .fromCount,
            .outcomeTotal, .firstOutcome, .outcomeChange, .decimals:
            return heldAgainst(figure, value, decimals: decimals)
        case .expectedLowest, .expectedHighest, .level, .ownCourse, .generalCourse:
            return courseFigure(figure, value, decimals: decimals)
        default: return countedFigure(figure, value)
        }
    }

    /// What is counted, and in no unit of a measure.
    private func countedFigure(_ figure: Figure, _ value: Int) -> String {
        switch figure {
        case .lineIndex:
            say(
                en: "the line “\(allianceLineName(value))”", es: "la línea «\(allianceLineName(value))»",
                fr: "la ligne « \(allianceLineName(value)) »")
        case .minutes: minutes(value)
        case .hours: hours(value)
        case .days: days(value)
        case .count: capitalised(times(value))
        case .sessions: sessions(value)
        case .riskWorth: say(en: "answered with \(value)", es: "respondida con \(value)", fr: "réponse \(value)")
        case .missingOutcome:
            say(
                en: "outcome check of session \(value) not there or not whole",
                es: "cuestionario de resultados de la sesión \(value), falta o incompleto",
                fr: "questionnaire d’évolution de la séance \(value), absent ou incomplet")
        case .missingAlliance:
            say(
                en: "alliance check of session \(value) not there or not whole",
                es: "cuestionario de alianza de la sesión \(value), falta o incompleto",
                fr: "questionnaire d’alliance de la séance \(value), absent ou incomplet")
        case .declinedOutcome:
            say(
                en: "outcome check of session \(value) declined",
                es: "cuestionario de resultados de la sesión \(value), prefirió no",
                fr: "questionnaire d’évolution de la séance \(value), non souhaité")
        case .declinedAlliance:
            say(
                en: "alliance check of session \(value) declined",
                es: "cuestionario de alianza de la sesión \(value), prefirió no",
                fr: "questionnaire d’alliance de la séance \(value), non souhaité")
        case .saidByClient, .saidByCompanion, .writtenByClient, .withdrawn, .bored, .quiet, .confronting,
            .assignmentDone, .assignmentPartly, .assignmentNotDone, .spokeUp:
            "\(observedFigure(figure)), \(inSessionNumber(value))"
        default:
            say(
                en: "looking back over the last \(value)", es: "mirando las últimas \(value)",
                fr: "sur les \(value) derniers")
        }
    }

    /// Which kind of record a number comes from.
    func record(_ record: RecordReference) -> String {
        switch record {
        case .episode: say(en: "the episode", es: "el episodio", fr: "le suivi")
        case .appointment: say(en: "an appointment", es: "una cita", fr: "un rendez-vous")
        case .session: say(en: "a session", es: "una sesión", fr: "une séance")
        case .response: say(en: "a form", es: "un cuestionario", fr: "un questionnaire")
        case .observation: say(en: "an observation", es: "una observación", fr: "une observation")
        case .comment: say(en: "a comment", es: "un comentario", fr: "un commentaire")
        case .followUp: say(en: "a follow-up", es: "un seguimiento", fr: "la suite d’une étape")
        }
    }
}
