import Clinic

/// For people of 13 to 17: said plainly, on a level, with a way out.
extension Words {
    func adolescentPrompts(_ topic: TalkTopic) -> PromptWords {
        switch topic {
        case .risk, .doubt, .engagement, .confronting: adolescentNearPrompts(topic)
        case .bond, .goals, .approach, .session, .low: adolescentMarkPrompts(topic)
        case .recovered: recoveredPrompts(.adolescent)
        case .worry: worryPrompts(.adolescent)
        case .notLowAnyMore: notLowAnyMorePrompts(.adolescent)
        default: adolescentOtherPrompts(topic)
        }
    }

    private func adolescentNearPrompts(_ topic: TalkTopic) -> PromptWords {
        switch topic {
        case .risk:
            PromptWords(
                say(
                    en: "You were straight with that question, and that took something. You are not in trouble for it.",
                    es: "Has respondido con claridad a esa pregunta, y no es fácil. No te va a traer problemas.",
                    fr:
                        "Tu as répondu franchement à cette question, et ce n’est pas facile. Tu n’auras pas d’ennuis pour ça."
                ),
                say(
                    en: "What is going on when it gets that dark? Is it like that right now?",
                    es: "¿Qué pasa cuando todo se pone tan negro? ¿Está así ahora?",
                    fr: "Que se passe-t-il quand ça devient si noir ? C’est comme ça en ce moment ?"),
                say(
                    en: "Who can we bring in so that you are not alone with it today?",
                    es: "¿A quién podemos avisar para que hoy no lleves esto a solas?",
                    fr: "Qui pouvons-nous prévenir pour que tu aies quelqu’un avec toi aujourd’hui ?"))
        case .doubt:
            PromptWords(
                say(
                    en: "Thinking this is pointless is a fair thing to think. Better said than just not turning up.",
                    es: "Pensar que esto no sirve es legítimo. Mejor decirlo que dejar de venir.",
                    fr: "Penser que ça ne sert à rien, ça se comprend. Mieux vaut le dire que de ne plus venir."),
                say(
                    en: "What made you feel that? What would you do with this hour if it were up to you?",
                    es: "¿Qué te hizo pensarlo? ¿Qué harías con esta hora si dependiera de ti?",
                    fr: "Qu’est-ce qui t’a fait penser ça ? Que ferais-tu de cette heure si ça dépendait de toi ?"),
                say(
                    en: "What would have to happen for you to say: fair enough, that was worth it?",
                    es: "¿Qué tendría que pasar para que dijeras: bueno, ha valido la pena?",
                    fr: "Que faudrait-il pour que tu dises : d’accord, ça valait le coup ?"))
        case .engagement:
            PromptWords(
                say(
                    en: "You do not have to be talkative here. I noticed that you were somewhere else.",
                    es: "Aquí no hace falta hablar mucho. He notado que estabas en otra parte.",
                    fr: "Rien ne t’oblige à parler beaucoup ici. J’ai remarqué que tu étais ailleurs."),
                say(
                    en: "Was it boring, too much, or something from today?",
                    es: "¿Era aburrido, demasiado o algo de hoy?",
                    fr: "C’était ennuyeux, c’était trop, ou c’est autre chose, d’aujourd’hui ?"),
                say(
                    en: "What could we do instead of sitting and talking?",
                    es: "¿Qué podríamos hacer en vez de solo hablar?",
                    fr: "Que pourrait-on faire au lieu de seulement parler ?"))
        default:
            PromptWords(
                say(
                    en: "You said out loud what annoys you in here. Thanks: that takes nerve, and I am not offended.",
                    es: "Has dicho en voz alta lo que te molesta aquí. Gracias: hace falta valor, y no me ofende.",
                    fr: "Tu as dit tout haut ce qui t’énerve ici. Merci : il faut du cran, et je ne le prends pas mal."),
                say(
                    en: "What is the worst of it: what we do, how I talk to you, or that you have to come at all?",
                    es: "¿Qué es lo peor: lo que hacemos, cómo te hablo o tener que venir?",
                    fr: "Le pire, c’est quoi : ce qu’on fait, ma façon de te parler, ou le fait de devoir venir ?"),
                say(
                    en: "What do I stop doing, and what do we do in its place?",
                    es: "¿Qué dejo de hacer y qué hacemos en su lugar?",
                    fr: "Qu’est-ce que j’arrête de faire, et que fait-on à la place ?"))
        }
    }

