import Clinic

/// Why an entry of a directory does not come in.
extension Words {
    func directoryProblem(_ key: String, _ arguments: [String], _ the: ProblemArguments) -> String? {
        switch key {
        case "import.in-file":
            "\(the[0])\(colon) " + importProblem(the[1], Array(arguments.dropFirst(2)))
        case "import.resource-field":
            "\(the[0])\(colon) " + problem(the[1], Array(arguments.dropFirst(2)))
        case "import.resource-no-id":
            naming(the[0])
                + say(
                    en: "The service has no id.", es: "El servicio no tiene identificador.",
                    fr: "Le service n’a pas d’identifiant.")
        case "import.resource-twice":
            say(
                en: "The same id came before with other content: \(the[0]).",
                es: "El mismo identificador vino antes con otro contenido: \(the[0]).",
                fr: "Le même identifiant est venu avant avec un autre contenu : \(the[0]).")
        case "import.resource-not-open":
            naming(the[0])
                + say(
                    en: "The file says that it is there no more, or not for now.",
                    es: "El archivo dice que ya no existe, o no por ahora.",
                    fr: "Le fichier dit qu’il n’existe plus, ou pas pour l’instant.")
        case "import.resource-changed-here":
            say(
                en: "\(the[0]) was changed here by hand since; ours is kept.",
                es: "\(the[0]) se cambió aquí a mano después; se conserva lo nuestro.",
                fr: "\(the[0]) a été modifiée ici à la main depuis ; la nôtre est gardée.")
        case "import.hsds-no-services":
            say(
                en: "No services are in this file.", es: "En este archivo no hay servicios.",
                fr: "Ce fichier ne contient aucun service.")
        case "import.hsds-lines":
            say(
                en:
                    "Each line is a JSON document of its own. One is needed: put the lines into [ ], with commas between.",
                es:
                    "Cada línea es un documento JSON aparte. Hace falta uno solo: ponga las líneas entre [ ], con comas.",
                fr:
                    "Chaque ligne est un document JSON à part. Il en faut un seul : mettez les lignes entre [ ], avec des virgules."
            )
        case "import.hsds-zip":
            say(
                en: "This is a zip file. Unpack it, and choose the CSV tables that are in it, all at once.",
                es: "Es un archivo zip. Descomprímalo y elija a la vez todas las tablas CSV que contiene.",
                fr: "C’est un fichier zip. Décompressez-le, et choisissez ensemble toutes ses tables CSV.")
        case "import.hsds-not-a-service":
            say(
                en: "\(quoted(the[0])) is not known to be a service: it has neither a status nor an organisation.",
                es: "No se sabe si \(quoted(the[0])) es un servicio: no tiene estado (status) ni organización.",
                fr: "Rien ne dit que \(quoted(the[0])) est un service : ni statut (status), ni organisation.")
        case "import.hsds-not-an-object":
            say(
                en: "Not a service: an object is needed here.", es: "No es un servicio: aquí hace falta un objeto.",
                fr: "Pas un service : il faut un objet ici.")
        case "import.hsds-wrong-type":
            naming(the[1])
                + say(
                    en: "\(the[0]) is of the wrong kind.", es: "\(the[0]) no es del tipo debido.",
                    fr: "\(the[0]) n’est pas du bon type.")
        case "import.hsds-no-column":
            say(
                en: "\(the[0]) lacks the column \(the[1]).", es: "A \(the[0]) le falta la columna \(the[1]).",
                fr: "Il manque à \(the[0]) la colonne \(the[1]).")
        case "import.hsds-too-many":
            say(
                en: "\(the[0]) has more than \(the[1]) rows.", es: "\(the[0]) tiene más de \(the[1]) filas.",
                fr: "\(the[0]) a plus de \(the[1]) lignes.")
        default: jsonProblem(key)
        }
    }

    /// Which service, where it has a name: many may stand on one line.
    private func naming(_ service: String) -> String { service.isEmpty ? "" : "\(service)\(colon) " }

    private func jsonProblem(_ key: String) -> String? {
        switch key {
        case "import.json-too-long":
            say(
                en: "The file, or one entry of it, is too large.",
                es: "El archivo o una de sus fichas es demasiado grande.",
                fr: "Le fichier, ou une de ses fiches, est trop grand.")
        case "import.json-too-deep":
            say(
                en: "Nested too deeply.", es: "Demasiados niveles anidados.", fr: "Trop de niveaux imbriqués.")
        case "import.json-member-twice":
            say(
                en: "The same member stands twice in one object.", es: "El mismo miembro está dos veces en un objeto.",
                fr: "Le même membre figure deux fois dans un objet.")
        case "import.json-not-utf-8", "import.json-unexpected":
            say(
                en: "Not JSON that can be read.", es: "No es JSON legible.", fr: "Ce n’est pas du JSON lisible.")
        case "import.json-ends-early":
            say(
                en: "The file ends in the middle.", es: "El archivo termina a la mitad.",
                fr: "Le fichier s’arrête au milieu.")
        default: nil
        }
    }
}
