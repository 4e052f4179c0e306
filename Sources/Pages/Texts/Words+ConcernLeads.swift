package import Clinic
package import FollowThrough

/// What a page of a concern opens with, and how the record names what was done.
extension Words {
    // Leads.
    /// - Parameters:
    ///   - isHere: a session with them has begun and is not over.
    ///   - isAgain: it was talked about, was closed, and came back.
    package func leadOpen(
        _ name: String, _ next: String?, isHere: Bool = false, isAgain: Bool = false
    ) -> String {
        let here = say(
            en: " \(name) is here now.", es: " \(name) está aquí ahora.", fr: " \(name) est ici maintenant.")
        let comes = next.map {
            say(en: " \(name) comes next: \($0).", es: " Próxima cita: \($0).", fr: " Prochain rendez-vous : \($0).")
        }
        let never = say(
            en: "Nobody has talked about it yet.", es: "Nadie ha hablado aún de ello.",
            fr: "Personne n’en a encore parlé.")
        return (isAgain ? notTalkedSince : never) + (isHere ? here : comes ?? "")
    }
    /// Of one that follows a settled one, in front of the link to that.
    ///
    /// - Parameter day: on which that was settled.
    package func settledAndBack(_ day: String) -> String {
        say(en: "Settled \(day), and back.", es: "Se resolvió \(day) y ha vuelto.", fr: "Réglée \(day), et de retour.")
    }
    package var seeTheOneBefore: String {
        say(en: "See the one before", es: "Ver el anterior", fr: "Voir la précédente")
    }
    var notTalkedSince: String {
        say(
            en: "Not talked about since it came back.", es: "No se ha hablado de ello desde que volvió.",
            fr: "Personne n’en a reparlé depuis son retour.")
    }
    /// - Parameters:
    ///   - by: who talked, where that is not the reader.
    ///   - steps: agreed in that talk or since.
    ///   - before: agreed before it.
    ///   - isSafety: no talk came last, but what was done about a risk answer.
    package func leadTalked(
        _ day: String, by other: String? = nil, steps: Int, before: Int = 0, isSafety: Bool = false
    ) -> String {
        let start = talked(day, by: other, isSafety: isSafety)
        if steps == 0, before > 0 {
            return start
                + counted(
                    before,
                    one: say(
                        en: ". One step was agreed before.", es: ". Antes se acordó un paso.",
                        fr: before == 0
                            ? ". Aucune étape n’avait été convenue avant." : ". Une étape avait été convenue avant."),
                    other: say(
                        en: ". \(capitalised(spelled(before))) steps were agreed before.",
                        es: ". Antes se acordaron \(before) pasos.",
                        fr: ". \(before) étapes avaient été convenues avant."))
        }
        if steps == 0 {
            return start
                + say(en: ". No step is agreed yet.", es: ". Aún no hay paso acordado.", fr: ". Aucune étape convenue.")
        }
        if isSafety {
            return start
                + counted(
                    steps,
                    one: say(
                        en: ". One step was agreed since.", es: ". Desde entonces se acordó un paso.",
                        fr: steps == 0
                            ? ". Aucune étape n’a été convenue depuis." : ". Une étape a été convenue depuis."),
                    other: say(
                        en: ". \(capitalised(spelled(steps))) steps were agreed since.",
                        es: ". Desde entonces se acordaron \(steps) pasos.",
                        fr: ". \(steps) étapes ont été convenues depuis."))
        }
        if other != nil {
            return start
                + counted(
                    steps,
                    one: say(
                        en: " and agreed one step.", es: " y acordó un paso.",
                        fr: steps == 0 ? " et n’a convenu d’aucune étape." : " et a convenu d’une étape."),
                    other: say(
                        en: " and agreed \(spelled(steps)) steps.", es: " y acordó \(steps) pasos.",
                        fr: " et a convenu de \(steps) étapes."))
        }
        return start
            + counted(
                steps,
                one: say(
                    en: " and agreed one step.", es: " y acordaron un paso.",
                    fr: steps == 0 ? " et n’avez convenu d’aucune étape." : " et convenu d’une étape."),
                other: say(
                    en: " and agreed \(spelled(steps)) steps.", es: " y acordaron \(steps) pasos.",
                    fr: " et convenu de \(steps) étapes."))
    }
    private func talked(_ day: String, by other: String?, isSafety: Bool) -> String {
        if isSafety {
            return say(
                en: "What was done was recorded \(day)", es: "Lo que se hizo quedó anotado \(day)",
                fr: "Ce qui a été fait a été noté \(day)")
        }
        return other.map {
            say(
                en: "\($0) talked about it \(day)", es: "\($0) habló de ello \(day)", fr: "\($0) en a parlé \(day)")
        } ?? say(en: "You talked \(day)", es: "Hablaron \(day)", fr: "Vous en avez parlé \(day)")
    }
    /// Of one that waits again. Not "since then": how long somebody was not seen may reach back before the talk.
    ///
    /// - Parameters:
    ///   - since: what it waits for again, within a sentence.
    ///   - act: what Today asks for, as its button says it; `nil` for whoever only reads.
    package func leadTalkedAgain(
        _ day: String, by other: String? = nil, isSafety: Bool = false, since: [String], act: String?
    ) -> String {
        let came = since.joined(separator: say(en: "; ", es: "; ", fr: " ; "))
        return talked(day, by: other, isSafety: isSafety)
            + say(
                en: ". It waits again: \(came).", es: ". Vuelve a esperar: \(came).",
                fr: ". De nouveau en attente : \(came).") + (act.map { " \($0)." } ?? "")
    }
    package var reviewIsDue: String {
        say(en: " The review is due.", es: " Toca revisarlo.", fr: " Le bilan est à faire.")
    }
    /// - Parameter isBooked: a next session is, though it may not be one that brings the review.
    package func reviewComes(_ when: String?, isBooked: Bool = true) -> String {
        if when == nil, !isBooked {
            return say(
                en: " The review comes at the next session; none is booked.",
                es: " La revisión llegará en la próxima sesión; no hay ninguna reservada.",
                fr: " Le bilan viendra à la prochaine séance ; aucune n’est prévue.")
        }
        return when.map {
            say(
                en: " The review comes up by itself \($0).", es: " La revisión llegará por sí sola \($0).",
                fr: " Le bilan viendra de lui-même \($0).")
        }
            ?? say(
                en: " The review comes up by itself at the next session.",
                es: " La revisión llegará por sí sola en la próxima sesión.",
                fr: " Le bilan viendra de lui-même à la prochaine séance.")
    }
    package func leadSettled(_ day: String) -> String {
        say(
            en: "Settled \(day). It stays in the record; if a sign returns, a new concern names this one.",
            es: "Se resolvió \(day). Queda en el historial; si vuelve una señal, un asunto nuevo lo nombrará.",
            fr:
                "Cette préoccupation a été réglée \(day). Elle reste au dossier ; si un signe revient, une nouvelle préoccupation la citera."
        )
    }
    /// - Parameter comesBack: its course of care goes on.
    package func leadDismissed(_ day: String, _ reason: String, comesBack: Bool = true) -> String {
        let dismissed = say(
            en: "Dismissed \(day): \(within(reason)).", es: "Se descartó \(day): \(within(reason)).",
            fr: "Cette préoccupation a été écartée \(day) : \(within(reason)).")
        if !comesBack { return dismissed }
        return dismissed
            + say(
                en: " It comes back by itself on new evidence.", es: " Vuelve por sí solo con nuevos indicios.",
                fr: " Elle revient d’elle-même avec de nouveaux indices.")
    }
    /// - Parameter isClosed: with the episode; before there was that, it stayed as it was.
    package func leadEnded(_ day: String, isClosed: Bool) -> String {
        let open = say(
            en: "It was open when the episode ended \(day)", es: "Seguía sin cerrar cuando terminó el episodio \(day)",
            fr: "Elle était encore en cours quand le suivi s’est terminé \(day)")
        if !isClosed { return open + "." }
        return open
            + say(
                en: ", and was closed with it.", es: ", y se cerró con él.", fr: ", et a été close avec lui.")
    }

