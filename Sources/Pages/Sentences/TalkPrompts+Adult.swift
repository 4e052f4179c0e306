import Clinic

extension Words {
    func adultPrompts(_ topic: TalkTopic) -> PromptWords {
        switch topic {
        case .risk, .doubt, .engagement, .confronting: adultHeavyPrompts(topic)
        case .bond, .goals, .approach, .session, .low: adultAlliancePrompts(topic)
        case .recovered: recoveredPrompts(.adult)
        case .worry: worryPrompts(.adult)
        case .notLowAnyMore: notLowAnyMorePrompts(.adult)
        default: adultOtherPrompts(topic)
        }
    }

    private func adultHeavyPrompts(_ topic: TalkTopic) -> PromptWords {
        switch topic {
        case .risk:
            PromptWords(
                say(
                    en:
                        "Thank you for answering that question honestly. I would like to hear how it is for you, before anything else.",
                    es:
                        "Gracias por responder con sinceridad a esa pregunta. Antes que nada me gustaría saber cómo está.",
                    fr:
                        "Merci d’avoir répondu franchement à cette question. Avant tout, j’aimerais savoir comment cela va pour vous."
                ),
                say(
                    en: "When do these thoughts come, and what is it like when they do? Are they here now?",
                    es: "¿Cuándo vienen esos pensamientos y cómo es cuando vienen? ¿Están ahora?",
                    fr: "Quand ces pensées viennent-elles, et comment est-ce alors ? Sont-elles là en ce moment ?"),
                say(
                    en: "What would help you to be safe until we speak again, and who could be with you?",
                    es: "¿Qué le ayudaría a estar a salvo hasta que volvamos a hablar y quién podría acompañarle?",
                    fr:
                        "Qu’est-ce qui vous aiderait à être en sécurité jusqu’à notre prochain échange, et qui pourrait être avec vous ?"
                ))
        case .doubt:
            PromptWords(
                say(
                    en: "You said that you doubt this can help. I am glad you said it here; it makes sense to ask.",
                    es: "Ha dicho que duda de que esto ayude. Me alegra que lo diga aquí; es lógico preguntárselo.",
                    fr:
                        "Vous avez dit douter que cela puisse aider. C’est bien de l’avoir dit ici ; se poser la question a du sens."
                ),
                say(
                    en: "When did the doubt come, and what have we done that fed it?",
                    es: "¿Cuándo apareció la duda y qué hemos hecho que la alimentara?",
                    fr: "Quand le doute est-il venu, et qu’avons-nous fait qui l’a nourri ?"),
                say(
                    en: "What would you have to see, even something small, to think it might be worth going on?",
                    es: "¿Qué tendría que ver, aunque fuera pequeño, para pensar que vale la pena seguir?",
                    fr:
                        "Que faudrait-il que vous voyiez, même une petite chose, pour penser que cela vaut la peine de continuer ?"
                ))
        case .confronting:
            PromptWords(
                say(
                    en:
                        "Thank you for telling me what bothers you about our work. I would rather know, and I will not argue.",
                    es:
                        "Gracias por decirme lo que le molesta de nuestro trabajo. Prefiero saberlo, y no voy a discutirlo.",
                    fr:
                        "Merci de m’avoir dit ce qui vous gêne dans notre travail. Je préfère le savoir, et je ne vais pas vous contredire."
                ),
                say(
                    en: "What is not right about how we work, or about me? What was I doing when it was at its worst?",
                    es: "¿Qué no va bien en cómo trabajamos, o conmigo? ¿Qué hacía yo cuando fue peor?",
                    fr:
                        "Qu’est-ce qui ne va pas dans notre façon de travailler, ou avec moi ? Que faisais-je au pire moment ?"
                ),
                say(
                    en:
                        "What should we change, beginning with the next time, and how will you let me know if it is still not right?",
                    es: "¿Qué cambiamos desde la próxima vez, y cómo me dirá si sigue sin ir bien?",
                    fr:
                        "Que changeons-nous dès la prochaine fois, et comment me direz-vous si cela ne va toujours pas ?"
                ))
        default:
            PromptWords(
                say(
                    en: "You seemed far away for a while. That is allowed here, and it tells me something.",
                    es: "Por momentos le noté lejos. Aquí se puede, y me dice algo.",
                    fr: "Vous sembliez loin par moments. C’est permis ici, et cela me dit quelque chose."),
                say(
                    en: "Where were you just then? What would have been more useful to talk about?",
                    es: "¿Dónde estaba en ese momento? ¿De qué habría sido más útil hablar?",
                    fr: "Où étiez-vous à ce moment-là ? De quoi aurait-il été plus utile de parler ?"),
                say(
                    en: "What should I do when I notice it again: wait, ask, or change the subject?",
                    es: "¿Qué hago cuando vuelva a notarlo: esperar, preguntar o cambiar de tema?",
                    fr: "Que dois-je faire si je le remarque encore : attendre, demander, changer de sujet ?"))
        }
    }

