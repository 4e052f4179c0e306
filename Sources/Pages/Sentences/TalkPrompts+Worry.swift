import Clinic

/// For a risk that somebody sees and that no answer spoke of: it is asked about plainly, and nothing is taken as said.
extension Words {
    func worryPrompts(_ ages: AgeBand) -> PromptWords {
        switch ages {
        case .adult:
            PromptWords(
                say(
                    en: "I am worried about you, and would like to hear how it is for you, before anything else.",
                    es: "Me preocupa cómo está, y antes que nada me gustaría que me lo contara.",
                    fr: "Je m’inquiète pour vous, et avant tout j’aimerais savoir comment cela va."),
                say(
                    en: "Do thoughts come of not wanting to live, or of hurting yourself? Are they here now?",
                    es: "¿Vienen pensamientos de no querer vivir o de hacerse daño? ¿Están ahora?",
                    fr:
                        "Vous vient-il l’idée de ne plus vouloir vivre, ou de vous faire du mal ? Est-elle là en ce moment ?"
                ),
                say(
                    en: "What would help you to be safe until we speak again, and who could be with you?",
                    es: "¿Qué le ayudaría a estar a salvo hasta que volvamos a hablar y quién podría acompañarle?",
                    fr:
                        "Qu’est-ce qui vous aiderait à être en sécurité jusqu’à notre prochain échange, et qui pourrait être avec vous ?"
                ))
        case .adolescent:
            PromptWords(
                say(
                    en: "I am worried about you. You are not in trouble, and I would rather ask than guess.",
                    es: "Me preocupas. No te va a traer problemas, y prefiero preguntar a suponer.",
                    fr: "Je m’inquiète pour toi. Tu n’auras pas d’ennuis, et je préfère demander que deviner."),
                say(
                    en: "Do you ever think of not being here, or of hurting yourself? Is it like that right now?",
                    es: "¿Piensas a veces en no estar aquí o en hacerte daño? ¿Te pasa ahora mismo?",
                    fr: "Il t’arrive de penser à ne plus être là, ou à te faire du mal ? C’est comme ça en ce moment ?"),
                say(
                    en: "Who can we bring in so that you are not alone with it today?",
                    es: "¿A quién podemos avisar para que hoy no lleves esto a solas?",
                    fr: "Qui pouvons-nous prévenir pour que tu aies quelqu’un avec toi aujourd’hui ?"))
        case .child, .youngChild:
            PromptWords(
                say(
                    en: "I want you to be safe, and nobody is cross with you.",
                    es: "Quiero que no te pase nada, y nadie se ha enfadado contigo.",
                    fr: "Je veux que tu sois en sécurité, et personne ne t’en veut."),
                say(
                    en: "Do you sometimes want to hurt yourself, or not be here? Can you show me, or draw it?",
                    es: "¿A veces quieres hacerte daño o no estar aquí? ¿Me lo enseñas o lo dibujas?",
                    fr:
                        "Tu as parfois envie de te faire du mal, ou de ne plus être là ? Tu peux me montrer, ou le dessiner ?"
                ),
                say(
                    en: "Which grown-up shall we tell together, so that you are looked after today?",
                    es: "¿A qué persona adulta se lo contamos tú y yo, para que hoy te cuiden?",
                    fr: "À quel grand le dirons-nous ensemble, pour qu’on prenne soin de toi aujourd’hui ?"))
        }
    }
}
