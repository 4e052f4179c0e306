/// Why a whole file does not come in.
extension Words {
    /// Pairs of a column and what was meant, as it seems.
    private func meantColumns(_ the: ProblemArguments) -> String {
        let pairs = stride(from: 0, to: the.count, by: 2).map { (column: the[$0], meant: the[$0 + 1]) }
        let told = pairs.map { pair in
            say(
                en: "There is no column \(pair.meant), and \(quoted(pair.column)) would not be read.",
                es: "No hay ninguna columna \(pair.meant), y \(quoted(pair.column)) no se leería.",
                fr: "Il n’y a pas de colonne \(pair.meant), et \(quoted(pair.column)) ne serait pas lue.")
        }.joined(separator: " ")
        let first = pairs.first ?? (column: "", meant: "")
        return told + " "
            + say(
                en:
                    "Among the columns, write \(first.meant)=\(first.column) if that is what it holds, or ignore=\(first.column) to leave it out.",
                es:
                    "Entre las columnas, escriba \(first.meant)=\(first.column) si eso es lo que contiene, o ignore=\(first.column) para dejarla fuera.",
                fr:
                    "Parmi les colonnes, écrivez \(first.meant)=\(first.column) si c’est ce qu’elle contient, ou ignore=\(first.column) pour la laisser de côté."
            )
    }

    private func noSuchTherapist(_ the: ProblemArguments) -> String {
        let told = say(
            en: "No therapist signs in as \(quoted(the[0])).", es: "Ningún terapeuta entra como \(quoted(the[0])).",
            fr: "Aucun thérapeute ne se connecte en tant que \(quoted(the[0])).")
        if the[1].isEmpty { return told }
        return told + " "
            + say(
                en: "Sign-in names of therapists: \(the[1]).", es: "Nombres de acceso de terapeutas: \(the[1]).",
                fr: "Noms de connexion des thérapeutes : \(the[1]).")
    }

    /// Line, cell, the order that was said, and what to say instead.
    private func dateOrder(_ the: ProblemArguments) -> String {
        let options = the.from(3)
        return say(
            en:
                "Line \(the[0]): \(quoted(the[1])) is no date in the order \(the[2]). Read the file with \(options.joined(separator: " or ")).",
            es:
                "Línea \(the[0]): \(quoted(the[1])) no es una fecha en el orden \(the[2]). Lea el archivo con \(options.joined(separator: " o ")).",
            fr:
                "Ligne \(the[0]) : \(quoted(the[1])) n’est pas une date dans l’ordre \(the[2]). Lisez le fichier avec \(options.joined(separator: " ou "))."
        )
    }

