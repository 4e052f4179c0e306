/// A therapist's own estimate: what stands around the computed sentences.
extension Words {
    package var ownEstimate: String {
        say(en: "Your own estimate", es: "Su propia estimación", fr: "Votre propre estimation")
    }
    var ownEstimateNote: String {
        say(
            en: "Where your clients stand beside the average of the practice. Shown to you.",
            es: "Dónde están sus clientes junto a la media de la consulta. Se le muestra a usted.",
            fr: "Où se situent vos clients à côté de la moyenne du cabinet. Montré à vous.")
    }
    func estimateOf(_ name: String) -> String {
        say(en: "Estimate of \(name)", es: "Estimación de \(name)", fr: "Estimation \(de(name))")
    }
    var besideThePractice: String {
        say(en: "Beside the practice", es: "Junto a la consulta", fr: "À côté du cabinet")
    }
    var averageOfPractice: String {
        say(en: "average of the practice", es: "media de la consulta", fr: "moyenne du cabinet")
    }
    var estimateSeenBySupervisor: String {
        say(
            en: "You see this, and your supervisor can: the practice has said so. Each look is recorded.",
            es:
                "Lo ve usted, y puede verlo su supervisión: así lo ha dispuesto la consulta. Cada acceso queda registrado.",
            fr: "Vous le voyez, et votre supervision le peut : le cabinet l’a décidé. Chaque consultation est notée.")
    }
    var estimateReadIsKept: String {
        say(
            en: "You see this since the practice has let supervisors see it. That you looked is recorded.",
            es: "Lo ve porque la consulta lo ha abierto a la supervisión. Queda registrado que lo miró.",
            fr: "Vous le voyez parce que le cabinet l’a ouvert à la supervision. Votre consultation est notée.")
    }
    var estimateInWords: String {
        say(
            en: """
                From the same mixed model as where outcomes come from: the most likely difference of a therapist’s clients \
                from the average, given all sessions (the conditional mode), in points of 40. The line is its 95% interval.
                """,
            es: """
                Del mismo modelo mixto que muestra de dónde vienen los resultados: la diferencia más probable entre los \
                clientes de un terapeuta y la media, dadas todas las sesiones (la moda condicional), en puntos de 40. La \
                línea es su intervalo del 95 %.
                """,
            fr: """
                Du même modèle mixte que celui qui dit d’où viennent les résultats : l’écart le plus probable entre les \
                clients d’un thérapeute et la moyenne, d’après toutes les séances (le mode conditionnel), en points sur 40. \
                Le trait est son intervalle à 95 %.
                """)
    }
    var estimateUse: String {
        say(
            en: """
                Whatever it says, look at single courses with it in mind: where did the alliance fall, and what was done \
                then? Both checks at every session narrow the interval.
                """,
            es: """
                Diga lo que diga, mire con ello episodios concretos: ¿dónde bajó la alianza y qué se hizo entonces? Los dos \
                cuestionarios en cada sesión estrechan el intervalo.
                """,
            fr: """
                Quoi qu’il dise, regardez des suivis un à un : où l’alliance a-t-elle baissé, et qu’a-t-on fait alors ? Les \
                deux questionnaires à chaque séance resserrent l’intervalle.
                """)
    }
    var estimateUseInSupervision: String {
        say(
            en: "Something to ask about in supervision, beside single courses; nothing to judge anybody by.",
            es:
                "Algo por lo que preguntar en supervisión, junto a episodios concretos; nada por lo que juzgar a nadie.",
            fr: "De quoi interroger en supervision, à côté de suivis précis ; rien qui permette de juger quelqu’un.")
    }
    var estimatesForSupervisorsLabel: String {
        say(
            en: "A supervisor may see where a therapist’s clients stand beside the average of the practice",
            es: "La supervisión puede ver dónde están los clientes de un terapeuta junto a la media de la consulta",
            fr: "La supervision peut voir où se situent les clients d’un thérapeute à côté de la moyenne du cabinet")
    }
}
