/// Typing in what was filled in on paper, and correcting what was recorded.
extension Words {
    func fromPaperTitle(_ measure: String, _ name: String) -> String {
        say(
            en: "\(measure) of \(name), from paper", es: "\(measure) de \(name), desde papel",
            fr: "\(measure) \(de(name)), depuis le papier")
    }
    func correctTitle(_ measure: String, _ name: String) -> String {
        say(
            en: "Correct: \(measure), \(name)", es: "Corregir: \(measure), \(name)",
            fr: "Corriger : \(measure), \(name)")
    }
    var paperLead: String {
        say(
            en: "As it stands on the paper. A line without a mark stays empty.",
            es: "Tal como está en el papel. Una línea sin marca se queda vacía.",
            fr: "Comme sur le papier. Une ligne sans marque reste vide.")
    }
    var correctionLead: String {
        say(
            en: "What was recorded stays readable; from now on the corrected form counts.",
            es: "Lo registrado sigue siendo legible; desde ahora cuenta el cuestionario corregido.",
            fr: "Ce qui était enregistré reste lisible ; désormais, c’est le questionnaire corrigé qui compte.")
    }
    var recordedWas: String {
        say(en: "Recorded until now:", es: "Registrado hasta ahora:", fr: "Enregistré jusqu’ici :")
    }
    var isInAlready: String {
        say(
            en: "This form is in already. Correct it instead:", es: "Este cuestionario ya está. Corríjalo mejor:",
            fr: "Ce questionnaire est déjà là. Corrigez-le plutôt :")
    }
    var correctIt: String { say(en: "Correct it", es: "Corregirlo", fr: "Le corriger") }
    var paperAnswers: String { say(en: "The answers", es: "Las respuestas", fr: "Les réponses") }
    var paperLinesNote: String {
        say(
            en: "Each from 0.0 to 10.0, measured in centimetres.", es: "Cada una de 0,0 a 10,0, medida en centímetros.",
            fr: "Chacune de 0,0 à 10,0, mesurée en centimètres.")
    }
    var totalAlone: String { say(en: "Or the total alone", es: "O solo el total", fr: "Ou le total seul") }
    func totalHint(_ low: String, _ high: String) -> String {
        say(
            en: "From \(low) to \(high), where the lines are not known.",
            es: "De \(low) a \(high), si no se conocen las líneas.",
            fr: "De \(low) à \(high), si les lignes ne sont pas connues.")
    }
    var total: String { say(en: "Total", es: "Total", fr: "Total") }
    var answeredOnLabel: String { say(en: "Filled in on", es: "Rellenado el", fr: "Rempli le") }
    var clientRatherNot: String {
        say(en: "Would rather not", es: "Prefirió no hacerlo", fr: "N’a pas souhaité")
    }
    func emptyAnswers(_ count: Int) -> String {
        count == 1
            ? say(
                en: "One answer is empty. Fill it in, or record the form as incomplete.",
                es: "Hay una respuesta vacía. Complétela o registre el cuestionario como incompleto.",
                fr: "Une réponse est vide. Remplissez-la, ou enregistrez le questionnaire comme incomplet.")
            : say(
                en: "\(count) answers are empty. Fill them in, or record the form as incomplete.",
                es: "Hay \(count) respuestas vacías. Complételas o registre el cuestionario como incompleto.",
                fr: "\(count) réponses sont vides. Remplissez-les, ou enregistrez le questionnaire comme incomplet.")
    }
    var recordIncomplete: String {
        say(en: "Record as incomplete", es: "Registrar como incompleto", fr: "Enregistrer comme incomplet")
    }
}
