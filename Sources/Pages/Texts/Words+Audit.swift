import Clinic

/// The record of who looked.
extension Words {
    package var auditTitle: String { say(en: "Who looked", es: "Quién miró", fr: "Qui a consulté") }
    package var auditNote: String {
        say(
            en: "Every look at a client and every change, with who and when.",
            es: "Cada acceso a un cliente y cada cambio, con quién y cuándo.",
            fr: "Chaque consultation d’un client et chaque changement, avec qui et quand.")
    }
    var auditLead: String {
        say(
            en: "Every look and every change. What was in a record is never written here.",
            es: "Cada acceso y cada cambio. Aquí nunca se escribe el contenido de un historial.",
            fr: "Chaque consultation et chaque changement. Le contenu d’un dossier n’y est jamais écrit.")
    }
    var auditAsk: String { say(en: "Search", es: "Buscar", fr: "Chercher") }
    var auditSearch: String { say(en: "Search", es: "Buscar", fr: "Chercher") }
    var auditEntries: String { say(en: "Entries", es: "Registros", fr: "Entrées") }
    var auditTable: String { say(en: "Table of entries", es: "Tabla de registros", fr: "Tableau des entrées") }
    var auditCodeUnknown: String {
        say(en: "Nobody has this code.", es: "Nadie tiene este código.", fr: "Personne n’a ce code.")
    }
    var auditNothing: String { say(en: "Nothing was found.", es: "No se encontró nada.", fr: "Rien n’a été trouvé.") }
    var auditWho: String { say(en: "Who", es: "Quién", fr: "Qui") }
    var auditWhat: String { say(en: "What", es: "Qué", fr: "Quoi") }
    var auditWhen: String { say(en: "When", es: "Cuándo", fr: "Quand") }
    var auditCode: String { say(en: "Client’s code", es: "Código del cliente", fr: "Code du client") }
    var auditFrom: String { say(en: "From", es: "Desde", fr: "Du") }
    var auditUntil: String { say(en: "To", es: "Hasta", fr: "Au") }
    var auditEverybody: String { say(en: "Everybody", es: "Todas las personas", fr: "Tout le monde") }
    var auditEverything: String { say(en: "Everything", es: "Todo", fr: "Tout") }
    /// Where nobody who works here stands beside an entry: a stranger at the door, else the product by itself or a command
    /// that was typed at its machine.
    func auditNobody(_ action: String) -> String {
        action.hasSuffix("refused")
            ? say(en: "Unknown", es: "Sin identificar", fr: "Inconnu")
            : say(
                en: "Rapport, or a command on its machine", es: "Rapport, o un comando en su servidor",
                fr: "Rapport, ou une commande sur sa machine")
    }
    var auditOlder: String { say(en: "Older ones", es: "Anteriores", fr: "Plus anciennes") }
    var auditCSV: String { say(en: "As CSV", es: "En CSV", fr: "En CSV") }
    var auditFHIR: String { say(en: "As FHIR AuditEvent", es: "En FHIR AuditEvent", fr: "En FHIR AuditEvent") }
    package var looksLink: String {
        say(en: "Who looked at this record", es: "Quién miró este historial", fr: "Qui a consulté ce dossier")
    }
    func looksTitle(_ name: String) -> String {
        say(en: "Who looked: \(name)", es: "Quién miró: \(name)", fr: "Qui a consulté : \(name)")
    }
    func looksLead(_ practice: String) -> String {
        say(
            en: "Everybody at \(practice) who opened or changed this record, the newest first.",
            es: "Todas las personas de \(practice) que abrieron o cambiaron este historial, lo más reciente primero.",
            fr: "Toutes les personnes \(de(practice)) qui ont ouvert ou changé ce dossier, la plus récente d’abord.")
    }
    var looksLists: String {
        say(
            en:
                "Today’s board stands here once an hour for each person whom it told of this client. Other lists, such as a day’s appointments or the caseload, are recorded as a list and do not stand here.",
            es:
                "El tablero de hoy figura aquí una vez por hora para cada persona a la que mostró algo de este historial. Las demás listas, como las citas de un día o la lista de clientes, se registran como lista y no figuran aquí.",
            fr:
                "Le tableau du jour figure ici une fois par heure pour chaque personne à qui il a montré quelque chose de ce dossier. Les autres listes, comme les rendez-vous d’un jour ou la liste des clients, sont notées comme liste et n’y figurent pas."
        )
    }
    var looksCut: String {
        say(
            en: "Older entries are kept and can be had from the administrator.",
            es: "Hay registros anteriores; los tiene la administración.",
            fr: "Des entrées plus anciennes existent ; l’administration les a.")
    }

