import Measures

/// What stands of a measure before it is published, and what is wrong with its key.
extension Words {
    var measureLook: String { say(en: "Look at it first", es: "Verla antes", fr: "La regarder d’abord") }
    var measurePreview: String {
        say(en: "What would be published", es: "Lo que se publicaría", fr: "Ce qui serait publié")
    }
    var measurePreviewNote: String {
        say(
            en: "Nothing is published yet. If it is right, choose the file again below and add it.",
            es: "Todavía no se publica nada. Si es correcto, elija de nuevo el archivo abajo y añádala.",
            fr: "Rien n’est encore publié. Si tout est juste, choisissez à nouveau le fichier plus bas et ajoutez-la.")
    }
    var measureReversed: String {
        say(en: "Scored the other way round.", es: "Se puntúa al revés.", fr: "Cotée à l’inverse.")
    }
    func measurePart(_ name: String) -> String {
        say(en: "Counts towards: \(name).", es: "Cuenta para: \(name).", fr: "Compte pour : \(name).")
    }
    var measureReversedItems: String {
        say(en: "The other way round", es: "Al revés", fr: "À l’inverse")
    }
    var measureRiskItems: String { say(en: "Risk questions", es: "Preguntas de riesgo", fr: "Questions de risque") }
    var measureNotScoredItems: String {
        say(en: "Do not count", es: "No cuentan", fr: "Ne comptent pas")
    }
    var measureNoItems: String { say(en: "none", es: "ninguna", fr: "aucune") }

    /// Which of its characters cannot stand in a key, or that it is too long, with one that could.
    package func measureKeyWrong(_ key: String) -> String {
        var wrong: [String] = []
        for character in key where !Measure.isKey(String(character)) {
            let name = character.isWhitespace ? measureKeySpace : quoted(String(character))
            if !wrong.contains(name) { wrong.append(name) }
        }
        var told = say(
            en: "A key has up to 60 of the letters a to z, digits and hyphens.",
            es: "Una clave tiene hasta 60 letras de la a a la z, cifras y guiones.",
            fr: "Une clé a jusqu’à 60 lettres de a à z, chiffres et tirets.")
        if !wrong.isEmpty {
            let names = wrong.prefix(8).joined(separator: ", ")
            told += say(
                en: " It cannot have \(names).", es: " No puede tener \(names).", fr: " Elle ne peut avoir \(names).")
        }
        if let likely = Self.likelyKey(key) {
            told += say(en: " Perhaps: \(likely)", es: " Tal vez: \(likely)", fr: " Peut-être : \(likely)")
        }
        return told
    }

    private var measureKeySpace: String { say(en: "a space", es: "un espacio", fr: "une espace") }

    /// The same in small letters, with hyphens for what cannot stand in it; `nil` where nothing of it is left.
    private static func likelyKey(_ key: String) -> String? {
        let parts = key.lowercased().split { !Measure.isKey(String($0)) || $0 == "-" }
        let likely = String(parts.joined(separator: "-").prefix(60))
        return Measure.isKey(likely) && likely != key ? likely : nil
    }

    /// - Parameter title: of the measure that has it.
    package func measureKeyTaken(_ key: String, by title: String) -> String {
        say(
            en: "\(key) is taken already, by \(quoted(title)). Give this measure another key.",
            es: "\(key) ya lo tiene \(quoted(title)). Dé a esta medida otra clave.",
            fr: "\(key) est déjà pris, par \(quoted(title)). Donnez une autre clé à cette mesure.")
    }
}
