import Clinic
import Measures

/// The practice's own arrangements, and a person's own.
extension Words {
    var settingsLead: String {
        say(
            en: "How this practice works with Rapport.", es: "Cómo trabaja esta consulta con Rapport.",
            fr: "Comment ce cabinet travaille avec Rapport.")
    }
    var settingsThresholds: String { say(en: "Limits", es: "Límites", fr: "Seuils") }
    var settingsThresholdsNote: String {
        say(
            en: "Every number that a sign compares with, where it comes from, and the practice’s own.",
            es: "Cada número con que se compara una señal, de dónde viene y el propio de la consulta.",
            fr: "Chaque nombre auquel un signe se compare, d’où il vient, et celui du cabinet.")
    }
    var settingsMeasures: String { say(en: "Measures", es: "Medidas", fr: "Mesures") }
    var settingsMeasuresNote: String {
        say(
            en: "Which questionnaires are offered, what they ask and how they are scored.",
            es: "Qué cuestionarios se ofrecen, qué preguntan y cómo se puntúan.",
            fr: "Quelles mesures sont proposées, ce qu’elles demandent et comment elles sont cotées.")
    }
    var settingsPeopleNote: String {
        say(
            en: "Who works here and what they may see.", es: "Quién trabaja aquí y qué puede ver.",
            fr: "Qui travaille ici et ce que chacun peut voir.")
    }
    var settingsMe: String { say(en: "Your own", es: "Lo suyo", fr: "Vous") }
    var settingsMeNote: String {
        say(en: "PIN, password, language.", es: "PIN, contraseña, idioma.", fr: "Code PIN, mot de passe, langue.")
    }
    var settingsImportNote: String {
        say(
            en: "A CSV file, with a preview.", es: "Un archivo CSV, con vista previa.",
            fr: "Un fichier CSV, avec aperçu.")
    }
    var settingsExportNote: String {
        say(
            en: "What you may read, as files.", es: "Lo que puede leer, en archivos.",
            fr: "Ce que vous pouvez lire, en fichiers.")
    }
    var settingsSave: String { say(en: "Save", es: "Guardar", fr: "Enregistrer") }

    // Limits.
    var limitsLead: String {
        say(
            en: "A changed limit is worked into every board at once. Earlier values stay readable.",
            es: "Un límite cambiado se aplica enseguida en todos los tableros. Los valores anteriores siguen legibles.",
            fr: "Un seuil modifié vaut aussitôt sur tous les tableaux. Les valeurs précédentes restent lisibles.")
    }
    var limitsOfMeasures: String { say(en: "Of measures", es: "De las medidas", fr: "Des mesures") }
    var limitsOfRules: String { say(en: "Of signs", es: "De las señales", fr: "Des signes") }
    var limitsOfUrgency: String { say(en: "What comes first", es: "Qué va primero", fr: "Ce qui passe d’abord") }
    var limitsOfUrgencyNote: String {
        say(
            en:
                "The higher the number, the higher on Today: risk first, then doubt, reliable deterioration, the alliance, "
                + "attendance, and the rest.",
            es:
                "Cuanto más alto, más arriba en Hoy: primero el riesgo, luego la duda, el deterioro fiable, la alianza, la "
                + "asistencia y lo demás.",
            fr:
                "Plus le nombre est grand, plus haut dans Aujourd’hui : d’abord le risque, puis le doute, la détérioration "
                + "fiable, l’alliance, la présence et le reste.")
    }
    var limitName: String { say(en: "Limit", es: "Límite", fr: "Seuil") }
    var limitValue: String { say(en: "Value", es: "Valor", fr: "Valeur") }
    var limitSource: String { say(en: "Where it comes from", es: "De dónde viene", fr: "D’où il vient") }
    var limitGrade: String { say(en: "Grade", es: "Grado", fr: "Niveau") }
    var limitVersion: String { say(en: "Version", es: "Versión", fr: "Version") }
    var limitOwnValue: String { say(en: "Own value", es: "Valor propio", fr: "Valeur du cabinet") }
    var limitReset: String {
        say(en: "Back to the product’s", es: "Volver al del producto", fr: "Revenir à celle de Rapport")
    }
    func limitProduct(_ value: String) -> String {
        say(en: "the product’s: \(value)", es: "el del producto: \(value)", fr: "celle de Rapport : \(value)")
    }
    var limitOwnSource: String {
        say(en: "The practice’s own value", es: "Valor propio de la consulta", fr: "Valeur fixée par le cabinet")
    }
    func limitGrade(_ grade: EvidenceGrade) -> String {
        switch grade {
        case .a: say(en: "A, large study", es: "A, estudio grande", fr: "A, grande étude")
        case .b: say(en: "B, publisher’s rule", es: "B, regla del editor", fr: "B, règle de l’éditeur")
        case .c: say(en: "C, seen once", es: "C, visto una vez", fr: "C, vu une fois")
        case .own: say(en: "own choice", es: "elección propia", fr: "choix de Rapport")
        }
    }

