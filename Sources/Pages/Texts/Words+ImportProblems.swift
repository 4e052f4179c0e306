import Clinic

/// Why a row or a whole file does not come in.
extension Words {
    /// One sentence for every key of the kind `import.`, and for the others that a row may come with.
    ///
    /// - Parameter arguments: in the order of the key; one that is missing is left empty.
    package func importProblem(_ key: String, _ arguments: [String]) -> String {
        let the = ProblemArguments(arguments, decimalComma: language != .english)
        if key == "problem.range", the.count > 2 {
            return say(
                en: "\(the[0]): from \(the[1]) to \(the[2]).", es: "\(the[0]): de \(the[1]) a \(the[2]).",
                fr: "\(the[0]) : de \(the[1]) à \(the[2]).")
        }
        let ofRows = importedRowProblem(key, the) ?? importPreview(key, the) ?? importAgreement(key, the)
        if let told = ofRows ?? importOfDays(key, the) ?? importedCell(key, arguments, the) { return told }
        return importedFileProblem(key, the) ?? foreignFileProblem(key, the)
            ?? directoryProblem(key, arguments, the) ?? columnProblem(key, arguments)
    }

    /// What a form would refuse in the same way; an item is named by its column.
    private func columnProblem(_ key: String, _ arguments: [String]) -> String {
        guard let column = arguments.first, column == "total" || column.hasPrefix("item.") else {
            return problem(key, arguments)
        }
        return column + colon + " " + problem(key, Array(arguments.dropFirst()))
    }

