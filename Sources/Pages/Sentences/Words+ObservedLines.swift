import Signs

/// What was seen and heard in sessions, and patterns over several of them, each as an icon and a few words.
extension Words {
    func observedLine(_ sign: Sign) -> StateLine {
        switch sign.kind {
        case .doubtAfterFall: StateLine(.trouble, .wont, doubtLead(sign), afterAllianceFell)
        case .doubtSaid: StateLine(.trouble, .wont, doubtLead(sign), doubtPlace(sign))
        case .confronting:
            StateLine(
                .watch, .alert, say(en: "Took issue", es: "Mostró desacuerdo", fr: "En désaccord"),
                say(en: "with the work", es: "con el trabajo", fr: "avec le travail"))
        case .disengaged: disengagedLine(sign)
        case .assignmentLeftUndone:
            StateLine(.watch, .notDone, assignmentLead, undoneTimes(sign.figure(.count) ?? 2))
        default:
            sign.figure(.assignmentPartly) == nil
                ? StateLine(.watch, .notDone, assignmentLead, say(en: "not done", es: "no hecha", fr: "pas faite"))
                : StateLine(.watch, .partly, assignmentLead, say(en: "partly done", es: "en parte", fr: "en partie"))
        }
    }

    func patternLine(_ sign: Sign) -> StateLine {
        let (count, window) = (sign.figure(.count) ?? 2, sign.figure(.window) ?? 4)
        switch sign.kind {
        case .allianceSliding:
            return StateLine(
                .watch, .fall,
                say(en: "Alliance slides:", es: "La alianza baja poco a poco:", fr: "L’alliance glisse :"),
                slid(sign))
        case .comesWhileFalling:
            return StateLine(
                .watch, .fall, say(en: "Comes every time,", es: "Viene siempre,", fr: "Vient chaque fois,"),
                sign.rose
                    ? say(
                        en: "and the alliance gets worse", es: "y la alianza empeora", fr: "et l’alliance se dégrade")
                    : say(en: "and the alliance falls", es: "y la alianza baja", fr: "et l’alliance baisse"))
        case .oftenMissed:
            return StateLine(
                .watch, .missed, say(en: "Missed", es: "Faltó varias veces:", fr: "Absences répétées :"),
                ofTheLast(count, window))
        default:
            return StateLine(
                .watch, .late, say(en: "Often late:", es: "Tarde a menudo:", fr: "Souvent en retard :"),
                ofTheLast(count, window))
        }
    }

    func wentWellLine(_ sign: Sign) -> StateLine {
        switch sign.kind {
        case .assignmentDoneAgain:
            StateLine(
                .good, .done, assignmentDoneLead,
                say(en: "after one that was not", es: "después de una que no", fr: "après une qui ne l’était pas"))
        case .assignmentDone: StateLine(.good, .done, assignmentDoneLead)
        case .spokeUp:
            StateLine(
                .good, .talk, say(en: "Spoke up", es: "Habló claro", fr: "L’a dit"),
                say(en: "about a concern", es: "cuando algo no iba bien", fr: "quand quelque chose n’allait pas"))
        case .stepKept:
            StateLine(
                .good, .kept, say(en: "Step kept,", es: "Paso cumplido,", fr: "Étape tenue,"),
                say(en: "as agreed", es: "como se acordó", fr: "comme convenu"))
        case .barrierSolved:
            StateLine(
                .good, .solved, say(en: "Solved:", es: "Resuelto:", fr: "Résolu :"),
                say(en: "what stood in the way", es: "lo que se interponía", fr: "ce qui faisait obstacle"))
        default: StateLine(.good, .came, cameOnTime, timesInARow(sign.figure(.count) ?? 4))
        }
    }

    private var assignmentLead: String { say(en: "Assignment", es: "Tarea", fr: "Tâche") }
    private var assignmentDoneLead: String { say(en: "Assignment done", es: "Tarea hecha", fr: "Tâche faite") }
    private var afterAllianceFell: String {
        say(en: "after the alliance fell", es: "tras bajar la alianza", fr: "après une baisse de l’alliance")
    }

    private func doubtLead(_ sign: Sign) -> String {
        if sign.figure(.saidByClient) == nil, sign.figure(.writtenByClient) != nil {
            return say(en: "Wrote a doubt", es: "Escribió una duda", fr: "A écrit un doute")
        }
        if sign.figure(.saidByClient) == nil, sign.figure(.saidByCompanion) != nil {
            return say(
                en: "Somebody close doubts it works", es: "Alguien cercano duda que sirva",
                fr: "Un proche doute que ça marche")
        }
        return say(en: "Said it won’t or can’t work", es: "Dijo que no sirve", fr: "A dit que ça ne marchera pas")
    }

    private func doubtPlace(_ sign: Sign) -> String {
        let number = sign.figure(.saidByClient) ?? sign.figure(.saidByCompanion) ?? sign.figure(.writtenByClient)
        return number.map(inSessionNumber) ?? ""
    }

    private func disengagedLine(_ sign: Sign) -> StateLine {
        if sign.evidence.first?.figure == .bored {
            return StateLine(.watch, .quiet, say(en: "Seemed bored", es: "Parecía aburrirse", fr: "Semblait s’ennuyer"))
        }
        if sign.evidence.first?.figure == .withdrawn {
            return StateLine(
                .watch, .quiet, say(en: "Was not with us", es: "Estaba ausente", fr: "Était ailleurs"))
        }
        let count = sign.evidence.count { $0.figure == .quiet }
        let quiet = say(en: "Quiet", es: "En silencio", fr: "En retrait")
        return StateLine(.watch, .quiet, quiet, count > 1 ? timesInARow(count) : "")
    }

    private func undoneTimes(_ count: Int) -> String {
        say(
            en: "left undone \(timesInARow(count))", es: "sin hacer \(timesInARow(count))",
            fr: "pas faite \(timesInARow(count))")
    }

    private func slid(_ sign: Sign) -> String {
        guard let total = points(sign, .total), let change = sign.figure(.change), let count = sign.figure(.sessions)
        else { return "" }
        let by = points(abs(change), decimals: sign.decimals)
        return sign.rose
            ? say(
                en: "\(by) up over \(sessions(count)), to \(total)",
                es: "\(by) más en \(sessions(count)), hasta \(total)",
                fr: "\(by) de plus en \(sessions(count)), à \(total)")
            : say(
                en: "\(by) down over \(sessions(count)), to \(total)",
                es: "\(by) menos en \(sessions(count)), hasta \(total)",
                fr: "\(by) de moins en \(sessions(count)), à \(total)")
    }

    func ofTheLast(_ count: Int, _ window: Int) -> String {
        say(
            en: "\(spelled(count)) of the last \(spelled(window))",
            es: "\(count) de las últimas \(window) citas",
            fr: "\(count) des \(window) derniers rendez-vous")
    }
}