    // Measures.
    var measuresOffered: String { say(en: "Offered", es: "Se ofrecen", fr: "Proposées") }
    var measureIsOn: String { say(en: "Offered", es: "Se ofrece", fr: "Proposée") }
    var measureIsOff: String { say(en: "Not offered", es: "No se ofrece", fr: "Non proposée") }
    var measureSwitchOn: String { say(en: "Offer it", es: "Ofrecerla", fr: "La proposer") }
    var measureSwitchOff: String { say(en: "No longer offer it", es: "Dejar de ofrecerla", fr: "Ne plus la proposer") }
    var measureKept: String {
        say(
            en: "What was answered before stays.", es: "Lo respondido antes se conserva.",
            fr: "Ce qui a été rempli reste.")
    }
    func measurePurpose(_ purpose: MeasurePurpose) -> String {
        switch purpose {
        case .outcome: outcome
        case .alliance: alliance
        case .other: say(en: "Other", es: "Otra", fr: "Autre")
        }
    }
    func measureItems(_ count: Int) -> String {
        counted(
            count, one: say(en: "\(count) question", es: "\(count) pregunta", fr: "\(count) question"),
            other: say(en: "\(count) questions", es: "\(count) preguntas", fr: "\(count) questions"))
    }
    func measureVersion(_ version: Int) -> String {
        say(en: "version \(version)", es: "versión \(version)", fr: "version \(version)")
    }
    var measureAllAges: String { say(en: "all ages", es: "todas las edades", fr: "tous âges") }
    var measureQuestions: String { say(en: "What it asks", es: "Qué pregunta", fr: "Ce qu’elle demande") }
    var measureScoring: String { say(en: "How it is scored", es: "Cómo se puntúa", fr: "Comment elle est cotée") }
    var measureRange: String { say(en: "Range", es: "Rango", fr: "Étendue") }
    var measureMethod: String { say(en: "Score", es: "Puntuación", fr: "Score") }
    func measureMethod(_ method: ScoringRule.Method) -> String {
        switch method {
        case .sum: say(en: "all added up", es: "suma de todo", fr: "somme")
        case .mean: say(en: "the mean", es: "la media", fr: "moyenne")
        case .proratedSum:
            say(
                en: "sum, made up for what is missing", es: "suma, completada si falta algo",
                fr: "somme, complétée s’il manque une réponse")
        case .unscored: say(en: "not scored", es: "sin puntuar", fr: "non cotée")
        }
    }
    var measureDirection: String { say(en: "Direction", es: "Sentido", fr: "Sens") }
    func measureDirection(_ direction: ScoringRule.Direction) -> String {
        switch direction {
        case .higherIsBetter: say(en: "higher is better", es: "más alto es mejor", fr: "plus haut, c’est mieux")
        case .higherIsWorse: say(en: "higher is worse", es: "más alto es peor", fr: "plus haut, c’est moins bien")
        }
    }
    var measureDecimals: String { say(en: "Points", es: "Puntos", fr: "Points") }
    func measureDecimals(_ count: Int) -> String {
        switch count {
        case 0: say(en: "whole", es: "enteros", fr: "entiers")
        case 1: say(en: "in tenths", es: "en décimas", fr: "en dixièmes")
        case 2: say(en: "in hundredths", es: "en centésimas", fr: "en centièmes")
        default: say(en: "in thousandths", es: "en milésimas", fr: "en millièmes")
        }
    }
    var measureLimitHint: String {
        say(
            en: "In points. Empty: no sign is read from it.", es: "En puntos. Vacío: ninguna señal se basa en ello.",
            fr: "En points. Vide : aucun signe ne s’y appuie.")
    }
    var measureMayBeMissing: String { say(en: "May be left out", es: "Pueden faltar", fr: "Peuvent manquer") }
    var measureRights: String { say(en: "Rights", es: "Derechos", fr: "Droits") }
    func measureRiskFrom(_ worth: String) -> String {
        say(en: "risk from \(worth) on", es: "riesgo desde \(worth)", fr: "risque à partir de \(worth)")
    }
    var measureAdd: String { say(en: "Add a measure", es: "Añadir una medida", fr: "Ajouter une mesure") }
    var measureAddNote: String {
        say(
            en:
                "A FHIR R4 Questionnaire as JSON. It is taken in full or refused with every reason. Check that its licence allows it.",
            es:
                "Un Questionnaire de FHIR R4 en JSON. Se toma entero o se rechaza con todas las razones. Compruebe que su licencia lo permite.",
            fr:
                "Un Questionnaire FHIR R4 en JSON. Il est pris en entier ou refusé avec toutes les raisons. Vérifiez que sa licence le permet."
        )
    }
    var measureFile: String { say(en: "The file", es: "El archivo", fr: "Le fichier") }
    var measureDeclare: String {
        say(en: "If we do not know it yet", es: "Si aún no la conocemos", fr: "Si nous ne la connaissons pas encore")
    }
    var measureDeclareNote: String {
        say(
            en: "The file does not say how it is scored. Leave the key empty for a measure that we know.",
            es: "El archivo no dice cómo se puntúa. Deje la clave vacía si es una medida conocida.",
            fr: "Le fichier ne dit pas comment elle est cotée. Laissez la clé vide pour une mesure connue.")
    }
    var measureVersionLabel: String { say(en: "Version", es: "Versión", fr: "Version") }
    var measureVersionHint: String {
        say(
            en:
                "1 for a new measure. A published version never changes: a file that says something else is the next one, and what was answered stays under its own.",
            es:
                "1 para una medida nueva. Una versión publicada no cambia nunca: un archivo que diga otra cosa es la siguiente, y lo respondido queda en la suya.",
            fr:
                "1 pour une nouvelle mesure. Une version publiée ne change jamais : un fichier qui dit autre chose est la suivante, et les réponses restent sous la leur."
        )
    }
    /// - Parameter newest: the version of the same measure that is here.
    package func measureVersionHere(_ newest: Int) -> String {
        say(
            en:
                "Version \(newest) is here and says something else. To publish this file beside it, give \(newest + 1).",
            es:
                "La versión \(newest) está aquí y dice otra cosa. Para publicar este archivo junto a ella, ponga \(newest + 1).",
            fr:
                "La version \(newest) est là et dit autre chose. Pour publier ce fichier à côté d’elle, donnez \(newest + 1)."
        )
    }
    var measureKey: String { say(en: "Key", es: "Clave", fr: "Clé") }
    var measureKeyHint: String {
        say(
            en: "Lower case letters, digits, hyphens, such as who-5.", es: "Minúsculas, cifras, guiones, como who-5.",
            fr: "Minuscules, chiffres, tirets, comme who-5.")
    }
    var measurePurposeLabel: String { say(en: "What it is for", es: "Para qué es", fr: "À quoi elle sert") }