    func importedRowProblem(_ key: String, _ the: ProblemArguments) -> String? {
        switch key {
        case "import.no-client":
            say(en: "No client is named.", es: "No se nombra a ningún cliente.", fr: "Aucun client n’est nommé.")
        case "import.id-taken":
            say(
                en: "An id in this row is in use for something else.",
                es: "Un identificador de esta fila ya se usa para otra cosa.",
                fr: "Un identifiant de cette ligne sert déjà à autre chose.")
        case "import.no-session":
            say(
                en: "Neither a number of the session, from 1 on, nor a date.",
                es: "Ni número de sesión, desde el 1, ni fecha.", fr: "Ni numéro de séance, à partir de 1, ni date.")
        case "import.no-start": say(en: "No date or start.", es: "Sin fecha ni hora.", fr: "Ni date ni heure.")
        case "import.other-client":
            say(
                en: "The course of care \(quoted(the[0])) is another client’s.",
                es: "El episodio \(quoted(the[0])) es de otro cliente.",
                fr: "Le suivi \(quoted(the[0])) est celui d’un autre client.")
        case "import.which-episode":
            say(
                en: "\(the[0]) has several episodes; say which one in the column episode.",
                es: "\(the[0]) tiene varios episodios; diga cuál en la columna episode.",
                fr: "\(the[0]) a plusieurs suivis ; précisez lequel dans la colonne episode.")
        case "import.session-differs":
            say(
                en: "Session \(the[0]) is here already on another day.",
                es: "La sesión \(the[0]) ya está aquí con otra fecha.",
                fr: "La séance \(the[0]) est déjà là à un autre jour.")
        case "import.other-content":
            say(
                en: "The same check is here already with another content.",
                es: "El mismo cuestionario ya está aquí con otro contenido.",
                fr: "Le même questionnaire est déjà là avec un autre contenu.")
        case "import.check-twice":
            say(
                en: "The same check of this session stands on an earlier line of the file.",
                es: "El mismo cuestionario de esta sesión está en una línea anterior del archivo.",
                fr: "Le même questionnaire de cette séance figure plus haut dans le fichier.")
        case "import.appointment-twice":
            say(
                en: "The same appointment stands on an earlier line of the file.",
                es: "La misma cita está en una línea anterior del archivo.",
                fr: "Le même rendez-vous figure plus haut dans le fichier.")
        case "import.appointments-first":
            say(
                en: "It names an appointment that is not here: bring in the appointments first.",
                es: "Nombra una cita que no está aquí: importe antes las citas.",
                fr: "Un rendez-vous absent y est nommé : importez d’abord les rendez-vous.")
        case "import.sessions-first":
            say(
                en: "The session or check that this belongs to is not here. Bring the sessions in first.",
                es: "La sesión o el cuestionario de esta línea no está aquí. Importe antes las sesiones.",
                fr: "La séance ou le questionnaire de cette ligne n’est pas là. Importez d’abord les séances.")
        case "import.unknown-measure":
            say(
                en: "There is no measure \(quoted(the[0])) here. Import the measure’s own file first.",
                es: "Aquí no hay ninguna medida \(quoted(the[0])). Importe antes el archivo de la medida.",
                fr: "Il n’y a pas de mesure \(quoted(the[0])) ici. Importez d’abord le fichier de la mesure.")
        case "import.no-such-version":
            say(
                en: "There is no version \(the[1]) of the measure \(quoted(the[0])) here.",
                es: "Aquí no hay ninguna versión \(the[1]) de la medida \(quoted(the[0])).",
                fr: "Il n’y a pas de version \(the[1]) de la mesure \(quoted(the[0])) ici.")
        case "import.too-fine":
            say(
                en: "\(the[0]): more decimals than the measure has.", es: "\(the[0]): más decimales que la medida.",
                fr: "\(the[0]) : plus de décimales que la mesure.")
        case "import.too-many-lines":
            say(
                en: "More lines than the \(the[0]) questions of the measure.",
                es: "Más líneas que las \(the[0]) preguntas de la medida.",
                fr: "Plus de lignes que les \(the[0]) questions de la mesure.")
        case "import.not-a-day":
            say(
                en: "\(the[0]): \(quoted(the[1])) is not a day such as 2026-11-24.",
                es: "\(the[0]): \(quoted(the[1])) no es un día como 2026-11-24.",
                fr: "\(the[0]) : \(quoted(the[1])) n’est pas un jour comme 2026-11-24.")
        case "import.day-counted":
            say(
                en:
                    "\(the[0]): \(quoted(the[1])) is a day as a sheet counts them. Format the column as a date there, such as 2026-01-06, and save the file again.",
                es:
                    "\(the[0]): \(quoted(the[1])) es un día tal como lo cuenta una hoja de cálculo. Dé a la columna formato de fecha, como 2026-01-06, y guarde otra vez el archivo.",
                fr:
                    "\(the[0]) : \(quoted(the[1])) est un jour tel qu’un tableur le compte. Mettez la colonne au format date, comme 2026-01-06, et enregistrez de nouveau le fichier."
            )
        case "import.day-unparted":
            say(
                en: "\(the[0]): \(quoted(the[1])) has nothing between year, month and day. Write it as 2026-01-06.",
                es: "\(the[0]): \(quoted(the[1])) no separa año, mes y día. Escríbalo como 2026-01-06.",
                fr: "\(the[0]) : \(quoted(the[1])) ne sépare pas année, mois et jour. Écrivez-le comme 2026-01-06.")
        case "import.month-in-letters":
            say(
                en:
                    "\(the[0]): \(quoted(the[1])) has the month in letters. Write it as a number and the year in four digits, such as 2026-01-06.",
                es:
                    "\(the[0]): \(quoted(the[1])) tiene el mes en letras. Escríbalo con números y el año con cuatro cifras, como 2026-01-06.",
                fr:
                    "\(the[0]) : \(quoted(the[1])) a le mois en lettres. Écrivez-le en chiffres et l’année en quatre chiffres, comme 2026-01-06."
            )
        case "import.year-short":
            say(
                en:
                    "\(the[0]): \(quoted(the[1])) has a year of two digits. Write it with four and the year first, such as 2026-01-06; where the day or the month comes first, say so when you bring the file in.",
                es:
                    "\(the[0]): \(quoted(the[1])) tiene el año con dos cifras. Escríbalo con cuatro y el año primero, como 2026-01-06; si va primero el día o el mes, indíquelo al importar el archivo.",
                fr:
                    "\(the[0]) : \(quoted(the[1])) a une année à deux chiffres. Écrivez-la avec quatre et en premier, comme 2026-01-06 ; si le jour ou le mois vient d’abord, dites-le en apportant le fichier."
            )
        case "import.time-alone":
            say(
                en:
                    "\(the[0]): \(quoted(the[1])) is a time without a day. Write both, such as 2026-01-05 14:30, or the day in date and the time in time.",
                es:
                    "\(the[0]): \(quoted(the[1])) es una hora sin día. Escriba ambos, como 2026-01-05 14:30, o el día en date y la hora en time.",
                fr:
                    "\(the[0]) : \(quoted(the[1])) est une heure sans jour. Écrivez les deux, comme 2026-01-05 14:30, ou le jour dans date et l’heure dans time."
            )
        case "import.not-a-number":
            say(
                en: "\(the[0]): \(quoted(the[1])) is not a number.",
                es: "\(the[0]): \(quoted(the[1])) no es un número.",
                fr: "\(the[0]) : \(quoted(the[1])) n’est pas un nombre.")
        case "import.not-a-time":
            say(
                en: "\(the[0]): \(quoted(the[1])) is not a time such as 2026-11-24T09:52:00Z or 09:52.",
                es: "\(the[0]): \(quoted(the[1])) no es una hora como 2026-11-24T09:52:00Z o 09:52.",
                fr: "\(the[0]) : \(quoted(the[1])) n’est pas une heure comme 2026-11-24T09:52:00Z ou 09:52.")
        case "import.not-an-id":
            say(
                en: "\(the[0]): \(quoted(the[1])) is not an id.",
                es: "\(the[0]): \(quoted(the[1])) no es un identificador.",
                fr: "\(the[0]) : \(quoted(the[1])) n’est pas un identifiant.")
        case "import.unreadable":
            say(
                en: "\(the[0]): \(quoted(the[1])) cannot be read.", es: "\(the[0]): \(quoted(the[1])) no se entiende.",
                fr: "\(the[0]) : \(quoted(the[1])) n’est pas lisible.")
        case "import.same-stays":
            say(
                en: "What is here already stays as it is, whether or not the file says the same.",
                es: "Lo que ya está aquí se queda como está, diga el archivo lo mismo o no.",
                fr: "Ce qui est déjà là reste tel quel, que le fichier dise la même chose ou non.")
        case "import.undated":
            say(
                en:
                    "Sessions without a date: \(the[0]). They are kept in order, a week apart, and no rule counts days with them.",
                es:
                    "Sesiones sin fecha: \(the[0]). Se guardan en orden, a una semana, y ninguna regla cuenta días con ellas.",
                fr:
                    "Séances sans date : \(the[0]). Elles restent dans l’ordre, à une semaine, et aucune règle n’y compte de jours."
            )
        case "import.columns-unread": unreadColumns(the)
        case "import.no-measure":
            say(
                en:
                    "Lines with scores of no measure: \(the[0]). The scores were not read: choose the measure, or name it in a column measure.",
                es:
                    "Líneas con puntuaciones de ninguna medida: \(the[0]). No se leyeron: elija la medida, o nómbrela en una columna measure.",
                fr:
                    "Lignes avec des scores sans mesure : \(the[0]). Ils n’ont pas été lus : choisissez la mesure, ou nommez-la dans une colonne measure."
            )
        case "import.measures-unread":
            say(
                en:
                    "Lines on a measure that is not here: \(the[0]) (\(the[1])). Their answers were passed over, and their sessions kept.",
                es:
                    "Líneas de una medida que no está aquí: \(the[0]) (\(the[1])). Sus respuestas se pasaron por alto; sus sesiones se conservan.",
                fr:
                    "Lignes d’une mesure qui n’est pas là : \(the[0]) (\(the[1])). Leurs réponses ont été laissées de côté ; leurs séances sont gardées."
            )
        case "import.without-check":
            say(
                en: "Sessions without any check: \(the[0]).", es: "Sesiones sin ningún cuestionario: \(the[0]).",
                fr: "Séances sans aucun questionnaire : \(the[0]).")
        case "import.number-order":
            say(
                en:
                    "Line \(the[0]), client \(the[1]): session \(the[2]) is on \(the[3]), before session \(the[4]) on \(the[5]) (line \(the[6])). The days hold; look which of the two is a slip.",
                es:
                    "Línea \(the[0]), cliente \(the[1]): la sesión \(the[2]) es del \(the[3]), antes de la sesión \(the[4]) del \(the[5]) (línea \(the[6])). Valen los días; mire cuál de los dos es un error.",
                fr:
                    "Ligne \(the[0]), client \(the[1]) : la séance \(the[2]) est du \(the[3]), avant la séance \(the[4]) du \(the[5]) (ligne \(the[6])). Les jours font foi ; voyez lequel des deux est une erreur."
            )
        case "import.number-order-more":
            say(
                en: "And so on \(the[0]) more times: the numbers contradict the days, and the days hold.",
                es: "Y así \(the[0]) veces más: los números contradicen los días, y valen los días.",
                fr: "Et ainsi \(the[0]) fois de plus : les numéros contredisent les jours, et les jours font foi.")
        case "import.unlikely-day":
            say(
                en: "\(quoted(the[0])) is before 1900 or more than a year ahead.",
                es: "\(quoted(the[0])) es anterior a 1900 o está a más de un año.",
                fr: "\(quoted(the[0])) est avant 1900 ou dans plus d’un an.")
        case "import.therapists-made":
            say(
                en: "Therapists who were not here yet: \(the[0]) (\(the[1])). They are made without a password.",
                es: "Terapeutas que aún no estaban: \(the[0]) (\(the[1])). Se crean sin contraseña.",
                fr: "Thérapeutes encore absents : \(the[0]) (\(the[1])). Ils sont créés sans mot de passe.")
        default: nil
        }
    }

    private func unreadColumns(_ the: ProblemArguments) -> String {
        let names = (0..<the.count).map { the[$0] }.joined(separator: ", ")
        return say(
            en: "Columns not read: \(names).", es: "Columnas no leídas: \(names).",
            fr: "Colonnes non lues : \(names).")
    }
}

/// Arguments by place; those that are absent are empty, and decimal points are written as the language does.
struct ProblemArguments {
    private let values: [String]

    init(_ values: [String], decimalComma: Bool) {
        self.values = values.map { value in
            guard decimalComma, value.contains("."), Double(value) != nil else { return value }
            return String(value.map { $0 == "." ? "," : $0 })
        }
    }

    var count: Int { values.count }

    subscript(index: Int) -> String { values.indices.contains(index) ? values[index] : "" }

    func from(_ index: Int) -> ArraySlice<String> { values.dropFirst(index) }
}
