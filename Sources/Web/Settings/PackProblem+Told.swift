import Exchange
import Measures
import Pages

extension PackProblem {
    /// Where in the file, and why it cannot be taken.
    func told(_ words: Words) -> String {
        let why = reason.ofFile(words) ?? reason.ofElement(words) ?? reason.ofScore(words)
        return place.isEmpty ? why : "\(place): \(why)"
    }
}

extension PackReason {
    /// What is wrong with the file as a whole, or with what it is called.
    fileprivate func ofFile(_ words: Words) -> String? {
        switch self {
        case .notJSON(_, let line):
            words.say(
                en: "Not JSON that can be read, line \(line).", es: "No es JSON legible, línea \(line).",
                fr: "Ce n’est pas du JSON lisible, ligne \(line).")
        case .notAQuestionnaire:
            words.say(
                en: "Not a FHIR R4 Questionnaire.", es: "No es un Questionnaire de FHIR R4.",
                fr: "Ce n’est pas un Questionnaire FHIR R4.")
        case .undeclared:
            words.say(
                en: "We do not know this measure: give its key, its score and its direction.",
                es: "No conocemos esta medida: indique su clave, su puntuación y su sentido.",
                fr: "Nous ne connaissons pas cette mesure : donnez sa clé, son score et son sens.")
        case .keyTaken(let key):
            words.say(
                en: "\(key.name) is a measure of Rapport’s own: give this one another key.",
                es: "\(key.name) es una medida propia de Rapport: dé a esta otra clave.",
                fr: "\(key.name) est une mesure propre à Rapport : donnez une autre clé à celle-ci.")
        case .otherQuestions(let key):
            words.say(
                en: "\(key.name) is known here by its questions, which these are not: give this one another key.",
                es: "\(key.name) se conoce aquí por sus preguntas, y estas son otras: dé a esta otra clave.",
                fr: "\(key.name) est connu ici par ses questions, et celles-ci sont autres : donnez une autre clé.")
        case .otherWorths(let key):
            words.say(
                en: "The answers to a question of \(key.name) count 0, 1, 2 and 3, these do not: give another key.",
                es: "Las respuestas de \(key.name) valen 0, 1, 2 y 3, y estas no: dé otra clave.",
                fr: "Les réponses de \(key.name) valent 0, 1, 2 et 3, celles-ci non : donnez une autre clé.")
        case .otherScore(let key):
            words.say(
                en: "\(key.name) is the sum of its questions, higher is worse, in whole points: give another key.",
                es: "\(key.name) es la suma de sus preguntas, más es peor, en puntos enteros: dé otra clave.",
                fr:
                    "\(key.name) est la somme de ses questions, plus haut, c’est moins bien, en points entiers : donnez une autre clé."
            )
        case .unknownStatus(let status):
            words.say(
                en: "The status \(words.quoted(status)) is not one of draft, active, retired, unknown.",
                es: "El estado \(words.quoted(status)) no es draft, active, retired ni unknown.",
                fr: "Le statut \(words.quoted(status)) n’est ni draft, ni active, ni retired, ni unknown.")
        case .unsupportedLanguage(let tag):
            words.say(
                en: "The language \(words.quoted(tag)) is not one of en, es, fr.",
                es: "El idioma \(words.quoted(tag)) no es en, es ni fr.",
                fr: "La langue \(words.quoted(tag)) n’est ni en, ni es, ni fr.")
        case .noQuestions:
            words.say(en: "There is no question in it.", es: "No contiene ninguna pregunta.", fr: "Aucune question.")
        default: nil
        }
    }

