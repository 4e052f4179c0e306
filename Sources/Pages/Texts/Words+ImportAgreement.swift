/// What does not go together: within a file, or between a file and what is here.
extension Words {
    func importAgreement(_ key: String, _ the: ProblemArguments) -> String? {
        importContradiction(key, the) ?? importDifference(key, the) ?? importMissing(key, the)
    }

    private func importContradiction(_ key: String, _ the: ProblemArguments) -> String? {
        switch key {
        case "import.contradicts":
            say(
                en: "\(the[0]): \(quoted(the[1])) here, \(quoted(the[2])) on line \(the[3]) for the same client.",
                es: "\(the[0]): aquí \(quoted(the[1])), en la línea \(the[3]) \(quoted(the[2])) para el mismo cliente.",
                fr: "\(the[0]) : \(quoted(the[1])) ici, \(quoted(the[2])) à la ligne \(the[3]) pour le même client.")
        case "import.contradicting":
            say(
                en: "\(the[0]) \(quoted(the[1])) does not go with \(the[2]) \(quoted(the[3])).",
                es: "\(the[0]) \(quoted(the[1])) no concuerda con \(the[2]) \(quoted(the[3])).",
                fr: "\(the[0]) \(quoted(the[1])) ne va pas avec \(the[2]) \(quoted(the[3])).")
        case "import.attendance-missing":
            say(
                en: "\(the[0]) is \(quoted(the[1])), but attendance is empty.",
                es: "\(the[0]) es \(quoted(the[1])), pero attendance está vacío.",
                fr: "\(the[0]) vaut \(quoted(the[1])), mais attendance est vide.")
        case "import.total-differs":
            say(
                en: "total: \(the[0]), but the marks come to \(the[1]).",
                es: "total: \(the[0]), pero las marcas suman \(the[1]).",
                fr: "total : \(the[0]), mais les marques donnent \(the[1]).")
        case "import.in-future":
            say(
                en: "\(the[0]): \(the[1]) is yet to come.", es: "\(the[0]): \(the[1]) aún no ha llegado.",
                fr: "\(the[0]) : \(the[1]) est encore à venir.")
        case "import.born-after":
            say(
                en: "born: \(the[0]) is after the client’s first day in the file, \(the[1]).",
                es: "born: \(the[0]) es posterior al primer día del cliente en el archivo, \(the[1]).",
                fr: "born : \(the[0]) est après le premier jour du client dans le fichier, \(the[1]).")
        case "import.ended-before":
            say(
                en: "ended: \(the[0]) is before the course of care began, \(the[1]).",
                es: "ended: \(the[0]) es anterior al comienzo del episodio, \(the[1]).",
                fr: "ended : \(the[0]) est avant le début du suivi, \(the[1]).")
        case "import.end-apart":
            say(
                en: "end: \(the[0]) is not within a day after the start, \(the[1]).",
                es: "end: \(the[0]) no está en las 24 horas que siguen al comienzo, \(the[1]).",
                fr: "end : \(the[0]) n’est pas dans les 24 heures qui suivent le début, \(the[1]).")
        case "import.because-without-end":
            say(
                en: "ended-because \(quoted(the[0])), and no line of the course of care says in ended when it ended.",
                es: "ended-because \(quoted(the[0])), y ninguna línea del episodio dice en ended cuándo terminó.",
                fr:
                    "ended-because \(quoted(the[0])), et aucune ligne du suivi ne dit dans ended quand il s’est terminé."
            )
        case "import.check-ahead":
            say(
                en: "A check that is filled in already, on a day that is yet to come: \(the[0]).",
                es: "Un cuestionario ya rellenado, en un día que aún no ha llegado: \(the[0]).",
                fr: "Un questionnaire déjà rempli, à un jour encore à venir : \(the[0]).")
        case "import.came-ahead":
            say(
                en: "Nobody can have come, or stayed away, on a day that is yet to come: \(the[0]).",
                es: "Nadie puede haber venido o faltado en un día que aún no ha llegado: \(the[0]).",
                fr: "Personne n’a pu venir, ou manquer, un jour encore à venir : \(the[0]).")
        case "import.scale-doubt":
            say(
                en:
                    "The marks were read as out of 100, and none of the file is above 10. Is the scale right? Marks from 0 to 10 are read as out of 10.",
                es:
                    "Las marcas se leyeron sobre 100, y ninguna del archivo pasa de 10. ¿Es correcta la escala? Las marcas de 0 a 10 se leen sobre 10.",
                fr:
                    "Les marques ont été lues sur 100, et aucune du fichier ne dépasse 10. L’échelle est-elle juste ? Des marques de 0 à 10 se lisent sur 10."
            )
        default: nil
        }
    }