    // Acts, as the record names them.
    package func actLine(_ kind: ConcernActKind, _ name: String, people: (PersonID) -> String) -> String {
        switch kind {
        case .opened: say(en: "Opened", es: "Abierto", fr: "Ouverture")
        case .signJoined: say(en: "A sign joined", es: "Se unió una señal", fr: "Un signe s’est ajouté")
        case .ownerChanged(let person):
            say(
                en: "Given to \(people(person))", es: "Asignado a \(people(person))", fr: "Confiée à \(people(person))")
        case .talked: say(en: "Talked", es: "Conversación", fr: "Conversation")
        case .stepAgreed: say(en: "Step agreed", es: "Paso acordado", fr: "Étape convenue")
        case .stepReported(_, let report, _):
            say(en: "Step: ", es: "Paso: ", fr: "Étape : ") + within(self.report(report))
        case .reviewed: say(en: "Reviewed", es: "Revisado", fr: "Bilan fait")
        case .settled: say(en: "Settled", es: "Resuelto", fr: "Préoccupation réglée")
        case .dismissed(let reason):
            say(en: "Dismissed: ", es: "Descartado: ", fr: "Écartée : ") + within(self.reason(reason))
        case .reopened: say(en: "Opened again", es: "Abierto de nuevo", fr: "Réouverture")
        case .safetyDone:
            say(
                en: "What was done for safety", es: "Lo que se hizo por seguridad",
                fr: "Ce qui a été fait pour la sécurité")
        case .commented: say(en: "A word on it", es: "Un comentario", fr: "Un commentaire")
        case .wordsCorrected: say(en: "Words corrected", es: "Palabras corregidas", fr: "Mots corrigés")
        }
    }
    /// Whether it helped, as it was answered then: " (did it help: a little)"; nothing where nobody said.
    func afterwards(_ kind: ConcernActKind) -> String {
        let answer: Helped?
        switch kind {
        case .stepReported(_, _, let helped): answer = helped
        case .reviewed(let review): answer = review.helped
        default: answer = nil
        }
        guard let answer else { return "" }
        return " (" + within(String(recordHelped(within(helped(answer))).dropLast())) + ")"
    }
    package var byTheRule: String { say(en: "by the rule", es: "por la regla", fr: "par la règle") }
}

