/// How the numbers of a file are read, and what came of one that brought nothing.
extension Words {
    var importLateMinutes: String {
        say(
            en: "Minutes late, if a row says late and no column by how much",
            es: "Minutos de retraso, si una fila dice tarde y ninguna columna cuánto",
            fr: "Minutes de retard, si une ligne dit en retard et aucune colonne de combien")
    }
    var importChoices: String {
        say(
            en: "Numbers that answer a question with choices", es: "Números que responden a una pregunta con opciones",
            fr: "Nombres qui répondent à une question à choix")
    }
    var importChoicesEither: String {
        say(
            en: "Either, where only one of them fits", es: "Lo uno o lo otro, si solo uno encaja",
            fr: "L’un ou l’autre, si un seul convient")
    }
    var importChoicesCodes: String {
        say(en: "Codes of answers", es: "Códigos de respuestas", fr: "Codes de réponses")
    }
    var importChoicesWorths: String {
        say(en: "What answers count", es: "Lo que valen las respuestas", fr: "Ce que valent les réponses")
    }
    var importNothingNew: String {
        say(
            en: "Nothing was changed: the file brought nothing in.",
            es: "No se ha cambiado nada: el archivo no ha traído nada.",
            fr: "Rien n’a changé : le fichier n’a rien apporté.")
    }
}