    // People.
    func role(_ role: Role) -> String {
        switch role {
        case .therapist: therapist
        case .supervisor: say(en: "Supervisor", es: "Supervisión", fr: "Supervision")
        case .frontDesk: say(en: "Front desk", es: "Recepción", fr: "Accueil")
        case .administrator: say(en: "Administrator", es: "Administración", fr: "Administration")
        }
    }
    func roleNote(_ role: Role) -> String {
        switch role {
        case .therapist:
            say(
                en: "reads and writes their own clients", es: "lee y escribe lo de sus clientes",
                fr: "lit et écrit pour ses propres clients")
        case .supervisor: say(en: "reads the team’s", es: "lee lo del equipo", fr: "lit les dossiers de l’équipe")
        case .frontDesk:
            say(
                en: "everybody’s appointments, no scores", es: "citas de todos, sin puntuaciones",
                fr: "tous les rendez-vous, sans scores")
        case .administrator:
            say(
                en: "people and settings, no records", es: "personas y ajustes, sin historiales",
                fr: "équipe et réglages, sans dossiers")
        }
    }
    var peopleAdd: String { say(en: "Add a person", es: "Añadir a una persona", fr: "Ajouter une personne") }
    var personFullName: String { say(en: "Full name", es: "Nombre completo", fr: "Nom complet") }
    var personSignInName: String {
        say(en: "Name to sign in with", es: "Nombre para entrar", fr: "Nom pour se connecter")
    }
    var personLinkFollows: String {
        say(
            en: "You then get a link to give to them. With it they choose a password that they alone know.",
            es: "Después recibe un enlace para entregar. Con él se elige una contraseña que nadie más conoce.",
            fr:
                "Vous recevez ensuite un lien à remettre. Il sert à choisir un mot de passe que personne d’autre ne connaît."
        )
    }
    var personRoles: String { say(en: "What they do here", es: "Qué hace aquí", fr: "Ce que la personne fait ici") }
    var personTeam: String { say(en: "Team", es: "Equipo", fr: "Équipe") }
    var personNoTeam: String { say(en: "None", es: "Ninguno", fr: "Aucune") }
    var personNewTeam: String { say(en: "Or a new team", es: "O un equipo nuevo", fr: "Ou une nouvelle équipe") }
    var personLanguage: String { say(en: "Language", es: "Idioma", fr: "Langue") }
    var personNotActive: String { say(en: "no longer here", es: "ya no está", fr: "n’est plus ici") }

