import Clinic

extension BuiltInMeasures {
    /// 13 and older, one to one.
    package static let allianceAdult = Measure(
        id: MeasureVersion(.allianceAdult, 1),
        title: LocalizedText(
            "Alliance check (4 lines)", es: "Cuestionario de alianza (4 líneas)",
            fr: "Questionnaire d’alliance (4 lignes)"),
        instruction: sessionInstruction, purpose: .alliance, ages: [.adolescent, .adult],
        items: [
            session(
                .relationship, LocalizedText("Between us", es: "Entre nosotros", fr: "Entre nous"),
                LocalizedText(
                    "whether I was listened to and taken seriously", es: "si se me escuchó y se me tomó en serio",
                    fr: "si mes paroles ont été écoutées et prises au sérieux")),
            session(
                .goals,
                LocalizedText("What we spend time on", es: "A qué dedicamos el tiempo", fr: "Ce qui nous occupe"),
                LocalizedText(
                    "whether it was what matters to me", es: "si fue lo que me importa",
                    fr: "si c’était ce qui compte pour moi")),
            session(.approach, ourWay, suitsMe),
            use(
                LocalizedText(
                    "how much use today was to me", es: "cuánto me ha servido lo de hoy",
                    fr: "à quel point aujourd’hui m’a servi")),
        ],
        scoring: fourLines, licence: ownWords)

    /// 13 and older, about a group session.
    package static let allianceGroup = Measure(
        id: MeasureVersion(.allianceGroup, 1),
        title: LocalizedText(
            "Alliance check for groups (4 lines)", es: "Cuestionario de alianza para grupos (4 líneas)",
            fr: "Questionnaire d’alliance en groupe (4 lignes)"),
        instruction: sessionInstruction, purpose: .alliance, ages: [.adolescent, .adult], isForGroups: true,
        items: [
            session(
                .relationship, LocalizedText("The group and me", es: "El grupo y yo", fr: "Le groupe et moi"),
                LocalizedText(
                    "whether I had a place in it and could speak", es: "si tuve un sitio y pude hablar",
                    fr: "si j’y avais une place et pouvais parler")),
            session(
                .goals,
                LocalizedText("What we spend time on", es: "A qué dedicamos el tiempo", fr: "Ce qui nous occupe"),
                LocalizedText(
                    "whether it touched what matters to me", es: "si tocó lo que me importa",
                    fr: "si cela touchait ce qui compte pour moi")),
            session(.approach, ourWay, suitsMe),
            use(
                LocalizedText(
                    "how much use today’s group was to me", es: "cuánto me ha servido el grupo de hoy",
                    fr: "à quel point le groupe d’aujourd’hui m’a servi")),
        ],
        scoring: fourLines, licence: ownWords)

    /// 6 to 12, one to one.
    package static let allianceChild = Measure(
        id: MeasureVersion(.allianceChild, 1),
        title: LocalizedText(
            "Alliance check for children (4 lines)", es: "Cuestionario de alianza para niñas y niños (4 líneas)",
            fr: "Questionnaire d’alliance pour enfants (4 lignes)"),
        instruction: LocalizedText(
            "Think about our time today. Put a mark on each line: more to the right means more. Nothing is wrong.",
            es: """
                Piensa en nuestro rato de hoy. Pon una marca en cada línea: más a la derecha quiere decir más. Nada \
                está mal.
                """,
            fr: """
                Pense à notre moment d’aujourd’hui. Mets une marque sur chaque ligne : plus à droite veut dire plus. \
                Rien n’est faux.
                """),
        purpose: .alliance, ages: [.child],
        items: [
            childSession(
                .relationship, LocalizedText("You and me", es: "Tú y yo", fr: "Toi et moi"),
                LocalizedText(
                    "how well you listened to me", es: "cuánto me has escuchado",
                    fr: "à quel point tu as écouté ce que je disais")),
            childSession(
                .goals, LocalizedText("What it was about", es: "De qué iba", fr: "De quoi on a parlé"),
                LocalizedText(
                    "how much it was things that matter to me", es: "cuánto eran cosas que me importan",
                    fr: "à quel point c’étaient des choses qui comptent pour moi")),
            childSession(
                .approach, LocalizedText("How we did it", es: "Cómo lo hicimos", fr: "Comment on a fait"),
                LocalizedText(
                    "how much the way we did it suited me", es: "cuánto me fue bien la manera",
                    fr: "à quel point la manière m’allait")),
            childSession(
                .overall, LocalizedText("Our time today", es: "Nuestro rato de hoy", fr: "Notre moment"),
                LocalizedText(
                    "how much I would like another day like this", es: "cuánto me gustaría otro día así",
                    fr: "à quel point j’aimerais un autre jour comme ça")),
        ],
        scoring: fourLines, licence: ownWords)

    private static let sessionInstruction = LocalizedText(
        """
        Put a mark on each line, further right the better it was for you today. There is no right answer: what did not \
        fit is the most useful to hear.
        """,
        es: """
            Ponga una marca en cada línea: cuanto más a la derecha, mejor le fue hoy. No hay respuestas correctas: lo \
            que no encajó es lo más útil de oír.
            """,
        fr: """
            Placez une marque sur chaque ligne : plus elle est à droite, mieux cela vous a convenu aujourd’hui. Il n’y a pas de \
            bonne réponse : ce qui n’allait pas est le plus utile à entendre.
            """)

    private static let ourWay = LocalizedText("How we go about it", es: "Cómo lo hacemos", fr: "Notre façon de faire")

    private static let suitsMe = LocalizedText(
        "whether this way of working suits me", es: "si esta forma de trabajar me va bien",
        fr: "si cette manière de travailler me convient")

    private static func session(_ key: ItemKey, _ short: LocalizedText, _ text: LocalizedText) -> Item {
        Item(
            key: key, text: text, shortText: short,
            form: .line(
                low: LocalizedText("hardly at all", es: "apenas", fr: "à peine"),
                high: LocalizedText("fully", es: "del todo", fr: "tout à fait")))
    }

    private static func use(_ text: LocalizedText) -> Item {
        Item(
            key: .overall, text: text,
            shortText: LocalizedText("All in all", es: "En conjunto", fr: "Dans l’ensemble"),
            form: .line(
                low: LocalizedText("of little use", es: "de poco", fr: "très peu"),
                high: LocalizedText("of great use", es: "de mucho", fr: "beaucoup")))
    }

    private static func childSession(_ key: ItemKey, _ short: LocalizedText, _ text: LocalizedText) -> Item {
        Item(
            key: key, text: text, shortText: short,
            form: .line(
                low: LocalizedText("not much", es: "poco", fr: "pas beaucoup"),
                high: LocalizedText("a lot", es: "mucho", fr: "beaucoup")))
    }
}