    private func adolescentMarkPrompts(_ topic: TalkTopic) -> PromptWords {
        let room =
            switch topic {
            case .low:
                say(
                    en: "You marked it as it is: low. Thanks for not just being polite with me.",
                    es: "Lo has marcado tal cual: bajo. Gracias por no redondear para quedar bien conmigo.",
                    fr: "Tu l’as marqué tel quel : bas. Merci de ne pas l’avoir arrondi par politesse.")
            case .session:
                say(
                    en: "You marked it lower. Thanks for not just being polite with me.",
                    es: "Lo has marcado más bajo. Gracias por no redondear para quedar bien conmigo.",
                    fr: "Tu as marqué plus bas. Merci de ne pas l’avoir fait par politesse.")
            default:
                say(
                    en: "You marked one line lower than the others. Thanks for not just being polite with me.",
                    es:
                        "Has marcado una línea más baja que las otras. Gracias por no redondear para quedar bien conmigo.",
                    fr:
                        "Tu as marqué une ligne plus bas que les autres. Merci de ne pas l’avoir arrondie par politesse."
                )
            }
        return PromptWords(
            room,
            topic == .low
                ? say(
                    en: "What is it like in here, and what do I do that does not help?",
                    es: "¿Cómo es estar aquí y qué hago yo que no ayuda?",
                    fr: "C’est comment, ici, et qu’est-ce que je fais qui n’aide pas ?")
                : say(
                    en: "What was the worst bit, and what was I doing right then?",
                    es: "¿Qué fue lo peor y qué hacía yo justo entonces?",
                    fr: "C’était quoi le pire moment, et qu’est-ce que je faisais juste à ce moment-là ?"),
            say(
                en: "If you could change one rule in here, which one?",
                es: "Si pudieras cambiar una regla de aquí, ¿cuál sería?",
                fr: "Si tu pouvais changer une règle ici, ce serait laquelle ?"))
    }

