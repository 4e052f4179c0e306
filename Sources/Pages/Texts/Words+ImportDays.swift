/// What a file says of days that do not go together, and of clients of whom it says little.
extension Words {
    func importOfDays(_ key: String, _ the: ProblemArguments) -> String? {
        switch key {
        case "import.after-end":
            say(
                en:
                    "\(the[0]) is after the end of this course of care, \(the[1]). If care began again, give these lines another name in a column episode, with its intake; if it did not end then, mend ended.",
                es:
                    "\(the[0]) es posterior al final de este episodio, \(the[1]). Si la atención empezó de nuevo, dé a estas líneas otro nombre en una columna episode, con su intake; si no terminó entonces, corrija ended.",
                fr:
                    "\(the[0]) est après la fin de ce suivi, \(the[1]). Si un nouveau suivi a commencé, donnez à ces lignes un autre nom dans une colonne episode, avec son intake ; s’il n’a pas fini alors, corrigez ended."
            )
        case "import.kept-after-end":
            say(
                en:
                    "Line \(the[0]), client \(the[1]): \(the[2]) is after the end of the course of care, \(the[3]). It is kept, and no board shows it.",
                es:
                    "Línea \(the[0]), cliente \(the[1]): \(the[2]) es posterior al final del episodio, \(the[3]). Se guarda, y ningún tablero lo muestra.",
                fr:
                    "Ligne \(the[0]), client \(the[1]) : \(the[2]) est après la fin du suivi, \(the[3]). Elle est gardée, et aucun tableau ne la montre."
            )
        case "import.risk-after-end":
            say(
                en:
                    "Line \(the[0]), client \(the[1]): a risk answer of \(the[2]), after the end of the course of care, \(the[3]). It is kept, and no board shows it: look at it now.",
                es:
                    "Línea \(the[0]), cliente \(the[1]): una respuesta de riesgo del \(the[2]), posterior al final del episodio, \(the[3]). Se guarda, y ningún tablero la muestra: mírela ahora.",
                fr:
                    "Ligne \(the[0]), client \(the[1]) : une réponse à risque du \(the[2]), après la fin du suivi, \(the[3]). Elle est gardée, et aucun tableau ne la montre : regardez-la maintenant."
            )
        case "import.before-intake":
            say(
                en:
                    "Line \(the[0]), client \(the[1]): a session on \(the[2]), before the course of care began, \(the[3]). It is kept; look which of the two is a slip.",
                es:
                    "Línea \(the[0]), cliente \(the[1]): una sesión del \(the[2]), antes del comienzo del episodio, \(the[3]). Se guarda; mire cuál de los dos es un error.",
                fr:
                    "Ligne \(the[0]), client \(the[1]) : une séance du \(the[2]), avant le début du suivi, \(the[3]). Elle est gardée ; voyez lequel des deux est une erreur."
            )
        case "import.checked-not-seen":
            say(
                en:
                    "Line \(the[0]), client \(the[1]): on \(the[2]) nobody came by the appointments, and a check was filled in. Both are kept; look which of the two is a slip.",
                es:
                    "Línea \(the[0]), cliente \(the[1]): el \(the[2]) no vino nadie según las citas, y se rellenó un cuestionario. Ambos se guardan; mire cuál de los dos es un error.",
                fr:
                    "Ligne \(the[0]), client \(the[1]) : le \(the[2]), personne n’est venu selon les rendez-vous, et un questionnaire a été rempli. Les deux sont gardés ; voyez lequel est une erreur."
            )
        case "import.client-alone":
            say(
                en:
                    "Line \(the[0]) names the client \(quoted(the[1])) and nothing else. If it is a total or a remark, take the line out.",
                es:
                    "La línea \(the[0]) nombra al cliente \(quoted(the[1])) y nada más. Si es un total o una nota, quite la línea.",
                fr:
                    "La ligne \(the[0]) nomme le client \(quoted(the[1])) et rien d’autre. Si c’est un total ou une remarque, ôtez la ligne."
            )
        case "import.session-undated-here":
            say(
                en:
                    "Session \(the[0]) is here without a date, and an import does not move it to \(the[1]). Take the dates of such lines out, or bring the client in anew under another code.",
                es:
                    "La sesión \(the[0]) está aquí sin fecha, y una importación no la lleva al \(the[1]). Quite las fechas de esas líneas, o importe de nuevo al cliente con otro código.",
                fr:
                    "La séance \(the[0]) est là sans date, et une importation ne la met pas au \(the[1]). Ôtez les dates de ces lignes, ou importez à nouveau le client sous un autre code."
            )
        case "import.filled":
            say(
                en:
                    "Line \(the[0]), client \(the[1]): \(the[2]) was not written down here, and is now \(quoted(the[3])).",
                es:
                    "Línea \(the[0]), cliente \(the[1]): \(the[2]) no estaba anotado aquí, y ahora es \(quoted(the[3])).",
                fr:
                    "Ligne \(the[0]), client \(the[1]) : \(the[2]) n’était pas noté ici, et vaut maintenant \(quoted(the[3]))."
            )
        default: nil
        }
    }

