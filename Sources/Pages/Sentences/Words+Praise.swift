package import Clinic
package import FollowThrough
import Signs

/// What went well, as one could say it: what somebody did and that it was seen, never a score.
extension Words {
    /// A plain sentence, without quotation marks, to be said or changed.
    ///
    /// - Parameter count: how often it was so, as the sign has it; without it the sentence names no number.
    /// - Returns: nothing for what somebody puts in their own words.
    package func praise(_ kind: PraiseKind, _ ages: AgeBand, count: Int?) -> String {
        if kind == .byHand { return "" }
        return switch ages {
        case .adult: adultPraise(kind, count)
        case .adolescent: adolescentPraise(kind, count)
        case .child, .youngChild: childPraise(kind, count)
        }
    }

    /// What gave occasion, in a few words.
    package func occasion(_ kind: PraiseKind) -> StateLine {
        switch kind {
        case .onTimeAfterLate:
            StateLine(
                .good, .praise, cameOnTime, say(en: "after being late", es: "tras llegar tarde", fr: "après un retard"))
        case .backAfterMiss: StateLine(.good, .praise, cameBack, afterMiss)
        case .honestMark:
            StateLine(
                .good, .praise, say(en: "Marked honestly:", es: "Marcó con franqueza:", fr: "Une marque franche :"),
                say(
                    en: "as it was, not rounded up", es: "tal como era, sin redondear al alza",
                    fr: "telle quelle, sans arrondir vers le haut"))
        case .allianceRecovered:
            StateLine(
                .good, .praise, say(en: "Stayed with it", es: "Siguió adelante", fr: "A tenu bon"),
                say(
                    en: "while something between you was put right", es: "mientras se arreglaba algo entre ustedes",
                    fr: "pendant que quelque chose se réparait entre vous"))
        case .earlyAllianceRising:
            StateLine(
                .good, .praise, say(en: "Spoke up early", es: "Habló claro enseguida", fr: "L’a dit tôt"),
                say(en: "about what did not fit", es: "cuando algo no encajaba", fr: "quand quelque chose n’allait pas")
            )
        case .reliableImprovement:
            StateLine(
                .good, .praise, say(en: "Kept at it", es: "Perseveró", fr: "A persévéré"),
                say(
                    en: "from the first session on", es: "desde la primera sesión", fr: "depuis la première séance"))
        case .onTimeInARow, .assignmentDone, .assignmentDoneAgain, .spokeUp, .stepKept, .barrierSolved, .byHand:
            wentWellOccasion(kind)
        }
    }

    /// The sign itself where it still holds: it says how often and when.
    func occasion(_ kind: PraiseKind, _ onTrack: [Sign], _ dates: Dates) -> StateLine {
        let byDeed: Set<PraiseKind> = [.onTimeAfterLate, .onTimeInARow, .backAfterMiss]
        guard byDeed.contains(kind), let sign = onTrack.first(where: { PraiseKind($0.kind) == kind }) else {
            return occasion(kind)
        }
        let line = line(sign, dates)
        return StateLine(.good, .praise, line.strong, line.rest)
    }

    /// Said by somebody, put off, or read on the client's own page.
    func praiseLead(_ answer: PraiseAnswer) -> String {
        switch answer {
        case .said, .inOtherWords: saidIt
        case .notNow: notNow
        case .shown: say(en: "Read on their page", es: "Leído en su página", fr: "Lu sur sa page")
        }
    }
    var takeBackPraise: String { say(en: "Take back", es: "Retirar", fr: "Retirer") }
    /// In the history, before the day: "taken back by Nora Lindqvist"; by the product itself without a name.
    func praiseTakenBack(by name: String?) -> String {
        let back = say(en: "taken back", es: "retirado", fr: "retiré")
        return name.map { back + " " + detailsChangedBy($0) } ?? back
    }
    package var saidIt: String { say(en: "Said", es: "Dicho", fr: "Dit") }
    package var otherWords: String { say(en: "Other words", es: "Otras palabras", fr: "D’autres mots") }
    package var notNow: String { say(en: "Not now", es: "Ahora no", fr: "Pas maintenant") }
    package var otherWordsTitle: String {
        say(en: "Say it in your words", es: "Dígalo con sus palabras", fr: "Dites-le avec vos mots")
    }
    package var whatYouSaid: String { say(en: "What you said", es: "Lo que dijo", fr: "Ce que vous avez dit") }
    package var praiseSaidMark: String { say(en: "praise", es: "reconocimiento", fr: "encouragement") }
    package var praiseHistory: String { say(en: "Praise", es: "Reconocimiento", fr: "Encouragements") }

