import Clinic
import FollowThrough

/// How one could say that something was done, kept, solved or spoken of.
extension Words {
    func adultPraiseDone(_ kind: PraiseKind) -> String {
        switch kind {
        case .onTimeInARow:
            say(
                en: "You have been on time again and again. Our time counts for you, and it shows.",
                es: "Una y otra vez a la hora. Se nota que este tiempo le importa.",
                fr: "À l’heure, encore et encore. Ce temps compte pour vous, et cela se voit.")
        case .assignmentDone:
            say(
                en: "You did what we agreed, on your own, between our sessions. That takes some doing.",
                es: "Ha hecho lo acordado por su cuenta, entre sesiones. Tiene su mérito.",
                fr: "Vous avez fait ce qui était convenu, de votre côté, entre nos séances. Ce n’est pas rien.")
        case .spokeUp:
            say(
                en: "You told me what was not right. That helps us more than politeness would.",
                es: "Me dijo lo que no iba bien. Eso nos ayuda más que la cortesía.",
                fr: "Vous m’avez dit ce qui n’allait pas. Cela nous aide plus que la politesse.")
        case .stepKept:
            say(
                en: "You kept to what we agreed. I know that was not a small thing.",
                es: "Ha cumplido lo que acordamos. Sé que no era poca cosa.",
                fr: "Vous avez tenu ce que nous avions convenu. Je sais que ce n’était pas une petite chose.")
        default:
            say(
                en: "Something stood in your way, and you got around it.",
                es: "Algo se interponía en su camino y ha sabido sortearlo.",
                fr: "Quelque chose vous barrait la route, et vous l’avez contourné.")
        }
    }

    func adolescentPraiseDone(_ kind: PraiseKind) -> String {
        switch kind {
        case .onTimeInARow:
            say(
                en: "You keep turning up on time. I can rely on that.",
                es: "Sigues llegando a la hora. Puedo contar con ello.",
                fr: "Tu arrives toujours à l’heure. Je peux compter là-dessus.")
        case .assignmentDone:
            say(
                en: "You actually did it, with nobody watching.", es: "Lo has hecho de verdad, sin que nadie mirara.",
                fr: "Tu l’as vraiment fait, sans personne pour regarder.")
        case .spokeUp:
            say(
                en: "You said it to my face. I can work with that.",
                es: "Me lo dijiste a la cara. Con eso puedo trabajar.",
                fr: "Tu me l’as dit en face. Avec ça, je peux travailler.")
        case .stepKept:
            say(
                en: "You said you would, and you did.", es: "Dijiste que lo harías y lo has hecho.",
                fr: "Tu avais dit que tu le ferais, et tu l’as fait.")
        default:
            say(
                en: "That was in your way, and you found a way past it.",
                es: "Eso te frenaba y has encontrado la salida.",
                fr: "Ça te bloquait, et tu as trouvé un passage.")
        }
    }

    func childPraiseDone(_ kind: PraiseKind) -> String {
        switch kind {
        case .onTimeInARow:
            say(
                en: "You are here on time every week. I like that.", es: "Cada semana llegas a la hora. Eso me gusta.",
                fr: "Chaque semaine tu es là à l’heure. J’aime ça.")
        case .assignmentDone:
            say(
                en: "You did your little task at home. Well done.", es: "Hiciste tu tareita en casa. Muy bien.",
                fr: "Tu as fait ta petite tâche à la maison. Bravo.")
        case .spokeUp:
            say(
                en: "You told me what you did not like. I listened well.",
                es: "Me dijiste lo que no te gustaba. Te escuché bien.",
                fr: "Tu m’as dit ce que tu n’aimais pas. J’ai bien écouté.")
        case .stepKept:
            say(
                en: "You remembered what we said, and you did it.", es: "Te acordaste de lo que dijimos y lo hiciste.",
                fr: "Tu t’es souvenu de ce qu’on avait dit, et tu l’as fait.")
        default:
            say(
                en: "That was a big obstacle, and now it is gone.", es: "Era un obstáculo grande y ya no está.",
                fr: "C’était un gros obstacle, et il n’est plus là.")
        }
    }

    /// What gave occasion, in a few words.
    func occasionDone(_ kind: PraiseKind) -> StateLine {
        switch kind {
        case .onTimeInARow:
            StateLine(
                .good, .praise, cameOnTime, say(en: "time after time", es: "una y otra vez", fr: "encore et encore"))
        case .assignmentDone:
            StateLine(.good, .praise, say(en: "Assignment done", es: "Tarea hecha", fr: "Tâche faite"))
        case .spokeUp:
            StateLine(
                .good, .praise, say(en: "Spoke up", es: "Lo dijo", fr: "L’a dit"),
                say(
                    en: "about what was not right", es: "cuando algo no iba bien",
                    fr: "quand quelque chose n’allait pas"))
        case .stepKept: StateLine(.good, .praise, say(en: "Step kept", es: "Paso cumplido", fr: "Étape tenue"))
        default: StateLine(.good, .praise, say(en: "Barrier solved", es: "Obstáculo resuelto", fr: "Obstacle levé"))
        }
    }
}