    func importedFileProblem(_ key: String, _ the: ProblemArguments) -> String? {
        switch key {
        case "import.mapping-unreadable":
            say(
                en: "\(quoted(the[0])) is not of the form client=their_column.",
                es: "\(quoted(the[0])) no tiene la forma client=su_columna.",
                fr: "\(quoted(the[0])) n’a pas la forme client=leur_colonne.")
        case "import.column-meant": meantColumns(the)
        case "import.two-people":
            say(
                en:
                    "Two people are called \(the[0]). Say on each line which one, with the sign-in name in a column therapist-sign-in.",
                es:
                    "Dos personas se llaman \(the[0]). Diga en cada línea cuál es, con el nombre de acceso en una columna therapist-sign-in.",
                fr:
                    "Deux personnes s’appellent \(the[0]). Dites sur chaque ligne laquelle, par le nom de connexion dans une colonne therapist-sign-in."
            )
        case "import.no-such-therapist": noSuchTherapist(the)
        case "import.mapping-twice":
            say(
                en: "\(the[0]) is named twice.", es: "\(the[0]) aparece dos veces.",
                fr: "\(the[0]) est nommé deux fois.")
        case "import.mapping-unknown":
            say(
                en: "There is no column \(quoted(the[0])) to bring in.",
                es: "No hay ninguna columna \(quoted(the[0])) que importar.",
                fr: "Il n’y a pas de colonne \(quoted(the[0])) à importer.")
        case "import.no-such-column":
            say(
                en: "The file has no column \(quoted(the[0])). It has: \(the[1]).",
                es: "El archivo no tiene la columna \(quoted(the[0])). Tiene: \(the[1]).",
                fr: "Le fichier n’a pas de colonne \(quoted(the[0])). Il a : \(the[1]).")
        case "import.no-order":
            say(
                en: "The file has neither session nor date; name one with --columns session=…",
                es: "El archivo no tiene ni session ni date; diga cuál con --columns session=…",
                fr: "Le fichier n’a ni session ni date ; indiquez-en une avec --columns session=…")
        case "import.mixed-decimals":
            say(
                en: """
                    Some numbers have a comma (line \(the[0]), \(the[1]): \(the[2])) and others a point (line \(the[3]), \
                    \(the[4]): \(the[5])); one of the two may stand between thousands. Write all numbers in one way.
                    """,
                es: """
                    Unos números llevan coma (línea \(the[0]), \(the[1]): \(the[2])) y otros punto (línea \(the[3]), \
                    \(the[4]): \(the[5])); uno de los dos puede separar los millares. Escríbalos todos igual.
                    """,
                fr: """
                    Certains nombres ont une virgule (ligne \(the[0]), \(the[1]) : \(the[2])) et d’autres un point (ligne \
                    \(the[3]), \(the[4]) : \(the[5])) ; l’un des deux peut séparer les milliers. Écrivez-les tous de même.
                    """)
        case "import.date-order": dateOrder(the)
        case "import.file-unreadable":
            say(
                en: "The file cannot be read.", es: "No se puede leer el archivo.",
                fr: "Le fichier n’est pas lisible.")
        case "import.file-empty":
            say(en: "The file is empty.", es: "El archivo está vacío.", fr: "Le fichier est vide.")
        case "import.not-text":
            say(
                en: "Not a CSV text file. Save the sheet as CSV in UTF-8.",
                es: "No es un archivo CSV de texto. Guarde la hoja como CSV en UTF-8.",
                fr: "Ce n’est pas un fichier CSV. Enregistrez la feuille en CSV, UTF-8.")
        case "import.quote-open":
            say(
                en: "A quotation mark opens here and never closes. Is the end of the file missing?",
                es: "Aquí se abren unas comillas que no se cierran. ¿Falta el final del archivo?",
                fr: "Un guillemet s’ouvre ici et ne se ferme pas. La fin du fichier manque-t-elle ?")
        case "import.quote-stray":
            say(
                en: "A quotation mark stands where none may.", es: "Hay unas comillas fuera de sitio.",
                fr: "Un guillemet n’est pas à sa place.")
        case "import.line-end":
            say(
                en:
                    "A line ends in a carriage return alone, as old Macs write it (“CSV (Macintosh)”). Save the file again as “CSV UTF-8”.",
                es:
                    "Una línea acaba solo con un retorno de carro, como en los Mac antiguos («CSV (Macintosh)»). Guarde otra vez el archivo como «CSV UTF-8».",
                fr:
                    "Une ligne se termine par un simple retour chariot, comme sur les anciens Mac (« CSV (Macintosh) »). Enregistrez à nouveau le fichier en « CSV UTF-8 »."
            )
        case "import.row-too-long":
            say(
                en: "Longer than \(the[0]) bytes.", es: "Más de \(the[0]) bytes.", fr: "Plus de \(the[0]) octets.")
        case "import.row-too-wide":
            say(en: "More than \(the[0]) fields.", es: "Más de \(the[0]) campos.", fr: "Plus de \(the[0]) champs.")
        case "import.column-unnamed":
            say(
                en: "Column \(the[0]) has no name.", es: "La columna \(the[0]) no tiene nombre.",
                fr: "La colonne \(the[0]) n’a pas de nom.")
        case "import.column-twice":
            say(
                en: "Two columns are called \(quoted(the[0])).", es: "Dos columnas se llaman \(quoted(the[0])).",
                fr: "Deux colonnes s’appellent \(quoted(the[0])).")
        case "import.row-width":
            say(
                en: "\(the[0]) fields where the header has \(the[1]).",
                es: "\(the[0]) campos donde el encabezado tiene \(the[1]).",
                fr: "\(the[0]) champs là où l’en-tête en a \(the[1]).")
        default: nil
        }
    }
}
