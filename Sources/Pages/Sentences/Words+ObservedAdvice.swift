import Signs

/// One sentence on what to do about what was seen and heard, and about patterns.
extension Words {
    func observedAdvice(_ kind: SignKind?, _ name: String) -> String {
        switch kind {
        case .doubtAfterFall, .doubtSaid:
            say(
                en: "Take the doubt seriously before you answer it: ask \(name) what makes it look so.",
                es: "Tome en serio la duda antes de responder: pregunte a \(name) qué le hace verlo así.",
                fr: "Prenez le doute au sérieux avant d’y répondre : demandez à \(name) ce qui le fait paraître ainsi.")
        case .confronting:
            say(
                en: "Thank \(name) for saying it straight, and find out what your own part in it is.",
                es: "Agradezca a \(name) que lo diga claro y averigüe qué parte le toca a usted.",
                fr: "Remerciez \(name) de le dire franchement, et cherchez quelle est votre part.")
        case .disengaged:
            say(
                en: "Say gently what you notice, and ask what the session is like from \(name)’s chair.",
                es: "Diga con suavidad lo que nota y pregunte a \(name) cómo se vive la sesión desde su lugar.",
                fr: "Dites doucement ce que vous remarquez, et demandez à \(name) comment la séance se vit de son côté."
            )
        case .allianceSliding, .comesWhileFalling:
            say(
                en: "Nothing broke, yet something is wearing thin: ask what \(name) misses here lately.",
                es: "Nada se ha roto, pero algo se desgasta: pregunte qué echa en falta \(name) últimamente.",
                fr:
                    "Rien ne s’est cassé, mais quelque chose s’use : demandez ce qui manque à \(name) ces derniers temps."
            )
        case .oftenMissed:
            say(
                en: "Ask what makes coming hard, and solve one piece of it together.",
                es: "Pregunte qué hace difícil venir y resuelvan en común una parte.",
                fr: "Demandez ce qui rend difficile de venir, et réglez-en une partie ensemble.")
        case .oftenLate:
            say(
                en: "Ask whether another time, place or way would be easier to keep.",
                es: "Pregunte si otro horario, lugar o modo sería más fácil de cumplir.",
                fr: "Demandez si un autre horaire, lieu ou moyen serait plus facile à tenir.")
        default:
            say(
                en: "Ask what got in the way of it, make it smaller, or drop it together.",
                es: "Pregunte qué lo impidió, hagan la tarea más pequeña o déjenla de común acuerdo.",
                fr: "Demandez ce qui l’a empêché, réduisez la tâche, ou renoncez-y ensemble.")
        }
    }
}
