import Clinic

extension BuiltInMeasures {
    /// 5 and younger, read out by a helper; nothing is scored, it opens a conversation.
    package static let outcomeYoung = Measure(
        id: MeasureVersion(.outcomeYoung, 1),
        title: LocalizedText(
            "Outcome check with a helper (unscored)", es: "Cuestionario de resultados con ayuda (sin puntuar)",
            fr: "Questionnaire d’évolution accompagné (sans score)"),
        instruction: helperInstruction, purpose: .outcome, ages: [.youngChild],
        items: [
            face(
                .individual,
                LocalizedText("How are you inside?", es: "¿Cómo estás por dentro?", fr: "Ça va en dedans ?")),
            face(
                .interpersonal, LocalizedText("How is it at home?", es: "¿Cómo va en casa?", fr: "Ça va à la maison ?")),
            face(
                .social,
                LocalizedText(
                    "How is it with other children?", es: "¿Cómo va con otros niños?",
                    fr: "Ça va avec les autres enfants ?")),
            face(
                .overall,
                LocalizedText("And all your days?", es: "¿Y todos tus días?", fr: "Et toutes tes journées ?")),
        ],
        scoring: unscored, licence: ownWords)

    /// 5 and younger, read out by a helper; nothing is scored.
    package static let allianceYoung = Measure(
        id: MeasureVersion(.allianceYoung, 1),
        title: LocalizedText(
            "Alliance check with a helper (unscored)", es: "Cuestionario de alianza con ayuda (sin puntuar)",
            fr: "Questionnaire d’alliance accompagné (sans score)"),
        instruction: helperInstruction, purpose: .alliance, ages: [.youngChild],
        items: [
            face(
                .relationship,
                LocalizedText("How was it with me?", es: "¿Cómo ha ido conmigo?", fr: "C’était comment avec moi ?")),
            face(
                .goals,
                LocalizedText("How was what we did?", es: "¿Cómo fue lo que hicimos?", fr: "Et ce qu’on a fait ?")),
            face(
                .approach,
                LocalizedText("How was our playing?", es: "¿Cómo fue nuestro juego?", fr: "Et notre façon de jouer ?")),
            face(.overall, LocalizedText("How was today?", es: "¿Cómo fue hoy?", fr: "Et aujourd’hui ?")),
        ],
        scoring: unscored, licence: ownWords)

    private static let helperInstruction = LocalizedText(
        "For the helper: read each question out, make the faces together, and let the child choose. Leave out any.",
        es: "Para quien ayuda: lea cada pregunta, hagan las caras juntos y deje elegir. Puede saltarse cualquiera.",
        fr:
            "Pour l’adulte qui aide : lisez chaque question, faites les mines ensemble et laissez l’enfant choisir. On peut en sauter."
    )

    private static func face(_ key: ItemKey, _ text: LocalizedText) -> Item {
        Item(key: key, text: text, form: .choice(faces), isScored: false)
    }

    private static let faces = [
        Choice(
            code: "glad", text: LocalizedText("a glad face", es: "una cara contenta", fr: "une mine contente"),
            worth: nil),
        Choice(
            code: "so-so",
            text: LocalizedText("a so-so face", es: "una cara así así", fr: "une mine comme ci, comme ça"), worth: nil),
        Choice(
            code: "sad", text: LocalizedText("a sad face", es: "una cara triste", fr: "une mine triste"), worth: nil),
        Choice(
            code: "cross", text: LocalizedText("a cross face", es: "una cara enfadada", fr: "une mine fâchée"),
            worth: nil),
    ]
}
