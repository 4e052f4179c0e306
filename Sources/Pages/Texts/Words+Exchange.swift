/// Bringing in and giving out.
extension Words {
    var importTitle: String { say(en: "Bring in", es: "Importar", fr: "Importer") }
    var importLead: String {
        say(
            en:
                "A CSV file, one row for each session or appointment. A preview says what would come in; it is all or nothing, and the same file twice changes nothing.",
            es:
                "Un archivo CSV, una fila por sesión o cita. La vista previa dice qué entraría; entra todo o nada, y el mismo archivo dos veces no cambia nada.",
            fr:
                "Un fichier CSV, une ligne par séance ou rendez-vous. L’aperçu dit ce qui entrerait ; c’est tout ou rien, et le même fichier deux fois ne change rien."
        )
    }
    var importFile: String { say(en: "The file", es: "El archivo", fr: "Le fichier") }
    var importFileHint: String {
        say(
            en: "CSV in UTF-8, up to 16 MB. Larger ones come in by the command line.",
            es: "CSV en UTF-8, hasta 16 MB. Los mayores se importan por la línea de comandos.",
            fr: "CSV en UTF-8, 16 Mo au plus. Les plus gros passent par la ligne de commande.")
    }
    var importKind: String { say(en: "What it holds", es: "Qué contiene", fr: "Ce qu’il contient") }
    func importKind(_ kind: ImportKind) -> String {
        switch kind {
        case .sessions: say(en: "Sessions and checks", es: "Sesiones y cuestionarios", fr: "Séances et questionnaires")
        case .appointments: say(en: "Appointments", es: "Citas", fr: "Rendez-vous")
        case .observations: exportObservations
        case .comments: exportComments
        }
    }
    var importColumns: String {
        say(en: "Which column is which", es: "Qué columna es cuál", fr: "Quelle colonne est quoi")
    }
    var importColumnsHint: String {
        say(
            en:
                "Our name = the file’s, one on each line, such as client=pairing_id. To leave a column out, ignore= and its name. Nothing for a file that Rapport gave out.",
            es:
                "Nuestro nombre = el del archivo, uno por línea, como client=pairing_id. Para dejar una columna fuera, ignore= y su nombre. Nada si el archivo salió de Rapport.",
            fr:
                "Notre nom = celui du fichier, un par ligne, comme client=pairing_id. Pour laisser une colonne de côté, ignore= et son nom. Rien pour un fichier sorti de Rapport."
        )
    }
    var importMeasure: String {
        say(
            en: "Measure, if no column says", es: "Medida, si ninguna columna la dice",
            fr: "Mesure, si aucune colonne ne le dit")
    }
    var importMeasureNone: String { say(en: "A column says it", es: "Lo dice una columna", fr: "Une colonne le dit") }
    var importTherapist: String {
        say(
            en: "Therapist, if no column says", es: "Terapeuta, si ninguna columna lo dice",
            fr: "Thérapeute, si aucune colonne ne le dit")
    }
    var importTherapistHint: String {
        say(
            en: "If nobody is chosen, clients whose rows name nobody go to a new therapist, who cannot sign in yet.",
            es:
                "Si no elige a nadie, los clientes cuyas filas no nombran a nadie van a un terapeuta nuevo, que aún no puede entrar.",
            fr:
                "Si personne n’est choisi, les clients dont les lignes ne nomment personne vont à un nouveau compte de thérapeute, qui ne permet pas encore de se connecter."
        )
    }
    var importScale: String { say(en: "A line runs from 0 to", es: "Una línea va de 0 a", fr: "Une ligne va de 0 à") }
    var importScaleTen: String { say(en: "10 (points)", es: "10 (puntos)", fr: "10 (points)") }
    var importScaleHundred: String { say(en: "100 (millimetres)", es: "100 (milímetros)", fr: "100 (millimètres)") }
    var importDates: String { say(en: "Days are written", es: "Los días se escriben", fr: "Les jours s’écrivent") }
    var importDatesHint: String {
        say(
            en: "With other signs between the numbers too, and always with the year in four digits.",
            es: "También con otros signos entre los números, y siempre con el año en cuatro cifras.",
            fr: "Aussi avec d’autres signes entre les nombres, et toujours avec l’année en quatre chiffres.")
    }
    /// Beside what a file refused, where it would be read in another order.
    package func importDatesElse(_ example: String) -> String {
        say(
            en: "Days that cannot be read may be in another order: under “Days are written”, choose \(example).",
            es: "Los días que no se entienden pueden estar en otro orden: en «Los días se escriben», elija \(example).",
            fr:
                "Les jours illisibles sont peut-être dans un autre ordre : sous « Les jours s’écrivent », choisissez \(example)."
        )
    }
    var importCancelledBy: String {
        say(
            en: "Appointments called off, if no column says by whom",
            es: "Citas canceladas, si ninguna columna dice por quién",
            fr: "Rendez-vous annulés, si aucune colonne ne dit par qui")
    }
    var importNoticeHours: String {
        say(
            en: "And if none says how many hours before", es: "Y si ninguna dice cuántas horas antes",
            fr: "Et si aucune ne dit combien d’heures avant")
    }
    var importPreview: String { say(en: "Preview", es: "Vista previa", fr: "Aperçu") }
    var importApply: String { say(en: "Bring it in", es: "Importarlo", fr: "L’importer") }
    var importWaits: String {
        say(
            en:
                "During a preview others can go on working. While a large file is brought in, they wait until it is there: choose a quiet hour.",
            es:
                "Durante la vista previa los demás pueden seguir trabajando. Mientras se importa un archivo grande, esperan a que termine: elija una hora tranquila.",
            fr:
                "Pendant l’aperçu, les autres peuvent continuer à travailler. Pendant l’importation d’un grand fichier, ils attendent la fin : choisissez une heure calme."
        )
    }
    var importAgain: String {
        say(
            en: "Choose the file again to bring it in: a browser forgets it between pages.",
            es: "Elija de nuevo el archivo para importarlo: el navegador lo olvida entre páginas.",
            fr: "Choisissez à nouveau le fichier pour l’importer : le navigateur l’oublie d’une page à l’autre.")
    }
    var importReport: String { say(en: "What would come in", es: "Qué entraría", fr: "Ce qui entrerait") }
    var importCameIn: String { say(en: "What came in", es: "Qué ha entrado", fr: "Ce qui est entré") }
    var importNothingKept: String {
        say(en: "Nothing was kept yet.", es: "Aún no se ha guardado nada.", fr: "Rien n’est encore gardé.")
    }
    var importAllKept: String { say(en: "All of it was kept.", es: "Se ha guardado todo.", fr: "Tout est gardé.") }
    var importStopped: String {
        say(
            en: "Because of these rows nothing of the file came in. Mend them and choose it again.",
            es: "Por estas filas no ha entrado nada del archivo. Corríjalas y elíjalo de nuevo.",
            fr: "À cause de ces lignes, rien du fichier n’est entré. Corrigez-les et choisissez-le à nouveau.")
    }
    var importNew: String {
        say(en: "Rows that bring something", es: "Filas que aportan algo", fr: "Lignes qui apportent quelque chose")
    }
    var importSame: String { say(en: "Rows already here", es: "Filas que ya estaban", fr: "Lignes déjà là") }
    var importRefused: String {
        say(en: "Rows that cannot come in", es: "Filas que no pueden entrar", fr: "Lignes qui ne peuvent pas entrer")
    }
    var importClients: String { say(en: "New clients", es: "Clientes nuevos", fr: "Nouveaux clients") }
    var importEpisodes: String { say(en: "New episodes", es: "Episodios nuevos", fr: "Nouveaux suivis") }
    var importEnded: String { say(en: "Episodes ended", es: "Episodios cerrados", fr: "Suivis terminés") }
    var importTherapists: String { say(en: "New therapists", es: "Terapeutas nuevos", fr: "Nouveaux thérapeutes") }
    var importAppointments: String { say(en: "New appointments", es: "Citas nuevas", fr: "Nouveaux rendez-vous") }
    var importSessions: String { say(en: "New sessions", es: "Sesiones nuevas", fr: "Nouvelles séances") }
    var importResponses: String {
        say(en: "New filled-in forms", es: "Cuestionarios rellenados nuevos", fr: "Nouveaux questionnaires remplis")
    }
    var importLine: String { say(en: "Line", es: "Línea", fr: "Ligne") }
    var importReason: String { say(en: "Why", es: "Por qué", fr: "Pourquoi") }
    func importFirst(_ shown: Int, of count: Int) -> String {
        say(
            en: "The first \(shown) of \(count).", es: "Las primeras \(shown) de \(count).",
            fr: "Les \(shown) premières sur \(count).")
    }
    package var importNoFile: String {
        say(en: "Choose a file.", es: "Elija un archivo.", fr: "Choisissez un fichier.")
    }