    // One's own.
    var mePIN: String { say(en: "New PIN", es: "PIN nuevo", fr: "Nouveau code PIN") }
    var mePINHint: String {
        say(
            en: "4 to 8 digits. It brings the tablet back after a client has used it. Left empty, it stays.",
            es: "De 4 a 8 cifras. Devuelve la tableta después de que la use un cliente. Si queda vacío, no cambia.",
            fr: "4 à 8 chiffres. Il rend la tablette après l’usage par un client. Vide : inchangé.")
    }
    var meNewPassword: String { say(en: "New password", es: "Contraseña nueva", fr: "Nouveau mot de passe") }
    var meNewPasswordHint: String {
        say(
            en: "At least 15 characters. Left empty, it stays.",
            es: "Al menos 15 caracteres. Si queda vacía, no cambia.",
            fr: "Au moins 15 caractères. Vide : inchangé.")
    }
    var welcomePasswordHint: String {
        say(en: "At least 15 characters.", es: "Al menos 15 caracteres.", fr: "Au moins 15 caractères.")
    }
    var welcomePINHint: String {
        say(
            en:
                "4 to 8 digits. It brings the tablet back after a client has used it. Left empty, no new one is chosen; you can do that later.",
            es:
                "De 4 a 8 cifras. Devuelve la tableta después de que la use un cliente. Si queda vacío, no se elige ninguno nuevo; puede hacerlo después.",
            fr:
                "4 à 8 chiffres. Il rend la tablette après l’usage par un client. Vide : aucun nouveau code ; vous pourrez en choisir un plus tard."
        )
    }
    var mePassword: String { say(en: "Present password", es: "Contraseña actual", fr: "Mot de passe actuel") }
    var meSecrets: String { say(en: "PIN and password", es: "PIN y contraseña", fr: "Code PIN et mot de passe") }
    var meNothing: String {
        say(
            en: "Type a new PIN or a new password.", es: "Escriba un PIN o una contraseña nuevos.",
            fr: "Saisissez un nouveau code PIN ou un nouveau mot de passe.")
    }
    package var meNothingToChange: String { meNothing }
}