    /// What is wrong with one element of it.
    fileprivate func ofElement(_ words: Words) -> String? {
        switch self {
        case .absent(let name):
            words.say(en: "\(name) is absent.", es: "Falta \(name).", fr: "\(name) manque.")
        case .blank(let name):
            words.say(en: "\(name) is blank.", es: "\(name) está en blanco.", fr: "\(name) est vide.")
        case .controlCharacter(let name):
            words.say(
                en: "\(name) has a control character in it.", es: "\(name) contiene un carácter de control.",
                fr: "\(name) contient un caractère de contrôle.")
        case .wrongType(let name):
            words.say(
                en: "\(name) is not of the type that FHIR R4 gives it.",
                es: "\(name) no es del tipo que le da FHIR R4.", fr: "\(name) n’est pas du type que FHIR R4 lui donne.")
        case .unknownMember(let name):
            words.say(
                en: "FHIR R4 has no member \(name) here.", es: "FHIR R4 no tiene aquí ningún miembro \(name).",
                fr: "FHIR R4 n’a pas de membre \(name) ici.")
        case .unsupported(let name):
            words.say(
                en: "\(name) cannot be carried out here.", es: "\(name) no se puede cumplir aquí.",
                fr: "\(name) ne peut pas être respecté ici.")
        case .unsupportedType(let type):
            words.say(
                en: "Questions of the type \(type) cannot be asked.",
                es: "No se pueden hacer preguntas del tipo \(type).",
                fr: "Des questions du type \(type) ne peuvent pas être posées.")
        case .unsupportedExtension(let url):
            words.say(
                en: "The extension \(url) cannot be carried out here.",
                es: "La extensión \(url) no se puede cumplir aquí.",
                fr: "L’extension \(url) ne peut pas être respectée ici.")
        case .unsupportedExpression(let name):
            words.say(
                en: "The expression \(name) is not a simple sum of items.",
                es: "La expresión \(name) no es una simple suma de preguntas.",
                fr: "L’expression \(name) n’est pas une simple somme de questions.")
        case .linkIdTwice(let id):
            words.say(
                en: "The link id \(id) stands twice.", es: "El linkId \(id) aparece dos veces.",
                fr: "Le linkId \(id) figure deux fois.")
        case .codeTwice(let code):
            words.say(
                en: "The code \(code) stands twice in one question.",
                es: "El código \(code) aparece dos veces en una pregunta.",
                fr: "Le code \(code) figure deux fois dans une question.")
        case .noOptions:
            words.say(en: "A choice without options.", es: "Una elección sin opciones.", fr: "Un choix sans options.")
        case .emptyRange:
            words.say(
                en: "The lowest value is above the highest.", es: "El valor más bajo supera al más alto.",
                fr: "La valeur la plus basse dépasse la plus haute.")
        case .sliderWithoutRange:
            words.say(
                en: "A slider needs minValue and maxValue.", es: "Un deslizador requiere minValue y maxValue.",
                fr: "Un curseur demande minValue et maxValue.")
        case .stepPastEnd:
            words.say(
                en: "The steps of the slider do not end at its highest value.",
                es: "Los pasos del deslizador no acaban en su valor más alto.",
                fr: "Les pas du curseur ne finissent pas à sa valeur la plus haute.")
        case .hiddenQuestion:
            words.say(
                en: "A hidden question that nothing works out.", es: "Una pregunta oculta que nada calcula.",
                fr: "Une question cachée que rien ne calcule.")
        case .textBesideQuestion(let control):
            words.say(
                en: "A text with the itemControl \(control) cannot be shown with this question.",
                es: "Un texto con el itemControl \(control) no se puede mostrar con esta pregunta.",
                fr: "Un texte avec l’itemControl \(control) ne peut pas être montré avec cette question.")
        case .textAfterLastQuestion:
            words.say(
                en: "A text after the last question cannot be shown.",
                es: "No se puede mostrar un texto tras la última pregunta.",
                fr: "Un texte après la dernière question ne peut pas être montré.")
        case .twoValues:
            words.say(en: "More than one value.", es: "Más de un valor.", fr: "Plus d’une valeur.")
        default: nil
        }
    }

