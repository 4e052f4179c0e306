/// What a client may ask for.
extension Words {
    package func fileOf(_ name: String) -> String {
        say(en: "Everything about \(name)", es: "Todo sobre \(name)", fr: "Tout sur \(name)")
    }
    package var fileLink: String {
        say(en: "Everything, as a file", es: "Todo, en un archivo", fr: "Tout, dans un fichier")
    }
    /// For those who may do both.
    var fileOrErasure: String { say(en: "File or erasure", es: "Archivo o borrado", fr: "Dossier ou effacement") }
    var fileLead: String {
        say(
            en: "All that is recorded, with who looked at it. Taking it out is recorded too.",
            es: "Todo lo registrado, con quién lo miró. También se registra que se saca.",
            fr: "Tout ce qui est enregistré, avec qui l’a consulté. Cet export est noté aussi.")
    }
    var fileForm: String { say(en: "In which form", es: "En qué forma", fr: "Sous quelle forme") }
    var fileTalks: String {
        say(
            en: "With what was said and noted in talks and reviews",
            es: "Con lo dicho y anotado en conversaciones y revisiones",
            fr: "Avec ce qui a été dit et noté dans les entretiens et bilans")
    }
    var fileLanguage: String { say(en: "Language of the file", es: "Idioma del archivo", fr: "Langue du fichier") }
    var fileLanguageHint: String {
        say(
            en: "Of the one for reading. What people wrote stays as they wrote it.",
            es: "Del que es para leer. Lo que cada cual escribió queda como está.",
            fr: "De celui à lire. Ce que chacun a écrit reste tel quel.")
    }
    var fileHTML: String { say(en: "For reading", es: "Para leer", fr: "À lire") }
    var fileJSON: String { say(en: "As JSON", es: "En JSON", fr: "En JSON") }
    var fileCSV: String { say(en: "As CSV", es: "En CSV", fr: "En CSV") }
}