    private func adultAlliancePrompts(_ topic: TalkTopic) -> PromptWords {
        let line = say(
            en: "You marked this line lower than the others. Thank you for not rounding it up for me.",
            es: "Marcó esta línea más baja que las otras. Gracias por no redondearla por mí.",
            fr: "Vous avez marqué cette ligne plus bas que les autres. Merci de ne pas l’avoir arrondie pour moi.")
        return switch topic {
        case .bond:
            PromptWords(
                line,
                say(
                    en: "Was there a moment when you felt I did not quite hear you? What was happening just then?",
                    es: "¿Hubo un momento en que sintió que no le escuchaba del todo? ¿Qué pasaba justo entonces?",
                    fr:
                        "Y a-t-il eu un moment où vous avez senti que je ne vous entendais pas bien ? Que se passait-il alors ?"
                ),
                say(
                    en: "What is one thing I could do next time so that you feel heard?",
                    es: "¿Qué podría hacer yo la próxima vez para escucharle mejor?",
                    fr: "Que pourrais-je faire la prochaine fois pour mieux vous entendre ?"))
        case .goals:
            PromptWords(
                line,
                say(
                    en: "What would you have liked to talk about that we did not get to?",
                    es: "¿De qué le habría gustado hablar que no hemos tocado?",
                    fr: "De quoi auriez-vous aimé parler, que nous n’avons pas abordé ?"),
                say(
                    en: "If we kept one topic for next time, which one should it be?",
                    es: "Si guardáramos un solo tema para la próxima vez, ¿cuál sería?",
                    fr: "Si nous gardions un seul sujet pour la prochaine fois, lequel serait-ce ?"))
        case .approach:
            PromptWords(
                line,
                say(
                    en: "When we worked on it the way we did, what was that like for you?",
                    es: "Cuando lo trabajamos así, ¿cómo fue para usted?",
                    fr: "Quand nous avons travaillé ainsi, comment était-ce pour vous ?"),
                say(
                    en: "What is one thing about how we work that you would change by next time?",
                    es: "¿Qué cambiaría de nuestra forma de trabajar para la próxima vez?",
                    fr: "Que changeriez-vous dans notre façon de travailler d’ici la prochaine fois ?"))
        case .low:
            PromptWords(
                say(
                    en: "You marked this as it is: low. Thank you for not rounding it up for me.",
                    es: "Lo ha marcado tal como es: bajo. Gracias por no redondearlo por mí.",
                    fr: "Vous l’avez marqué tel que c’est : bas. Merci de ne pas l’avoir arrondi pour moi."),
                say(
                    en: "What is it like for you, in here with me?",
                    es: "¿Cómo es para usted estar aquí conmigo?",
                    fr: "Comment est-ce pour vous, ici avec moi ?"),
                say(
                    en: "What would make it a bit better, in here?",
                    es: "¿Qué haría que fuera un poco mejor, aquí?",
                    fr: "Qu’est-ce qui rendrait cela un peu mieux, ici ?"))
        default:
            PromptWords(
                say(
                    en: "Your marks are lower than they were. Thank you for not rounding them up for me.",
                    es: "Sus marcas son más bajas que antes. Gracias por no redondearlas por mí.",
                    fr: "Vos marques sont plus basses qu’avant. Merci de ne pas les avoir arrondies pour moi."),
                say(
                    en: "What was different, in here or in how you came here?",
                    es: "¿Qué ha sido distinto, aquí o en cómo llegaba?",
                    fr: "Qu’est-ce qui était différent, ici ou dans votre façon d’arriver ?"),
                say(
                    en: "What is one thing that would make next time a little more yours?",
                    es: "¿Qué haría que la próxima vez fuera un poco más suya?",
                    fr: "Qu’est-ce qui ferait que la prochaine fois soit un peu plus la vôtre ?"))
        }
    }