    private func adultPraise(_ kind: PraiseKind, _ count: Int?) -> String {
        switch kind {
        case .onTimeAfterLate:
            onTimeAfterLatePraise(count)
        case .backAfterMiss:
            say(
                en: "Coming back after a missed time is not easy. I am glad you did.",
                es: "Volver después de una cita perdida no es fácil. Me alegra que lo haya hecho.",
                fr: "Revenir après un rendez-vous manqué n’est pas facile. Cela me fait plaisir de vous voir.")
        case .honestMark:
            say(
                en: "You marked it as it is, although it was about the two of us. That took something, and it helps.",
                es: "Lo ha marcado tal como es, aunque se trataba de nosotros. Eso cuesta, y ayuda.",
                fr:
                    "Vous l’avez marqué tel que c’est, alors que cela parlait de nous deux. Ce n’est pas facile, et cela aide."
            )
        case .allianceRecovered:
            say(
                en: "Something between us was not right, and we found our way back. You had a good part in that.",
                es: "Algo entre nosotros no iba bien y hemos encontrado el camino. Usted ha tenido mucho que ver.",
                fr: "Quelque chose n’allait pas entre nous, et nous avons retrouvé le fil. Vous y êtes pour beaucoup.")
        case .earlyAllianceRising:
            say(
                en: "You showed me early on what did not fit yet, and our work is better for it.",
                es: "Me mostró pronto lo que aún no encajaba, y nuestro trabajo ha mejorado por ello.",
                fr: "Vous m’avez montré tôt ce qui ne convenait pas encore, et notre travail y gagne.")
        case .onTimeInARow, .assignmentDone, .assignmentDoneAgain, .spokeUp, .stepKept, .barrierSolved, .byHand:
            wentWellPraise(kind, .adult, count)
        case .reliableImprovement:
            say(
                en: "You have kept at it from the first session on. That is your own work, and I see it.",
                es: "Ha perseverado desde la primera sesión. Es mérito suyo, y lo veo.",
                fr: "Vous avez persévéré depuis la première séance. C’est votre travail, et je le vois.")
        }
    }

    private func adolescentPraise(_ kind: PraiseKind, _ count: Int?) -> String {
        switch kind {
        case .onTimeAfterLate:
            say(
                en: "You made it on time. I know that was not nothing.",
                es: "Has llegado a la hora. Sé que no es poca cosa.",
                fr: "Tu étais à l’heure. Je sais que ce n’est pas rien.")
        case .backAfterMiss:
            say(
                en: "You came back. Staying away would have been easier.",
                es: "Has vuelto. No venir habría sido más fácil.",
                fr: "Tu es là de nouveau. Ne pas venir aurait été plus facile.")
        case .honestMark:
            say(
                en: "You could have just marked it high and gone home. You did not. Respect.",
                es: "Podías marcar alto e irte a casa. No lo has hecho, y eso vale.",
                fr: "Tu aurais pu marquer haut et rentrer. Tu ne l’as pas fait, et ça compte.")
        case .allianceRecovered:
            say(
                en: "It was awkward between us, and you stuck it out until it was better.",
                es: "La cosa estaba rara entre nosotros y aguantaste hasta que mejoró.",
                fr: "C’était bizarre entre nous, et tu as tenu jusqu’à ce que ça aille mieux.")
        case .earlyAllianceRising:
            say(
                en: "You told me early what was off. Most people wait.",
                es: "Me dijiste pronto lo que fallaba. La mayoría espera.",
                fr: "Tu m’as dit tôt ce qui clochait. La plupart attendent.")
        case .onTimeInARow, .assignmentDone, .assignmentDoneAgain, .spokeUp, .stepKept, .barrierSolved, .byHand:
            wentWellPraise(kind, .adolescent, count)
        case .reliableImprovement:
            say(
                en: "You have stuck with this from the start. That is yours.",
                es: "Has seguido con esto desde el principio. El mérito es tuyo.",
                fr: "Tu tiens bon depuis le début. C’est grâce à toi.")
        }
    }

    private func childPraise(_ kind: PraiseKind, _ count: Int?) -> String {
        switch kind {
        case .onTimeAfterLate:
            say(
                en: "You were here right on time. I saw that.", es: "Has llegado justo a la hora. Lo he visto.",
                fr: "Tu étais là juste à l’heure. Je l’ai vu.")
        case .backAfterMiss:
            say(
                en: "You came again. I was looking forward to it.", es: "Has vuelto. Tenía muchas ganas.",
                fr: "Tu es là de nouveau. Je t’attendais.")
        case .honestMark:
            say(
                en: "You told the truth with your mark. That is brave.",
                es: "Con tu marca dijiste la verdad. Es valiente.",
                fr: "Avec ta marque, tu as dit la vérité. C’est courageux.")
        case .allianceRecovered:
            say(
                en: "We had a difficult day, and we made it good again together.",
                es: "Tuvimos un día difícil y lo arreglamos tú y yo.",
                fr: "On a eu une journée difficile, et on l’a réparée ensemble.")
        case .earlyAllianceRising:
            say(
                en: "You told me what you did not like. Now I know better.",
                es: "Me dijiste lo que no te gustaba. Ahora lo sé mejor.",
                fr: "Tu m’as dit ce que tu n’aimais pas. Maintenant je sais mieux.")
        case .onTimeInARow, .assignmentDone, .assignmentDoneAgain, .spokeUp, .stepKept, .barrierSolved, .byHand:
            wentWellPraise(kind, .child, count)
        case .reliableImprovement:
            say(
                en: "You come here and you try. I see that.", es: "Vienes y lo intentas. Lo veo.",
                fr: "Tu viens et tu essaies. Je le vois.")
        }
    }
}
