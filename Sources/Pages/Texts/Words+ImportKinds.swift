/// What a file holds, by its columns.
extension Words {
    var importKindByColumns: String {
        say(en: "What its columns say", es: "Lo que digan sus columnas", fr: "Ce que disent ses colonnes")
    }

    package func importReadAs(_ kind: ImportKind) -> String {
        let name = importKind(kind)
        return say(en: "Read as: \(name).", es: "Leído como: \(name).", fr: "Lu comme : \(name).")
    }

    /// The kind that it is, the column that says so, and the kind that was asked for.
    func anotherKind(_ the: ProblemArguments) -> String {
        let (held, asked) = (kindName(the[0]), kindName(the[2]))
        let told = say(
            en:
                "The column \(the[1]) says that this file holds \(quoted(held)), and it was to come in as \(quoted(asked)).",
            es:
                "La columna \(the[1]) dice que este archivo contiene \(quoted(held)), y se iba a importar como \(quoted(asked)).",
            fr:
                "La colonne \(the[1]) dit que ce fichier contient \(quoted(held)), et il devait entrer comme \(quoted(asked))."
        )
        let otherwise = say(
            en:
                "Nothing was kept. If the column holds something else, ignore=\(the[1]) among the columns leaves it out.",
            es:
                "No se ha guardado nada. Si la columna contiene otra cosa, ignore=\(the[1]) entre las columnas la deja fuera.",
            fr:
                "Rien n’a été gardé. Si la colonne contient autre chose, ignore=\(the[1]) parmi les colonnes la laisse de côté."
        )
        return [told, whatToDo(the[0]), otherwise].joined(separator: " ")
    }

    private func whatToDo(_ kind: String) -> String {
        if kind == "concerns" {
            return say(
                en: "Concerns go out and do not come in.", es: "Los asuntos se exportan, y no se importan.",
                fr: "Les préoccupations sortent et n’entrent pas.")
        }
        guard let known = ImportKind(rawValue: kind) else {
            return say(
                en: "It comes in by the command line: rapport import \(kind).",
                es: "Se importa por la línea de comandos: rapport import \(kind).",
                fr: "Il passe par la ligne de commande : rapport import \(kind).")
        }
        let name = quoted(importKind(known))
        return say(
            en: "On the page choose \(name) and send the file again; in a terminal it is rapport import \(kind).",
            es: "En la página elija \(name) y envíe el archivo de nuevo; en una terminal es rapport import \(kind).",
            fr:
                "Sur la page, choisissez \(name) et renvoyez le fichier ; dans un terminal, c’est rapport import \(kind)."
        )
    }

    private func kindName(_ kind: String) -> String {
        if let known = ImportKind(rawValue: kind) { return importKind(known) }
        return kind == "concerns" ? exportConcerns : exportSupervision
    }

    var holdsBoth: String {
        let (first, then) = (quoted(importKind(.appointments)), quoted(importKind(.sessions)))
        return say(
            en:
                "Its columns say both who came and what was marked, so choose what to bring in: \(first) first, then the rows of sessions that were held as \(then). Nothing was kept.",
            es:
                "Sus columnas dicen quién vino y también qué se marcó; elija qué importar: primero \(first), después las filas de las sesiones que se celebraron como \(then). No se ha guardado nada.",
            fr:
                "Ses colonnes disent qui est venu et aussi ce qui a été marqué ; choisissez quoi importer : d’abord \(first), puis les lignes des séances qui ont eu lieu comme \(then). Rien n’a été gardé."
        )
    }
}
