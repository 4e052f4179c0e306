import Clinic

/// For marks that were low and are not any more: what helped is worth knowing, and so is what is still there.
extension Words {
    func recoveredPrompts(_ ages: AgeBand) -> PromptWords {
        switch ages {
        case .adult:
            PromptWords(
                say(
                    en: "Your marks had come down, and they are up again. Both told me something; thank you.",
                    es: "Sus marcas habían bajado y han vuelto a subir. Las dos cosas me dicen algo; gracias.",
                    fr:
                        "Vos marques avaient baissé, et elles sont remontées. L’un et l’autre m’ont appris quelque chose ; merci."
                ),
                say(
                    en: "What was it about then, and what has changed since?",
                    es: "¿De qué se trataba entonces y qué ha cambiado desde entonces?",
                    fr: "De quoi s’agissait-il alors, et qu’est-ce qui a changé depuis ?"),
                say(
                    en: "What should we keep doing, and is anything of it still there?",
                    es: "¿Qué deberíamos seguir haciendo, y queda algo de aquello?",
                    fr: "Que devrions-nous continuer à faire, et en reste-t-il quelque chose ?"))
        case .adolescent:
            PromptWords(
                say(
                    en: "You had marked it lower, and now it is back up. Thanks for both, honestly.",
                    es: "Lo habías marcado más bajo y ahora ha vuelto a subir. Gracias por las dos cosas, de verdad.",
                    fr: "Tu avais marqué plus bas, et maintenant c’est remonté. Merci pour les deux, vraiment."),
                say(
                    en: "What was off back then, and what is different now?",
                    es: "¿Qué no iba bien entonces y qué es distinto ahora?",
                    fr: "Qu’est-ce qui n’allait pas à ce moment-là, et qu’est-ce qui a changé ?"),
                say(
                    en: "What do I keep doing, and what is still annoying?",
                    es: "¿Qué sigo haciendo y qué te sigue molestando?",
                    fr: "Qu’est-ce que je continue, et qu’est-ce qui t’énerve encore ?"))
        case .child, .youngChild:
            PromptWords(
                say(
                    en: "Some time ago it was not so nice for you here, and you told me. Now it looks better.",
                    es: "Hace un tiempo no estabas tan a gusto aquí, y me lo dijiste. Ahora parece que va mejor.",
                    fr: "Il y a quelque temps, ce n’était pas très bien pour toi ici, et tu me l’as dit. Ça va mieux."),
                say(
                    en: "What is better now than it was?", es: "¿Qué va mejor ahora que antes?",
                    fr: "Qu’est-ce qui va mieux qu’avant ?"),
                say(
                    en: "What shall we do again next time, because it was good?",
                    es: "¿Qué hacemos otra vez el próximo día, porque estuvo bien?",
                    fr: "Que refait-on la prochaine fois, parce que c’était bien ?"))
        }
    }

    /// Where no fall is known: the marks were low, and are not any more.
    func notLowAnyMorePrompts(_ ages: AgeBand) -> PromptWords {
        let spoken = recoveredPrompts(ages)
        let room: String? =
            switch ages {
            case .adult:
                say(
                    en:
                        "You had marked something low, and now it is not low any more. Both told me something; thank you.",
                    es: "Había marcado algo bajo y ahora ya no lo está. Las dos cosas me dicen algo; gracias.",
                    fr:
                        "Vous aviez marqué quelque chose bas, et ce n’est plus bas. L’un et l’autre m’ont appris quelque chose ; merci."
                )
            case .adolescent:
                say(
                    en: "You had marked something low, and now it is not any more. Thanks for both, honestly.",
                    es: "Habías marcado algo bajo y ahora ya no. Gracias por las dos cosas, de verdad.",
                    fr:
                        "Tu avais marqué quelque chose bas, et maintenant ça ne l’est plus. Merci pour les deux, vraiment."
                )
            case .child, .youngChild: nil
            }
        return PromptWords(room ?? spoken.room, spoken.explore, spoken.then)
    }
}