    private func adolescentOtherPrompts(_ topic: TalkTopic) -> PromptWords {
        switch topic {
        case .outcome:
            PromptWords(
                say(
                    en: "It looks like things got harder. You did not dress it up, and that helps.",
                    es: "Parece que todo se ha puesto más difícil. No lo has maquillado, y eso ayuda.",
                    fr: "On dirait que c’est devenu plus dur. Tu ne l’as pas enjolivé, et ça aide."),
                say(
                    en: "Is it school, home, friends, or all of it? What changed first?",
                    es: "¿Son los estudios, la casa, las amistades o todo? ¿Qué cambió primero?",
                    fr: "C’est l’école, la maison, les amis, ou tout ? Qu’est-ce qui a changé en premier ?"),
                say(
                    en: "What is one thing that adults could do, and one they should stop doing?",
                    es: "¿Qué podrían hacer los adultos y qué deberían dejar de hacer?",
                    fr: "Une chose que les adultes pourraient faire, et une qu’ils devraient arrêter ?"))
        case .offCourse:
            PromptWords(
                say(
                    en: "It is lower than it often is by now. You did not dress it up, and that helps.",
                    es: "Está más bajo de lo que suele estar a estas alturas. No lo has maquillado, y eso ayuda.",
                    fr: "C’est plus bas que ça ne l’est souvent à ce stade. Tu ne l’as pas enjolivé, et ça aide."),
                say(
                    en: "Is it school, home, friends, or all of it? What weighs the most?",
                    es: "¿Son los estudios, la casa, las amistades o todo? ¿Qué pesa más?",
                    fr: "C’est l’école, la maison, les amis, ou tout ? Qu’est-ce qui pèse le plus ?"),
                say(
                    en: "What is one thing that adults could do, and one they should stop doing?",
                    es: "¿Qué podrían hacer los adultos y qué deberían dejar de hacer?",
                    fr: "Une chose que les adultes pourraient faire, et une qu’ils devraient arrêter ?"))
        case .stuck:
            PromptWords(
                say(
                    en: "Nothing much has moved, and you can say so. I would rather hear that than a nice number.",
                    es: "Poco se ha movido, y puedes decirlo. Prefiero eso a un número bonito.",
                    fr: "Pas grand-chose n’a bougé, et tu peux le dire. Je préfère ça à un joli chiffre."),
                say(
                    en: "What did you want out of this when you first came?",
                    es: "¿Qué querías sacar de esto cuando viniste?",
                    fr: "Que voulais-tu tirer de tout ça au début ?"),
                say(
                    en: "What shall we try for three weeks that we have not tried?",
                    es: "¿Qué probamos durante tres semanas que no hayamos probado?",
                    fr: "Qu’est-ce qu’on pourrait essayer pendant trois semaines, qu’on n’a pas encore essayé ?"))
        case .assignment:
            PromptWords(
                say(
                    en: "It did not happen. Fine. You get enough homework elsewhere.",
                    es: "No salió. No pasa nada: bastantes deberes tienes ya.",
                    fr: "Ça ne s’est pas fait. D’accord. Tu as déjà assez de devoirs ailleurs."),
                say(
                    en: "Forgot, could not be bothered, or it felt wrong? Each of those tells me something.",
                    es: "¿Olvido, pereza o no te cuadraba? Cualquiera de las tres me dice algo.",
                    fr: "Oublié, pas envie, ou ça sonnait faux ? Chaque raison me dit quelque chose."),
                say(
                    en: "Make up one yourself that takes under five minutes. What is it?",
                    es: "Invéntate una que lleve menos de cinco minutos. ¿Cuál?",
                    fr: "Invente-en une de moins de cinq minutes. Laquelle ?"))
        case .missed, .late:
            PromptWords(
                say(
                    en: "Good that you are here. No lecture about the other times.",
                    es: "Qué bien que estés aquí. Sin sermón por las otras veces.",
                    fr: "C’est bien que tu sois là. Pas de leçon pour les autres fois."),
                say(
                    en: "What gets in the way: the bus, other people, or not feeling like it?",
                    es: "¿Qué se interpone: el bus, otra gente o las ganas?",
                    fr: "Qu’est-ce qui gêne : le bus, les autres, ou pas envie ?"),
                say(
                    en: "What time would you actually turn up for?",
                    es: "¿A qué hora vendrías de verdad?", fr: "À quelle heure viendrais-tu vraiment ?"))
        case .forms:
            PromptWords(
                say(
                    en: "Nobody grades those lines, and your parents do not get them from me.",
                    es: "Nadie pone nota a esas líneas, y tus padres no las reciben de mí.",
                    fr: "Personne ne note ces lignes, et ce n’est pas moi qui les montre à tes parents."),
                say(
                    en: "What is annoying about them?", es: "¿Qué es lo que molesta de ellas?",
                    fr: "Qu’est-ce qui t’agace là-dedans ?"),
                say(
                    en: "What would be a better way to tell me when I miss something?",
                    es: "¿Cómo prefieres decirme que se me escapa algo?",
                    fr: "Quel serait un meilleur moyen de me dire que je rate quelque chose ?"))
        default:
            PromptWords(
                say(
                    en: "I noticed something and I might be wrong about it.",
                    es: "He notado algo y puede que me equivoque.",
                    fr: "J’ai remarqué quelque chose, et je me trompe peut-être."),
                say(en: "How is it from your side?", es: "¿Cómo lo ves tú?", fr: "Et de ton côté, c’est comment ?"),
                say(
                    en: "What should we do about it, if anything?", es: "¿Qué hacemos con ello, si hay que hacer algo?",
                    fr: "Qu’est-ce qu’on en fait, si on en fait quelque chose ?"))
        }
    }
}
