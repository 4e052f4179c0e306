import Clinic

/// For children of 6 to 12: short, concrete, never a test.
extension Words {
    func childPrompts(_ topic: TalkTopic) -> PromptWords {
        switch topic {
        case .risk, .doubt, .engagement, .confronting: childNearPrompts(topic)
        case .bond, .goals, .approach, .session, .low: childMarkPrompts(topic)
        case .recovered: recoveredPrompts(.child)
        case .worry: worryPrompts(.child)
        case .notLowAnyMore: notLowAnyMorePrompts(.child)
        default: childOtherPrompts(topic)
        }
    }

    private func childNearPrompts(_ topic: TalkTopic) -> PromptWords {
        switch topic {
        case .risk:
            PromptWords(
                say(
                    en: "You told the truth on a hard question. I am glad, and nobody is cross.",
                    es: "Dijiste la verdad en una pregunta difícil. Me alegra, y nadie se ha enfadado.",
                    fr:
                        "Tu as dit la vérité à une question difficile. C’est bien de l’avoir dit, et personne ne t’en veut."
                ),
                say(
                    en: "When do you feel like that? Can you show me, or draw it?",
                    es: "¿Cuándo te sientes así? ¿Me lo enseñas o lo dibujas?",
                    fr: "Quand te sens-tu comme ça ? Tu peux me montrer, ou le dessiner ?"),
                say(
                    en: "Which grown-up shall we tell together, so that you are looked after today?",
                    es: "¿A qué persona adulta se lo contamos tú y yo, para que hoy te cuiden?",
                    fr: "À quel grand le dirons-nous ensemble, pour qu’on prenne soin de toi aujourd’hui ?"))
        case .doubt:
            PromptWords(
                say(
                    en: "You think coming here does not help. It is brave to say so.",
                    es: "Piensas que venir aquí no ayuda. Es valiente decirlo.",
                    fr: "Tu penses que venir ici n’aide pas. C’est courageux de le dire."),
                say(
                    en: "What do you wish were different when you get home from here?",
                    es: "¿Qué te gustaría que fuera distinto cuando vuelves a casa?",
                    fr: "Qu’aimerais-tu de différent quand tu rentres d’ici ?"),
                say(
                    en: "If you were the boss of this room, what would we do?",
                    es: "Si mandaras tú en esta sala, ¿qué haríamos?",
                    fr: "Si c’était à toi de décider dans cette pièce, que ferions-nous ?"))
        case .engagement:
            PromptWords(
                say(
                    en: "Sometimes it is hard to sit here. That is all right.",
                    es: "A veces cuesta quedarse aquí. No pasa nada.",
                    fr: "Parfois c’est dur de rester ici. Ce n’est pas grave."),
                say(
                    en: "Was it too long, too hard, or not fun?", es: "¿Fue muy largo, muy difícil o poco divertido?",
                    fr: "C’était trop long, trop difficile, ou pas amusant ?"),
                say(
                    en: "What shall we do with our hands while we talk?",
                    es: "¿Qué hacemos con las manos mientras hablamos?",
                    fr: "Qu’est-ce qu’on fait de nos mains pendant qu’on parle ?"))
        default:
            PromptWords(
                say(
                    en: "You told me that you do not like something here. Well done for saying it; I am not cross.",
                    es: "Me has dicho que algo de aquí no te gusta. Qué bien que lo digas; no me enfado.",
                    fr: "Tu m’as dit que quelque chose ici ne te plaît pas. Tu as bien fait ; je ne me fâche pas."),
                say(
                    en: "What is it that you do not like? You can say it, show me or draw it.",
                    es: "¿Qué es lo que no te gusta? Puedes decirlo, enseñármelo o dibujarlo.",
                    fr: "Qu’est-ce qui ne te plaît pas ? Tu peux le dire, me le montrer ou le dessiner."),
                say(
                    en: "What shall we do in another way next time?",
                    es: "¿Qué hacemos de otra manera la próxima vez?",
                    fr: "Que fait-on autrement la prochaine fois ?"))
        }
    }

    private func childMarkPrompts(_ topic: TalkTopic) -> PromptWords {
        let room =
            switch topic {
            case .low:
                say(
                    en: "You put your mark low, just as it is. Thank you for being honest.",
                    es: "Has puesto tu marca baja, tal como es. Gracias por decir la verdad.",
                    fr: "Tu as mis ta marque bas, comme c’est pour toi. Merci d’être honnête.")
            case .session:
                say(
                    en: "You put your mark lower. Thank you for being honest.",
                    es: "Has puesto tu marca más baja. Gracias por decir la verdad.",
                    fr: "Tu as mis ta marque plus bas. Merci d’être honnête.")
            default:
                say(
                    en: "You put one mark lower than the others. Thank you for being honest.",
                    es: "Has puesto una marca más baja que las otras. Gracias por decir la verdad.",
                    fr: "Tu as mis une marque plus bas que les autres. Merci d’être honnête.")
            }
        return PromptWords(
            room,
            say(
                en: "What did you not like in here?", es: "¿Qué no te ha gustado de aquí?",
                fr: "Qu’est-ce que tu n’as pas aimé ici ?"),
            say(
                en: "What should we do first next time?", es: "¿Qué hacemos primero la próxima vez?",
                fr: "Que fait-on en premier la prochaine fois ?"))
    }

