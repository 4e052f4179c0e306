import Markup
import Measures

extension Words {
    var measureForWhom: String { say(en: "For whom", es: "Para quién", fr: "Pour qui") }
    var measureMayBeMissingHint: String {
        say(
            en: "So many scored answers may be missing and a score still comes of it. 0: all are needed.",
            es: "Pueden faltar tantas respuestas puntuables y aun así hay puntuación. 0: hacen falta todas.",
            fr: "Tant de réponses cotées peuvent manquer sans que le score se perde. 0 : il les faut toutes.")
    }
    var measureLicence: String {
        say(en: "Licence reference", es: "Referencia de la licencia", fr: "Référence de la licence")
    }
    var measureLicenceHint: String {
        say(
            en: "Stands below the questions, after the copyright line of the file.",
            es: "Figura debajo de las preguntas, tras la línea de derechos del archivo.",
            fr: "Figure sous les questions, après la ligne de droits du fichier.")
    }
    /// Whose words they are and under which licence, as the measure says it; `nil` for the product's own.
    func rights(of measure: Measure) -> String? {
        if BuiltInMeasures.measure(measure.id.key) != nil { return nil }
        // What may be used freely asks nobody to say so.
        let licence = measure.licence.flatMap { $0 == freeToUse ? nil : $0 }
        let rights = [measure.copyright, licence].compactMap(\.self).filter { !$0.isEmpty }
        return rights.isEmpty ? nil : rights.joined(separator: " ")
    }
}

/// The licence that PHQ-9 and GAD-7 come in with.
private let freeToUse = "free to use, no permission needed"

extension HTML {
    /// In small type, wherever the words of a licensed measure stand before a client, or what they answered to them.
    mutating func rights(of measure: Measure, _ words: Words) {
        if let rights = words.rights(of: measure) { p(rights, .class("small soft")) }
    }
}