    var exportTitle: String { say(en: "Give out", es: "Exportar", fr: "Exporter") }
    var exportLead: String {
        say(
            en:
                "Everything that you may read, as files. In the order of the buttons they come in again. Concerns are for reading; a backup alone holds everything.",
            es:
                "Todo lo que usted puede leer, en archivos. Vuelven a entrar en el orden de los botones. Los asuntos son para leer; solo una copia de seguridad lo contiene todo.",
            fr:
                "Tout ce que vous pouvez lire, en fichiers. Ils reviennent dans l’ordre des boutons. Les préoccupations sont à lire ; seule une sauvegarde contient tout."
        )
    }
    /// For who reads no records: what there is beside them.
    var exportLeadPlain: String {
        say(
            en: "Everything that you may read, as a file. A backup alone holds everything.",
            es:
                "Todo lo que usted puede leer, en un archivo. Solo una copia de seguridad lo contiene todo.",
            fr: "Tout ce que vous pouvez lire, en un fichier. Seule une sauvegarde contient tout.")
    }
    var exportNoRecords: String {
        say(
            en: "Clients’ records are given out by who may read them: their therapist and the team’s supervisor.",
            es: "Los historiales los exporta quien puede leerlos: su terapeuta y quien supervisa el equipo.",
            fr: "Les dossiers sont exportés par qui peut les lire : thérapeute et supervision de l’équipe.")
    }
    var exportMeasures: String {
        say(en: "Measures of your own", es: "Medidas propias", fr: "Mesures du cabinet")
    }
    var exportSupervision: String {
        say(en: "What came of supervision", es: "Lo acordado en supervisión", fr: "Ce qui est venu de la supervision")
    }
    var exportGuarded: String {
        say(en: "For a spreadsheet", es: "Para una hoja de cálculo", fr: "Pour un tableur")
    }
    var exportGuardedHint: String {
        say(
            en:
                "Cells that could be taken for a formula get an apostrophe in front. Such a file is not for bringing in again.",
            es:
                "Las celdas que parezcan una fórmula llevan un apóstrofo delante. Ese archivo no sirve para importarlo de nuevo.",
            fr:
                "Les cellules qui ressemblent à une formule sont précédées d’une apostrophe. Un tel fichier ne se réimporte pas."
        )
    }
    var exportSessions: String {
        say(en: "Sessions and checks", es: "Sesiones y cuestionarios", fr: "Séances et questionnaires")
    }
    var exportAppointments: String { say(en: "Appointments", es: "Citas", fr: "Rendez-vous") }
    var exportObservations: String {
        say(en: "What was seen in sessions", es: "Lo observado en las sesiones", fr: "Ce qui a été vu en séance")
    }
    var exportComments: String {
        say(en: "What clients wrote", es: "Lo que escribieron los clientes", fr: "Ce que les clients ont écrit")
    }
    var exportCarefulOfTimes: String {
        say(
            en: "The file names people and when they come. Keep it as you keep their records.",
            es: "El archivo nombra personas y cuándo vienen. Guárdelo como guarda sus historiales.",
            fr: "Le fichier nomme des personnes et dit quand elles viennent. Gardez-le comme leurs dossiers.")
    }
    var exportCareful: String {
        say(
            en: "The file names people and how they are. Keep it as you keep their records.",
            es: "El archivo nombra personas y cómo están. Guárdelo como guarda sus historiales.",
            fr: "Le fichier nomme des personnes et dit comment elles vont. Gardez-le comme leurs dossiers.")
    }
}