    /// What was done, as it is recorded in English: `read client`.
    package func auditAction(_ recorded: String) -> String {
        if language == .english { return capitalised(recorded) }
        let refused = recorded.hasSuffix(" refused")
        let told = refused ? String(recorded.dropLast(" refused".count)) : recorded
        let isEmergency = told.hasSuffix(" in emergency")
        let bare = isEmergency ? String(told.dropLast(" in emergency".count)) : told
        let parts = bare.split(separator: " ", maxSplits: 1).map(String.init)
        let verb = Self.auditVerbs[parts[0]].map { say(en: "", es: $0.es, fr: $0.fr) } ?? parts[0]
        let what = parts.count > 1 ? parts[1] : ""
        let object = Self.auditObjects[what].map { say(en: "", es: $0.es, fr: $0.fr) } ?? what
        let mark = isEmergency ? ", " + emergencyMark : ""
        let end = mark + (refused ? say(en: "", es: " (rechazado)", fr: " (refusé)") : "")
        return verb + (object.isEmpty ? "" : say(en: "", es: ": ", fr: " : ") + object) + end
    }

    /// What changed about somebody, as it is recorded: `roles: therapist > supervisor, therapist; team: none > Hill`.
    func auditDetail(_ recorded: String) -> String {
        let parts = recorded.split(separator: ";", maxSplits: 1).map { part -> String in
            let halves = part.split(separator: ":", maxSplits: 1).map(Self.trimmed)
            guard halves.count == 2 else {
                // Which file was looked through: `import sessions`.
                return part.hasPrefix("import ") ? auditAction(String(part)) : Self.trimmed(part)
            }
            let sides = halves[1].split(separator: ">", maxSplits: 1).map { side in
                side.split(separator: ",").map { auditWord(Self.trimmed($0)) }.joined(separator: ", ")
            }
            return auditWord(halves[0]) + colon + " " + sides.joined(separator: " → ")
        }
        return parts.joined(separator: semicolon + " ")
    }

