/// Where words that were recorded are put right.
extension Words {
    var correctWords: String { say(en: "Correct the words", es: "Corregir las palabras", fr: "Corriger les mots") }
    var correctWordsTitle: String {
        say(en: "Correct what you wrote", es: "Corregir lo que escribió", fr: "Corriger ce que vous avez écrit")
    }
    var correctWordsLead: String {
        say(
            en: "Write it as it should be. What it says now stays readable, and no figure changes.",
            es: "Escríbalo como debe ser. Lo que dice ahora se sigue pudiendo leer y ninguna cifra cambia.",
            fr: "Écrivez-le tel qu’il doit être. Ce qui est écrit reste lisible, et aucun chiffre ne change.")
    }
    var asItShouldBe: String { say(en: "As it should be", es: "Como debe ser", fr: "Tel qu’il doit être") }
    var correctedOn: String { say(en: "Corrected", es: "Corregido", fr: "Corrigé") }
    /// Before what it said until then.
    func recordCorrected(_ act: String, _ at: String) -> String {
        say(
            en: "Of “\(act)”, \(at). Until then:", es: "De «\(act)», \(at). Hasta entonces:",
            fr: "De « \(act) », \(at). Jusque-là :")
    }
    var noWordsBefore: String { say(en: "Without words.", es: "Sin palabras.", fr: "Sans mots.") }
}