    private func childOtherPrompts(_ topic: TalkTopic) -> PromptWords {
        switch topic {
        case .outcome, .offCourse:
            PromptWords(
                say(
                    en: "It looks as if some days were hard. You may tell me about the hard ones.",
                    es: "Parece que algunos días fueron difíciles. Puedes contarme esos.",
                    fr: "On dirait que certains jours étaient difficiles. Tu peux me raconter ceux-là."),
                say(
                    en: "Which part was the hardest: home, school, or inside you?",
                    es: "¿Qué fue lo más difícil: en casa, en la escuela o dentro de ti?",
                    fr: "Le plus dur, c’était où : à la maison, à l’école, ou en toi ?"),
                say(
                    en: "What would make tomorrow a tiny bit better?",
                    es: "¿Qué haría mañana un poquito mejor?",
                    fr: "Qu’est-ce qui rendrait demain un tout petit peu mieux ?"))
        case .stuck:
            PromptWords(
                say(
                    en: "It is all right if nothing feels better yet. You do not have to put a good mark for me.",
                    es: "No pasa nada si aún no va mejor. No hace falta que pongas una buena marca por mí.",
                    fr: "Ce n’est pas grave si rien ne va mieux. Tu n’as pas à mettre une bonne marque pour moi."),
                say(
                    en: "What is still the same as when we met?", es: "¿Qué sigue igual que cuando nos conocimos?",
                    fr: "Qu’est-ce qui est encore comme au tout début ?"),
                say(
                    en: "Shall we try something quite new? What could it be?",
                    es: "¿Probamos algo muy nuevo? ¿Qué podría ser?",
                    fr: "On essaie quelque chose de tout nouveau ? Qu’est-ce que ça pourrait être ?"))
        case .assignment:
            PromptWords(
                say(
                    en: "The little task did not get done. That happens to everybody.",
                    es: "La tareita no se hizo. Le pasa a todo el mundo.",
                    fr: "La petite tâche ne s’est pas faite. Ça arrive à tout le monde."),
                say(
                    en: "Was it forgotten, too hard, or not fun?", es: "¿Se olvidó, era difícil o aburrida?",
                    fr: "Oubliée, trop difficile, ou pas amusante ?"),
                say(
                    en: "Who could help you remember, and what would be more fun?",
                    es: "¿Quién puede ayudarte a recordarla y qué sería más divertido?",
                    fr: "Qui pourrait t’aider à t’en souvenir, et qu’est-ce qui serait plus amusant ?"))
        case .missed, .late:
            PromptWords(
                say(
                    en: "I am happy that you are here today.", es: "Me alegra mucho que hoy estés aquí.",
                    fr: "Cela me fait plaisir que tu sois là aujourd’hui."),
                say(
                    en: "What makes it hard to get here?", es: "¿Qué hace difícil llegar aquí?",
                    fr: "Qu’est-ce qui rend difficile de venir ici ?"),
                say(
                    en: "What would make it nicer to come here?", es: "¿Qué haría más agradable venir?",
                    fr: "Qu’est-ce qui rendrait plus agréable de venir ici ?"))
        case .forms:
            PromptWords(
                say(
                    en: "The lines are not a test. You can never do them wrong.",
                    es: "Las líneas no son un examen. No se pueden hacer mal.",
                    fr: "Les lignes ne sont pas un contrôle. On ne peut pas se tromper."),
                say(
                    en: "Is it hard to know where to put the mark?", es: "¿Cuesta saber dónde poner la marca?",
                    fr: "C’est dur de savoir où mettre la marque ?"),
                say(
                    en: "Shall we do it together next time?", es: "¿Lo hacemos tú y yo la próxima vez?",
                    fr: "On le fait ensemble la prochaine fois ?"))
        default:
            PromptWords(
                say(
                    en: "I was wondering about something. Will you help me understand it?",
                    es: "Hay algo que me pregunto. ¿Me ayudas a entenderlo?",
                    fr: "Je me demande quelque chose. Tu m’aides à comprendre ?"),
                say(en: "What is it like for you?", es: "¿Cómo es para ti?", fr: "Comment c’est pour toi ?"),
                say(
                    en: "What shall we do about it together?", es: "¿Qué hacemos con eso, tú y yo?",
                    fr: "Qu’est-ce qu’on en fait, ensemble ?"))
        }
    }
}