    private func auditWord(_ recorded: String) -> String {
        switch recorded {
        case "roles": say(en: "roles", es: "funciones", fr: "rôles")
        case "team": say(en: "team", es: "equipo", fr: "équipe")
        case "second step": secondStepOn
        case "within a minute": say(en: "within a minute", es: "en un minuto", fr: "en l’espace d’une minute")
        case "details": say(en: "details", es: "datos", fr: "coordonnées")
        case "name": say(en: "name", es: "nombre", fr: "nom")
        case "called name": say(en: "what to call them", es: "cómo llamarle", fr: "comment l’appeler")
        case "code": say(en: "code", es: "código", fr: "code")
        case "birthday": say(en: "date of birth", es: "fecha de nacimiento", fr: "date de naissance")
        case "language": say(en: "language", es: "idioma", fr: "langue")
        case "phone": say(en: "telephone", es: "teléfono", fr: "téléphone")
        case "e-mail": say(en: "e-mail", es: "correo", fr: "courriel")
        case "course": say(en: "course of care", es: "episodio", fr: "suivi")
        case "intake": say(en: "intake", es: "inicio", fr: "début")
        case "therapists": say(en: "therapists", es: "terapeutas", fr: "thérapeutes")
        case "treatments": say(en: "treatments", es: "tratamientos", fr: "traitements")
        case "ending": say(en: "ending", es: "fin", fr: "fin")
        case "none": say(en: "none", es: "ninguno", fr: "aucun")
        default: Role(rawValue: recorded).map(role) ?? recorded
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var rest = text.drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }

    private static let auditVerbs: [String: (es: String, fr: String)] = [
        "read": ("Consultó", "Consultation"), "export": ("Exportó", "Export"), "sign": ("Acceso", "Accès"),
        "set": ("Configuró", "Installation"), "add": ("Añadió", "Ajout"), "open": ("Abrió", "Ouverture"),
        "close": ("Cerró", "Clôture"), "change": ("Cambió", "Changement"), "book": ("Reservó", "Réservation"),
        "record": ("Registró", "Saisie"), "undo": ("Deshizo", "Annulation"), "answer": ("Respondió", "Réponse"),
        "hand": ("Entregó", "Remise"), "take": ("Recuperó", "Reprise"),
        "check": ("Comprobó", "Vérification"), "correct": ("Corrigió", "Correction"),
        "switch": ("Activó o desactivó", "Activation"), "agree": ("Acordó", "Accord"),
        "report": ("Informó", "Compte rendu"),
        "settle": ("Resolvió", "Résolution"), "dismiss": ("Descartó", "Mise à l’écart"),
        "reopen": ("Reabrió", "Réouverture"),
        "reassign": ("Reasignó", "Réattribution"), "comment": ("Comentó", "Commentaire"),
        "import": ("Importó", "Import"), "make": ("Creó", "Création"), "give": ("Entregó", "Remise"),
        "invite": ("Invitó", "Invitation"), "disable": ("Cerró el acceso", "Accès fermé"),
        "rename": ("Cambió el nombre", "Nom changé"), "renew": ("Renovó", "Renouvellement"),
        "restore": ("Restauró", "Restauration"), "end": ("Terminó", "Fin"), "acknowledge": ("Tomó nota", "Pris note"),
        "enable": ("Devolvió el acceso", "Accès rouvert"), "reset": ("Quitó", "Retrait"),
        "accept": ("Aceptó", "Acceptation"),
        "preview": ("Previsualizó", "Aperçu"), "erase": ("Borró", "Effacement"),
    ]

    private static let auditObjects: [String: (es: String, fr: String)] = [
        "in": ("entrada", "entrée"), "out": ("salida", "sortie"), "over": ("dispositivo", "appareil"),
        "back": ("dispositivo", "appareil"), "board": ("tablero", "tableau"),
        "caseload": ("lista de clientes", "liste"),
        "client": ("cliente", "client"), "attribution": ("resultados", "résultats"),
        "estimate": ("estimación", "estimation"),
        "session": ("sesión", "séance"),
        "appointments": ("citas", "rendez-vous"), "appointment": ("cita", "rendez-vous"),
        "up practice": ("la consulta", "le cabinet"), "person": ("persona", "personne"),
        "episode": ("episodio", "suivi"), "attendance": ("asistencia", "présence"),
        "observation": ("observación", "observation"), "comment": ("comentario", "commentaire"),
        "response": ("respuesta", "réponse"), "secrets": ("contraseña o PIN", "mot de passe ou PIN"),
        "password": ("contraseña", "mot de passe"),
        "threshold": ("límite", "seuil"), "measure": ("medida", "mesure"), "concern": ("asunto", "préoccupation"),
        "on concern": ("asunto", "préoccupation"), "talk": ("conversación", "conversation"), "step": ("paso", "étape"),
        "review": ("revisión", "bilan"), "safety": ("seguridad", "sécurité"),
        "praise": ("reconocimiento", "encouragement"),
        "practice settings": ("ajustes", "réglages"), "loop": ("seguimiento", "du signe à la conversation"),
        "outcomes": ("resultados en números", "résultats en chiffres"),
        "changed rows": ("filas cambiadas por fuera", "lignes changées de l’extérieur"),
        "details": ("datos", "coordonnées"),
        "sessions": ("sesiones", "séances"), "barrier": ("obstáculo", "obstacle"),
        "referral": ("derivación", "orientation"),
        "resource": ("recurso", "ressource"), "resources": ("recursos", "ressources"),
        "stock": ("existencias", "réserve"),
        "from stock": ("existencias", "réserve"), "audit": ("quién miró", "qui a consulté"),
        "record": ("historial", "dossier"), "site": ("sede", "site"), "backup": ("copia de seguridad", "sauvegarde"),
        "recovery codes": ("códigos de recuperación", "codes de secours"), "reading": ("lectura", "lecture"),
        "consent": ("consentimiento", "consentement"),
        "consents": ("consentimiento", "consentement"),
        "looks": ("quién miró", "qui a consulté"),
        "second step": ("segundo paso", "deuxième étape"), "team": ("equipo", "équipe"),
        "import": ("un archivo", "un fichier"),
        "concerns": ("asuntos", "préoccupations"),
        "talk notes": ("asuntos, con lo dicho en las conversaciones", "préoccupations, avec ce qui a été dit"),
        "observations": ("observaciones", "observations"),
        "statements": ("observaciones, con lo dicho", "observations, avec ce qui a été dit"),
        "comments": ("comentarios", "commentaires"),
        "words of comments": ("comentarios, con su texto", "commentaires, avec leur texte"),
        "supervision": ("supervisión", "supervision"),
        "supervision notes": ("supervisión, con sus notas", "supervision, avec ses notes"),
        "client file": ("todo lo de un cliente", "tout ce qui concerne un client"),
        "client file with talk notes": (
            "todo lo de un cliente, con lo dicho en las conversaciones",
            "tout ce qui concerne un client, avec ce qui a été dit"
        ),
    ]
}
