import Signs

/// How one could say that something was done, kept, solved or spoken of.
extension Words {
    func wentWellPraise(_ kind: SignKind) -> String {
        switch kind {
        case .onTimeInARow:
            say(
                en: "Four times on time in a row. Our time counts for you, and it shows.",
                es: "Cuatro veces seguidas a la hora. Se nota que este tiempo le importa.",
                fr: "Quatre fois de suite à l’heure. Ce temps compte pour vous, et cela se voit.")
        case .assignmentDoneAgain:
            say(
                en: "Last time it did not work out, and this time you did it. What made the difference?",
                es: "La otra vez no pudo ser y esta vez lo ha hecho. ¿Qué lo ha cambiado?",
                fr: "La dernière fois cela n’avait pas marché, et cette fois vous l’avez fait. Qu’est-ce qui a changé ?"
            )
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
}