    private func importDifference(_ key: String, _ the: ProblemArguments) -> String? {
        switch key {
        case "import.appointment-differs":
            say(
                en: "This appointment is here already, and something else was recorded of who came.",
                es: "Esta cita ya está aquí, y se anotó otra cosa sobre la asistencia.",
                fr: "Ce rendez-vous est déjà là, et autre chose y est noté sur la présence.")
        case "import.observation-differs":
            say(
                en: "Something else was recorded on this topic in the same session.",
                es: "En la misma sesión ya se anotó otra cosa sobre este tema.",
                fr: "Autre chose est déjà noté sur ce sujet dans la même séance.")
        case "import.comment-differs":
            say(
                en: "The comment on this check is here already with another content.",
                es: "El comentario de este cuestionario ya está aquí con otro contenido.",
                fr: "Le commentaire de ce questionnaire est déjà là avec un autre contenu.")
        case "import.supervision-differs":
            say(
                en: "This line of supervision is here already with another content.",
                es: "Esta línea de supervisión ya está aquí con otro contenido.",
                fr: "Cette ligne de supervision est déjà là avec un autre contenu.")
        case "import.stays":
            say(
                en:
                    "Line \(the[0]), client \(the[1]): \(the[2]) is \(quoted(the[3])) in the file and something else here. What is here stays.",
                es:
                    "Línea \(the[0]), cliente \(the[1]): \(the[2]) es \(quoted(the[3])) en el archivo y otra cosa aquí. Se queda lo que hay aquí.",
                fr:
                    "Ligne \(the[0]), client \(the[1]) : \(the[2]) est \(quoted(the[3])) dans le fichier et autre chose ici. Ce qui est ici reste."
            )
        case "import.stays-more":
            say(
                en: "And so on for \(the[0]) more lines.", es: "Y así con \(the[0]) líneas más.",
                fr: "Et ainsi pour \(the[0]) lignes de plus.")
        case "import.not-ended":
            say(
                en:
                    "Line \(the[0]), client \(the[1]): the course of care stays open, because a risk answer waits. Record there what was done, then end it.",
                es:
                    "Línea \(the[0]), cliente \(the[1]): el episodio sigue abierto, porque espera una respuesta de riesgo. Anote allí lo que se hizo y ciérrelo después.",
                fr:
                    "Ligne \(the[0]), client \(the[1]) : le suivi reste ouvert, car une réponse à risque attend. Notez-y ce qui a été fait, puis terminez-le."
            )
        case "import.closed-with":
            say(
                en:
                    "Line \(the[0]), client \(the[1]): the course of care ends, and what was open in it is closed. Concerns: \(the[2]). Referrals: \(the[3]).",
                es:
                    "Línea \(the[0]), cliente \(the[1]): el episodio termina y lo que seguía abierto en él se cierra. Asuntos: \(the[2]). Derivaciones: \(the[3]).",
                fr:
                    "Ligne \(the[0]), client \(the[1]) : le suivi se termine, et ce qui y était en cours est clos. Préoccupations : \(the[2]). Orientations : \(the[3])."
            )
        case "import.several-therapists":
            say(
                en:
                    "New clients whose lines name several therapists: \(the[0]) (client and line: \(the[1])). Each belongs to whoever holds the latest session; every session keeps its own.",
                es:
                    "Clientes nuevos con varios terapeutas en sus líneas: \(the[0]) (cliente y línea: \(the[1])). Cada uno es de quien tiene la última sesión; cada sesión conserva el suyo.",
                fr:
                    "Nouveaux clients dont les lignes nomment plusieurs thérapeutes : \(the[0]) (client et ligne : \(the[1])). Chacun revient à qui tient la dernière séance ; chaque séance garde le sien."
            )
        case "import.several-treatments":
            say(
                en:
                    "New clients whose lines name several treatments: \(the[0]) (client and line: \(the[1])). Each counts from the first day that names it.",
                es:
                    "Clientes nuevos con varios tratamientos en sus líneas: \(the[0]) (cliente y línea: \(the[1])). Cada uno cuenta desde el primer día que lo nombra.",
                fr:
                    "Nouveaux clients dont les lignes nomment plusieurs traitements : \(the[0]) (client et ligne : \(the[1])). Chacun compte dès le premier jour qui le nomme."
            )
        case "import.concern-lost":
            say(
                en:
                    "Lines about a concern that is not here: \(the[0]) (lines \(the[1])). They stand under its sign instead.",
                es:
                    "Líneas sobre un asunto que no está aquí: \(the[0]) (líneas \(the[1])). Quedan bajo su señal.",
                fr:
                    "Lignes sur une préoccupation qui n’est pas là : \(the[0]) (lignes \(the[1])). Elles sont rangées sous son signe."
            )
        default: nil
        }
    }

    private func importMissing(_ key: String, _ the: ProblemArguments) -> String? {
        switch key {
        case "import.unseen-sign":
            say(
                en: "\(the[0]): it holds an invisible character that turns text round or breaks it.",
                es: "\(the[0]): contiene un carácter invisible que invierte o corta el texto.",
                fr: "\(the[0]) : il contient un caractère invisible qui inverse ou coupe le texte.")
        case "import.client-too-long":
            say(
                en: "client: longer than \(the[0]) bytes.", es: "client: más de \(the[0]) bytes.",
                fr: "client : plus de \(the[0]) octets.")
        case "import.late-minutes":
            say(
                en:
                    "attendance “late” needs late-minutes, from 1 to 240. Where the file does not know, say once for all lines how late (--late-minutes).",
                es:
                    "attendance «late» requiere late-minutes, de 1 a 240. Si el archivo no lo sabe, diga una vez para todas las líneas cuánto (--late-minutes).",
                fr:
                    "attendance « late » demande late-minutes, de 1 à 240. Si le fichier ne le sait pas, dites une fois pour toutes les lignes de combien (--late-minutes)."
            )
        case "import.column-missing":
            say(
                en: "The file has no column \(the[0]). Files of this kind come from an export of Rapport.",
                es: "El archivo no tiene la columna \(the[0]). Los archivos de este tipo salen de Rapport.",
                fr: "Le fichier n’a pas de colonne \(the[0]). Les fichiers de ce genre sortent de Rapport.")
        case "import.own-export":
            say(
                en: "\(the[0]) is empty. Lines of this kind come from an export of Rapport.",
                es: "\(the[0]) está vacío. Las líneas de este tipo salen de Rapport.",
                fr: "\(the[0]) est vide. Les lignes de ce genre sortent de Rapport.")
        default: nil
        }
    }
}
