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
            es: "Todo lo registrado, con quién lo miró. También queda registrado que se descarga.",
            fr: "Tout ce qui est enregistré, avec qui l’a consulté. Cet export est noté aussi.")
    }
    var fileLeadInPart: String {
        say(
            en:
                "What is recorded of the care that you may read, with who looked at it. Taking it out is recorded too.",
            es:
                "Lo registrado de la atención que usted puede leer, con quién lo miró. También queda registrado que se descarga.",
            fr:
                "Ce qui est enregistré du suivi que vous pouvez lire, avec qui l’a consulté. Cet export est noté aussi."
        )
    }
    /// On the page and in the file: what of the client's is not in it.
    package func fileElsewhere(_ count: Int) -> String {
        count == 1
            ? say(
                en: "One more course of care is held by somebody else and is not in here.",
                es: "Otro episodio lo lleva otra persona y no está aquí.",
                fr: "Un autre suivi est tenu par quelqu’un d’autre et n’est pas ici.")
            : say(
                en: "\(count) more courses of care are held by somebody else and are not in here.",
                es: "Otros \(count) episodios los lleva otra persona y no están aquí.",
                fr: "\(count) autres suivis sont tenus par quelqu’un d’autre et ne sont pas ici.")
    }
    var fileElsewhereWho: String {
        say(
            en:
                "Whoever holds it can give that part. Whoever runs the machine can write out all of it with rapport client file.",
            es:
                "Quien lo lleva puede entregar esa parte. Quien administra el servidor puede sacarlo todo con rapport client file.",
            fr:
                "Qui le tient peut remettre cette partie. Qui exploite la machine peut tout extraire avec rapport client file."
        )
    }
    var eraseElsewhere: String {
        say(
            en:
                "This record is not erased from here, as somebody else holds a part of it. Whoever runs the machine does it with rapport erase.",
            es:
                "Este historial no se borra desde aquí: otra persona lleva una parte. Lo hace quien administra el servidor con rapport erase.",
            fr:
                "Ce dossier ne s’efface pas d’ici, car quelqu’un d’autre en tient une partie. Qui exploite la machine le fait avec rapport erase."
        )
    }
    /// For whoever may read the record without supervising it.
    var eraseNotYours: String {
        say(
            en: "Erasing this record is for the supervisor of its team, or for whoever runs the machine.",
            es: "Borrar este historial corresponde a quien supervisa su equipo o a quien administra el servidor.",
            fr: "Effacer ce dossier revient à qui supervise son équipe ou à qui exploite la machine.")
    }
    var fileForm: String { say(en: "In which form", es: "En qué forma", fr: "Sous quelle forme") }
    var fileTalks: String {
        say(
            en: "With what was said and noted in talks and reviews",
            es: "Con lo dicho y anotado en conversaciones y revisiones",
            fr: "Avec ce qui a été dit et noté dans les conversations et les bilans")
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