    private func adultOtherPrompts(_ topic: TalkTopic) -> PromptWords {
        switch topic {
        case .outcome:
            PromptWords(
                say(
                    en:
                        "These weeks look harder than when we began. Thank you for showing me, rather than making it look better.",
                    es: "Estas semanas parecen más duras que al empezar. Gracias por mostrármelo sin adornarlo.",
                    fr: "Ces semaines semblent plus dures qu’au début. Merci de me le montrer sans enjoliver."),
                say(
                    en: "What has become heavier, and when did you first notice it?",
                    es: "¿Qué pesa más ahora y cuándo lo notó por primera vez?",
                    fr: "Qu’est-ce qui pèse plus, et quand l’avez-vous remarqué ?"),
                say(
                    en: "What could we do differently from here, so that it helps more?",
                    es: "¿Qué podríamos hacer de otro modo desde hoy para que ayude más?",
                    fr: "Que pourrions-nous faire autrement à partir d’ici pour que cela aide davantage ?"))
        case .offCourse:
            PromptWords(
                say(
                    en:
                        "Your marks are lower than they often are by now. Thank you for showing me, rather than making it look better.",
                    es:
                        "Sus marcas son más bajas de lo que suelen ser a estas alturas. Gracias por mostrármelo sin adornarlo.",
                    fr:
                        "Vos marques sont plus basses qu’elles ne le sont souvent à ce stade. Merci de me le montrer sans enjoliver."
                ),
                say(
                    en: "What weighs most on you at the moment?", es: "¿Qué es lo que más pesa ahora?",
                    fr: "Qu’est-ce qui pèse le plus en ce moment ?"),
                say(
                    en: "What could we do differently from here, so that it helps more?",
                    es: "¿Qué podríamos hacer de otro modo desde hoy para que ayude más?",
                    fr: "Que pourrions-nous faire autrement à partir d’ici pour que cela aide davantage ?"))
        case .stuck:
            PromptWords(
                say(
                    en:
                        "The line has not moved much, and that is not your failing. A mark that disappoints me would help us more than a kind one.",
                    es:
                        "La línea apenas se ha movido, y no es culpa suya. Nos ayudaría más una marca que me decepcione que una amable.",
                    fr:
                        "La ligne a peu bougé, et ce n’est pas votre faute. Une marque qui me déçoit nous aiderait plus qu’une marque aimable."
                ),
                say(
                    en: "What did you hope would be different by now, and what has stayed the same?",
                    es: "¿Qué esperaba que fuera distinto a estas alturas y qué sigue igual?",
                    fr: "Qu’espériez-vous de différent à présent, et qu’est-ce qui est resté pareil ?"),
                say(
                    en: "If we did one thing quite differently for a month, what should it be?",
                    es: "Si durante un mes hiciéramos una cosa muy distinta, ¿cuál sería?",
                    fr: "Si nous faisions une chose tout autrement pendant un mois, laquelle serait-ce ?"))
        case .assignment:
            PromptWords(
                say(
                    en: "It did not get done, and there will be a reason for that. I gave it; perhaps it did not fit.",
                    es: "No se hizo, y habrá un motivo. Lo propuse yo; quizá no encajaba.",
                    fr:
                        "Cela n’a pas été fait, et il y a sûrement une raison. C’est moi qui l’ai proposé ; peut-être que cela n’allait pas."
                ),
                say(
                    en: "What happened when you thought of beginning with it?",
                    es: "¿Qué pasó cuando pensó en empezar?",
                    fr: "Que s’est-il passé quand vous avez pensé à vous y mettre ?"),
                say(
                    en: "What would be small enough, and yours enough, that you would do it anyway?",
                    es: "¿Qué sería lo bastante pequeño y lo bastante suyo como para hacerlo igualmente?",
                    fr: "Qu’est-ce qui serait assez petit, et assez à vous, pour que vous le fassiez quand même ?"))
        case .missed:
            PromptWords(
                say(
                    en: "I missed you, and I am glad to hear your voice. Nothing is lost by a missed time.",
                    es: "Le esperaba, y me alegra oír su voz. Por faltar no se pierde nada.",
                    fr: "J’ai pensé à vous, et cela me fait plaisir de vous entendre. Une absence ne gâche rien."),
                say(
                    en: "What stood in the way that day? And was there anything here that made it easier to stay away?",
                    es: "¿Qué se interpuso ese día? ¿Y había algo aquí que hiciera más fácil no venir?",
                    fr:
                        "Qu’est-ce qui a fait obstacle ce jour-là ? Y avait-il ici quelque chose qui rendait plus facile de ne pas venir ?"
                ),
                say(
                    en: "What would make it easier to come next time: another hour, another way here, something else?",
                    es: "¿Qué le facilitaría venir la próxima vez: otra hora, otra forma de llegar, otra cosa?",
                    fr: "Qu’est-ce qui faciliterait votre venue : une autre heure, un autre trajet, autre chose ?"))
        case .late:
            PromptWords(
                say(
                    en: "Getting here at that hour seems to cost you something, and you come all the same.",
                    es: "Parece que llegar a esa hora le cuesta, y aun así viene.",
                    fr: "Venir à cette heure-là semble vous demander beaucoup, et vous venez tout de même."),
                say(
                    en: "What is the hour before you set out like?", es: "¿Cómo es para usted la hora antes de salir?",
                    fr: "Comment se passe l’heure qui précède votre départ ?"),
                say(
                    en: "Would another time of day be kinder to you?", es: "¿Le vendría mejor otra hora del día?",
                    fr: "Une autre heure de la journée vous conviendrait-elle mieux ?"))
        case .forms:
            PromptWords(
                say(
                    en: "The four lines are for you and me, and nobody is marked by them. Leaving them out is fine.",
                    es: "Las cuatro líneas son para usted y para mí; nadie recibe nota por ellas. Dejarlas está bien.",
                    fr:
                        "Les quatre lignes sont pour vous et moi, et personne n’y reçoit de note. On peut très bien s’en passer."
                ),
                say(
                    en: "What is it about them that is of little use, or hard to answer?",
                    es: "¿Qué tienen que resultan poco útiles o difíciles de responder?",
                    fr: "Qu’est-ce qui, dans ces lignes, est peu utile ou difficile à remplir ?"),
                say(
                    en: "How else could you let me know when something is off?",
                    es: "¿De qué otro modo podría hacerme saber que algo no va?",
                    fr: "Comment pourriez-vous me faire savoir autrement que quelque chose ne va pas ?"))
        default:
            PromptWords(
                say(
                    en: "There is something I noticed and would like to understand, if that is all right.",
                    es: "Hay algo que he notado y me gustaría entender, si le parece bien.",
                    fr: "J’ai remarqué quelque chose et j’aimerais le comprendre, si cela vous va."),
                say(
                    en: "How do you see it? What matters most about it to you?",
                    es: "¿Cómo lo ve usted? ¿Qué es lo que más le importa de ello?",
                    fr: "Comment le voyez-vous ? Qu’est-ce qui compte le plus là-dedans pour vous ?"),
                say(
                    en: "What would be a good next step for the two of us?",
                    es: "¿Cuál sería un buen paso para los dos?",
                    fr: "Quelle serait une bonne prochaine étape pour nous deux ?"))
        }
    }
}
