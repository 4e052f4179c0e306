import Clinic

extension BuiltInMeasures {
    /// 13 and older.
    package static let outcomeAdult = Measure(
        id: MeasureVersion(.outcomeAdult, 1),
        title: LocalizedText(
            "Outcome check (4 lines)", es: "Cuestionario de resultados (4 líneas)",
            fr: "Questionnaire d’évolution (4 lignes)"),
        instruction: LocalizedText(
            """
            Put a mark on each line, further right the better your week was. There is no right answer, and you can move \
            a mark until you send.
            """,
            es: """
                Ponga una marca en cada línea: cuanto más a la derecha, mejor fue su semana. No hay respuestas \
                correctas, y puede mover una marca hasta que envíe.
                """,
            fr: """
                Placez une marque sur chaque ligne : plus elle est à droite, meilleure a été votre semaine. Il n’y a pas de \
                bonne réponse, et vous pouvez déplacer une marque jusqu’à l’envoi.
                """),
        purpose: .outcome, ages: [.adolescent, .adult],
        items: [
            week(
                .individual, LocalizedText("In myself", es: "En mí", fr: "En moi"),
                LocalizedText(
                    "how I have felt inside", es: "cómo me he sentido por dentro", fr: "ce que j’ai ressenti en dedans")
            ),
            week(
                .interpersonal, LocalizedText("Close to me", es: "Cerca de mí", fr: "Près de moi"),
                LocalizedText(
                    "family, partner, the people at home", es: "familia, pareja, la gente de casa",
                    fr: "famille, partenaire, les gens de la maison")),
            week(
                .social, LocalizedText("Out in the world", es: "Fuera de casa", fr: "Au dehors"),
                LocalizedText(
                    "work, school, people I meet", es: "trabajo, estudios, la gente que trato",
                    fr: "travail, études, les gens que je croise")),
            week(
                .overall, LocalizedText("All in all", es: "En conjunto", fr: "Dans l’ensemble"),
                LocalizedText(
                    "my life this week, taken together", es: "mi vida esta semana, todo sumado",
                    fr: "ma vie cette semaine, tout compris")),
        ],
        scoring: fourLines, licence: ownWords)

    /// 6 to 12.
    package static let outcomeChild = Measure(
        id: MeasureVersion(.outcomeChild, 1),
        title: LocalizedText(
            "Outcome check for children (4 lines)", es: "Cuestionario de resultados para niñas y niños (4 líneas)",
            fr: "Questionnaire d’évolution pour enfants (4 lignes)"),
        instruction: LocalizedText(
            "Think about your week. Put a mark on each line: more to the right means it went better. Nothing is wrong.",
            es: """
                Piensa en tu semana. Pon una marca en cada línea: más a la derecha quiere decir que fue mejor. Nada \
                está mal.
                """,
            fr: """
                Pense à ta semaine. Mets une marque sur chaque ligne : plus à droite veut dire que ça s’est mieux \
                passé. Rien n’est faux.
                """),
        purpose: .outcome, ages: [.child],
        items: [
            childWeek(
                .individual, LocalizedText("Inside me", es: "Dentro de mí", fr: "En dedans de moi"),
                LocalizedText("how I felt", es: "cómo me he sentido", fr: "ce que j’ai ressenti")),
            childWeek(
                .interpersonal, LocalizedText("At home", es: "En casa", fr: "À la maison"),
                LocalizedText(
                    "with the people I live with", es: "con la gente con la que vivo",
                    fr: "avec les gens avec qui j’habite")),
            childWeek(
                .social, LocalizedText("At school and outside", es: "En la escuela y fuera", fr: "À l’école et dehors"),
                LocalizedText(
                    "lessons, friends, games", es: "clases, amistades, juegos", fr: "la classe, les amis, les jeux")),
            childWeek(
                .overall, LocalizedText("My whole week", es: "Toda mi semana", fr: "Toute ma semaine"),
                LocalizedText(
                    "when I put it all together", es: "si lo junto todo", fr: "quand je mets tout ensemble")),
        ],
        scoring: fourLines, licence: ownWords)

    private static func week(_ key: ItemKey, _ short: LocalizedText, _ text: LocalizedText) -> Item {
        Item(
            key: key, text: text, shortText: short,
            form: .line(
                low: LocalizedText("very hard", es: "muy difícil", fr: "très difficile"),
                high: LocalizedText("very good", es: "muy bien", fr: "très bien")))
    }

    private static func childWeek(_ key: ItemKey, _ short: LocalizedText, _ text: LocalizedText) -> Item {
        Item(
            key: key, text: text, shortText: short,
            form: .line(
                low: LocalizedText("not good at all", es: "nada bien", fr: "pas bien du tout"),
                high: LocalizedText("really good", es: "muy, muy bien", fr: "vraiment bien")))
    }
}
