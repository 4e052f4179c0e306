import Signs

/// How a sign was worked out, number by number.
extension Words {
    package var howWorkedOut: String {
        say(en: "How this was worked out", es: "Cómo se ha calculado", fr: "Comment c’est calculé")
    }

    func ruleVersion(_ key: String, _ version: Int) -> String {
        say(
            en: "(rule “\(key)”, version \(version))", es: "(regla «\(key)», versión \(version))",
            fr: "(règle « \(key) », version \(version))")
    }

    /// What the rule looks for, in one line.
    func ruleName(_ kind: SignKind) -> String {
        switch kind {
        case .riskAnswer:
            say(
                en: "A risk question answered at or above its mark.",
                es: "Una pregunta de riesgo en su marca o por encima.",
                fr: "Une question de risque à son repère ou au-dessus.")
        case .outcomeDeteriorated:
            say(
                en: "Outcome lower than at the start by the reliable change or more.",
                es: "Resultado más bajo que al inicio, al menos en el cambio fiable.",
                fr: "Évolution plus basse qu’au début, d’au moins le changement fiable.")
        case .allianceFell:
            say(
                en: "Alliance total lower than at the last scored check, by the set amount or more.",
                es: "Total de alianza más bajo que en el control anterior, al menos en lo fijado.",
                fr: "Total d’alliance plus bas qu’au point précédent, d’au moins la valeur fixée.")
        case .allianceBelowCutoff:
            say(
                en: "Alliance total below its cutoff.", es: "Total de alianza por debajo del punto de corte.",
                fr: "Total d’alliance sous le seuil.")
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
                fr: "Visite un autre jour ou à une autre heure que prévu.")
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
                en: "No reliable change by the session at which the practice looks.",
                es: "Sin cambio fiable en la sesión en que la consulta lo revisa.",
                fr: "Pas de changement fiable à la séance où le cabinet regarde.")
        case .perfectWithoutProgress:
            say(
                en: "Alliance at the top several times in a row, without reliable progress.",
                es: "Alianza al máximo varias veces seguidas, sin progreso fiable.",
                fr: "Alliance au maximum plusieurs fois de suite, sans progrès fiable.")
        case .formDeclined:
            say(
                en: "A check that the client would rather not fill in.", es: "Un control que prefirió no rellenar.",
                fr: "Un point que la personne n’a pas souhaité remplir.")
        case .formMissing:
            say(
                en: "A session that ended without a whole check.",
                es: "Una sesión que terminó sin un control completo.", fr: "Une séance terminée sans point complet.")
        case .onTimeAfterLate:
            say(
                en: "On time after having come late.", es: "A la hora después de llegar tarde.",
                fr: "À l’heure après un retard.")
        case .backAfterMiss:
            say(en: "Came after having missed.", es: "Vino después de faltar.", fr: "Venue après une absence.")
        case .allianceRecovered:
            say(
                en: "Alliance back at its cutoff or above, after having been low.",
                es: "Alianza de nuevo en el punto de corte o por encima.", fr: "Alliance revenue au seuil ou au-dessus."
            )
        case .earlyAllianceRising:
            say(
                en: "A low alliance in the first sessions that has risen.",
                es: "Una alianza baja en las primeras sesiones que ha subido.",
                fr: "Une alliance basse aux premières séances, qui est montée.")
        case .reliableImprovement:
            say(
                en: "Outcome higher than at the start by the reliable change or more.",
                es: "Resultado más alto que al inicio, al menos en el cambio fiable.",
                fr: "Évolution plus haute qu’au début, d’au moins le changement fiable.")
        case .doubtAfterFall, .doubtSaid, .confronting, .disengaged, .assignmentLeftUndone, .assignmentNotDone,
            .assignmentDoneAgain, .assignmentDone, .spokeUp, .stepKept, .barrierSolved:
            observedRule(kind)
        case .outcomeOffCourse, .outcomeAheadOfCourse: courseRule(kind)
        case .allianceSliding, .comesWhileFalling, .oftenMissed, .oftenLate, .onTimeInARow: patternRule(kind)
        }
    }

    /// A number and what it is.
    func figure(_ figure: Figure, _ value: Int) -> String {
        switch figure {
        case .total: say(en: "total \(points(value))", es: "total \(points(value))", fr: "total \(points(value))")
        case .previousTotal:
            say(
                en: "total before \(points(value))", es: "total anterior \(points(value))",
                fr: "total précédent \(points(value))")
        case .firstTotal:
            say(
                en: "first total \(points(value))", es: "primer total \(points(value))",
                fr: "premier total \(points(value))")
        case .change:
            say(en: "change \(points(value))", es: "cambio \(points(value))", fr: "changement \(points(value))")
        case .threshold:
            say(
                en: "held against \(limit(value))", es: "comparado con \(limit(value))", fr: "comparé à \(limit(value))"
            )
        case .line: say(en: "line \(points(value))", es: "línea \(points(value))", fr: "ligne \(points(value))")
        case .lineIndex:
            say(
                en: "the line “\(allianceLineName(value))”", es: "la línea «\(allianceLineName(value))»",
                fr: "la ligne « \(allianceLineName(value)) »")
        case .minutes: minutes(value)
        case .hours: hours(value)
        case .days: days(value)
        case .count: capitalised(times(value))
        case .sessions: sessions(value)
        case .riskWorth: say(en: "answered with \(value)", es: "respondida con \(value)", fr: "réponse \(value)")
        case .missingOutcome:
            say(
                en: "outcome check of session \(value) not there or not whole",
                es: "control de resultados de la sesión \(value), falta o incompleto",
                fr: "point sur l’évolution de la séance \(value), absent ou incomplet")
        case .missingAlliance:
            say(
                en: "alliance check of session \(value) not there or not whole",
                es: "control de alianza de la sesión \(value), falta o incompleto",
                fr: "point sur l’alliance de la séance \(value), absent ou incomplet")
        case .declinedOutcome:
            say(
                en: "outcome check of session \(value) declined",
                es: "control de resultados de la sesión \(value), prefirió no",
                fr: "point sur l’évolution de la séance \(value), refusé")
        case .declinedAlliance:
            say(
                en: "alliance check of session \(value) declined",
                es: "control de alianza de la sesión \(value), prefirió no",
                fr: "point sur l’alliance de la séance \(value), refusé")
        case .saidByClient, .saidByCompanion, .writtenByClient, .withdrawn, .bored, .quiet, .confronting,
            .assignmentDone, .assignmentPartly, .assignmentNotDone, .spokeUp:
            "\(observedFigure(figure)), \(inSessionNumber(value))"
        case .expectedLowest, .expectedHighest, .level, .ownCourse, .generalCourse: courseFigure(figure, value)
        case .window:
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
        case .response: say(en: "a form", es: "un formulario", fr: "un formulaire")
        case .observation: say(en: "an observation", es: "una observación", fr: "une observation")
        case .comment: say(en: "a comment", es: "un comentario", fr: "un commentaire")
        case .followUp: say(en: "a follow-up", es: "un seguimiento", fr: "un suivi d’étape")
        }
    }
}