    /// Why a single cell cannot be read, where its form says more than that.
    func importedCell(_ key: String, _ arguments: [String], _ the: ProblemArguments) -> String? {
        let cell = quoted(arguments.count > 1 ? arguments[1] : "")
        switch key {
        case "import.no-such-day":
            return say(
                en: "\(the[0]): \(cell) is not in the calendar.", es: "\(the[0]): \(cell) no está en el calendario.",
                fr: "\(the[0]) : \(cell) n’est pas au calendrier.")
        case "import.not-whole":
            return say(
                en: "\(the[0]): \(cell) is not a whole number.", es: "\(the[0]): \(cell) no es un número entero.",
                fr: "\(the[0]) : \(cell) n’est pas un nombre entier.")
        case "import.too-many-decimals":
            return say(
                en: "\(the[0]): \(cell) has more decimals than can be read, three at most.",
                es: "\(the[0]): \(cell) tiene más decimales de los que se leen, tres como mucho.",
                fr: "\(the[0]) : \(cell) a plus de décimales qu’on n’en lit, trois au plus.")
        case "import.state-unreadable":
            let words = arguments.count > 1 ? arguments[1] : ""
            return say(
                en: "state: \(quoted(the[0])) cannot be read. It can be: \(words).",
                es: "state: \(quoted(the[0])) no se entiende. Puede ser: \(words).",
                fr: "state : \(quoted(the[0])) n’est pas lisible. Possible : \(words).")
        case "import.choice-doubt":
            let meant = arguments.dropFirst(2).map(quoted)
            return say(
                en:
                    "\(the[0]): \(cell) could be \(meant.joined(separator: " or ")), by the code of an answer or by what it counts. Say which numbers the file has: codes or worths (--choices).",
                es:
                    "\(the[0]): \(cell) podría ser \(meant.joined(separator: " o ")), por el código de una respuesta o por lo que vale. Diga qué números tiene el archivo: códigos o valores (--choices).",
                fr:
                    "\(the[0]) : \(cell) peut être \(meant.joined(separator: " ou ")), par le code d’une réponse ou par ce qu’elle vaut. Dites quels nombres le fichier contient : codes ou valeurs (--choices)."
            )
        case "import.incomplete":
            return say(
                en: "Checks that come in incomplete and have no score: \(the[0]).",
                es: "Cuestionarios que entran incompletos y sin puntuación: \(the[0]).",
                fr: "Questionnaires qui entrent incomplets et sans score : \(the[0]).")
        case "import.resource-other":
            return say(
                en:
                    "\(quoted(arguments.first ?? "")) has the id \(the[1]), under which another directory brought in \(quoted(arguments.last ?? "")). It was left out: ids that count from 1 meet those of another directory.",
                es:
                    "\(quoted(arguments.first ?? "")) tiene el identificador \(the[1]), con el que otro directorio trajo \(quoted(arguments.last ?? "")). Se dejó fuera: los identificadores que cuentan desde 1 coinciden con los de otro directorio.",
                fr:
                    "\(quoted(arguments.first ?? "")) a l’identifiant \(the[1]), sous lequel un autre annuaire a apporté \(quoted(arguments.last ?? "")). Elle est laissée de côté : des identifiants qui comptent à partir de 1 rencontrent ceux d’un autre annuaire."
            )
        case "import.resource-closed-there":
            return say(
                en:
                    "The file says that \(quoted(arguments.first ?? "")) is there no more. It was changed here by hand, so it stays open: ask them, and close it here.",
                es:
                    "El archivo dice que \(quoted(arguments.first ?? "")) ya no existe. Aquí se cambió a mano, así que sigue abierto: pregunte, y ciérrelo aquí.",
                fr:
                    "Le fichier dit que \(quoted(arguments.first ?? "")) n’existe plus. La fiche a été modifiée ici à la main, elle reste donc ouverte : demandez, et fermez-la ici."
            )
        default: return nil
        }
    }
}