/// More of the page of a concern.
extension Words {
    package var clockLabel: String {
        say(en: "From first sign to review", es: "De la primera señal a la revisión", fr: "Du premier signe au bilan")
    }
    package var talked: String { say(en: "Talked", es: "Se habló", fr: "Conversation") }
    package var inTheSession: String { say(en: "in the session", es: "en la sesión", fr: "en séance") }
    package var talkAgain: String {
        say(en: "Record another talk", es: "Registrar otra conversación", fr: "Noter une autre conversation")
    }
    package var reviewNow: String { say(en: "Review it now", es: "Revisarlo ya", fr: "Faire le bilan maintenant") }
    package var whatWeDid: String { say(en: "What we did", es: "Qué hicimos", fr: "Ce qu’on a fait") }
    package var comparedTitle: String {
        say(
            en: "Alliance and attendance before and after the talk",
            es: "Alianza y asistencia antes y después de la conversación",
            fr: "Alliance et présence avant et après la conversation")
    }
    package var stepMark: String { say(en: "step", es: "paso", fr: "étape") }
    package var ownYourPart: String { say(en: "Own your part", es: "Asumir su parte", fr: "Prendre sa part") }
    package func closedConcerns(_ count: Int) -> String {
        counted(
            count,
            one: say(en: "1 settled or dismissed", es: "1 resuelto o descartado", fr: "\(count) réglée ou écartée"),
            other: say(
                en: "\(count) settled or dismissed", es: "\(count) resueltos o descartados",
                fr: "\(count) réglées ou écartées"))
    }
    package var stepsToTake: String {
        say(en: "What we agreed", es: "Lo que acordamos", fr: "Ce dont nous avons convenu")
    }
    package func byDay(_ day: String) -> String { say(en: "by \(day)", es: "para \(day)", fr: "d’ici \(day)") }
    package func stepsFor(_ name: String) -> String {
        say(en: "For \(name)", es: "Para \(name)", fr: "Pour \(name)")
    }
    package var nothingOnSheet: String {
        say(
            en: "No step is marked to be taken along.", es: "Ningún paso está marcado para llevar.",
            fr: "Aucune étape n’est marquée pour être emportée.")
    }
    package var printThis: String {
        say(
            en: "Print this page, or copy it onto a card.", es: "Imprima esta página o cópiela en una tarjeta.",
            fr: "Imprimez cette page, ou recopiez-la sur une carte.")
    }
    package func whoForClient(_ owner: StepOwner, _ therapist: String?) -> String {
        switch owner {
        case .together: say(en: "the two of us", es: "en común", fr: "nous deux")
        case .client: say(en: "you", es: "usted", fr: "vous")
        case .therapist: therapist ?? say(en: "your therapist", es: "su terapeuta", fr: "votre thérapeute")
        case .practice: say(en: "the practice", es: "la consulta", fr: "le cabinet")
        }
    }
}