    /// What is wrong with how it counts.
    fileprivate func ofScore(_ words: Words) -> String {
        switch self {
        case .badNumber(let text):
            words.say(
                en: "\(words.quoted(text)) is not a number in the unit of the score.",
                es: "\(words.quoted(text)) no es un número en la unidad de la puntuación.",
                fr: "\(words.quoted(text)) n’est pas un nombre dans l’unité du score.")
        case .noSuchItem(let name):
            words.say(
                en: "\(name) is named, and the file does not have it.",
                es: "Se nombra \(name), y el archivo no lo tiene.",
                fr: "\(name) est nommé, et le fichier ne l’a pas.")
        case .cannotBeScored(let name):
            words.say(
                en: "\(name) has no weights and no range, so it cannot be scored.",
                es: "\(name) no tiene valores ni límites, así que no se puede puntuar.",
                fr: "\(name) n’a ni valeurs ni bornes et ne peut donc pas être coté.")
        case .nothingScored:
            words.say(
                en: "Nothing in it can be scored.", es: "Nada en ella se puede puntuar.",
                fr: "Rien n’y peut être coté.")
        case .scoredOrNot(let name):
            words.say(
                en: "\(name) could count too, and the file does not say whether it does.",
                es: "\(name) también podría contar, y el archivo no dice si lo hace.",
                fr: "\(name) pourrait compter aussi, et le fichier ne dit pas si c’est le cas.")
        case .optionWithoutWeight:
            words.say(
                en: "An option without a weight among others that have one.",
                es: "Una opción sin valor entre otras que lo tienen.",
                fr: "Une option sans valeur parmi d’autres qui en ont une.")
        case .weightsDiffer:
            words.say(en: "Two weights that differ.", es: "Dos valores distintos.", fr: "Deux valeurs différentes.")
        case .addsUpOthers:
            words.say(
                en: "The total in the file adds up other items than the score does.",
                es: "El total del archivo suma otras preguntas que la puntuación.",
                fr: "Le total du fichier additionne d’autres questions que le score.")
        case .badDeclaration("mayBeMissing"):
            words.say(
                en: "May be left out: at least one question of the score has to be answered.",
                es: "Pueden faltar: al menos una pregunta de la puntuación tiene que estar contestada.",
                fr: "Peuvent manquer : au moins une question du score doit avoir sa réponse.")
        case .badDeclaration(let name):
            words.say(
                en: "What was declared as \(name) is out of range.",
                es: "Lo declarado como \(name) está fuera de límites.",
                fr: "Ce qui est déclaré comme \(name) est hors limites.")
        case .beyondBounds(let place):
            words.say(
                en: "\(place) is more than a measure can have here.",
                es: "\(place) es más de lo que una medida admite.",
                fr: "\(place) dépasse ce qu’une mesure peut avoir ici.")
        case .neverReached(let name, let lowest, let highest):
            words.say(
                en: "The \(name) can never be reached: scores go from \(lowest) to \(highest).",
                es: "Nunca se alcanza (\(name)): las puntuaciones van de \(lowest) a \(highest).",
                fr: "Jamais atteint (\(name)) : les scores vont de \(lowest) à \(highest).")
        case .alwaysReached(let name, let lowest, let highest):
            words.say(
                en: "The \(name) is always reached: it must be from \(lowest) to \(highest).",
                es: "Siempre se alcanza (\(name)): ha de ser de \(lowest) a \(highest).",
                fr: "Toujours atteint (\(name)) : il faut de \(lowest) à \(highest).")
        case .thresholdIsOurs(let name, let key):
            words.say(
                en: "The \(name) of \(key.name) is known here; it is changed under Settings, Limits.",
                es: "Este límite (\(name)) de \(key.name) se conoce aquí; se cambia en Ajustes, Límites.",
                fr: "Ce seuil (\(name)) de \(key.name) est connu ici ; il se change sous Réglages, Seuils.")
        case .riskUnclear(let name):
            words.say(
                en: "\(name) is a risk item, and its answers count otherwise than here: say from which worth on.",
                es:
                    "\(name) es una pregunta de riesgo y sus respuestas valen otra cosa que aquí: diga desde qué valor.",
                fr:
                    "\(name) est une question de risque et ses réponses valent autrement qu’ici : dites à partir de quoi."
            )
        default: words.say(en: "This cannot be taken.", es: "Esto no se admite.", fr: "Ceci ne peut pas être pris.")
        }
    }
}
