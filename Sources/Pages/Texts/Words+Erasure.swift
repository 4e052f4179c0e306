package import Clinic

/// Making somebody's record unreadable, and how long records are kept.
extension Words {
    package func eraseTitle(_ name: String) -> String {
        say(en: "Erase \(name)", es: "Borrar el historial de \(name)", fr: "Effacer \(name)")
    }
    package var eraseLink: String {
        say(en: "Erase this record", es: "Borrar este historial", fr: "Effacer ce dossier")
    }
    var eraseLead: String {
        say(
            en: "Nobody can undo this. Give the client their file first, if they want it.",
            es: "Nadie puede deshacerlo. Entregue antes su archivo a la persona, si lo desea.",
            fr: "Personne ne peut l’annuler. Remettez d’abord son dossier à la personne, si elle le souhaite.")
    }
    var eraseGoes: String { say(en: "What goes", es: "Qué se borra", fr: "Ce qui disparaît") }
    var eraseGoesText: String {
        say(
            en:
                "The name, the code, the birthday, and every word that was said, written or noted. The key they were encrypted with is destroyed. Backups made before today keep them until they are thrown away.",
            es:
                "El nombre, el código, la fecha de nacimiento y cada palabra dicha, escrita o anotada. Se destruye la clave con la que se cifraron. Las copias de seguridad anteriores los conservan hasta que se desechen.",
            fr:
                "Le nom, le code, la date de naissance et chaque mot dit, écrit ou noté. La clé qui les chiffrait est détruite. Les sauvegardes d’avant aujourd’hui les gardent jusqu’à leur suppression."
        )
    }
    /// Of lines that belong to no client, and so to no key of one.
    var eraseNotSearched: String {
        say(
            en:
                "Lines that belong to no client are not searched: notes on a meeting of supervision as a whole, notes on a stock. A name that somebody wrote there stays.",
            es:
                "No se buscan las líneas que no son de ningún cliente: notas sobre una reunión de supervisión en conjunto, notas de existencias. Un nombre que alguien escribió ahí se queda.",
            fr:
                "Les lignes qui ne sont d’aucun client ne sont pas fouillées : notes sur une rencontre de supervision dans son ensemble, notes d’une réserve. Un nom que quelqu’un y a écrit reste."
        )
    }
    var eraseStays: String { say(en: "What stays", es: "Qué queda", fr: "Ce qui reste") }
    var eraseStaysText: String {
        say(
            en:
                "Scores, attendance and acts, under a number that leads back to nobody, so that the practice’s figures stay right; and who looked at the record, and when.",
            es:
                "Puntuaciones, asistencia y actos, bajo un número que no lleva a nadie, para que las cifras sigan siendo correctas; y quién miró el historial y cuándo.",
            fr:
                "Scores, présences et actes, sous un numéro qui ne mène à personne, pour que les chiffres restent justes ; et qui a consulté le dossier, et quand."
        )
    }
    var eraseBecause: String { say(en: "Why", es: "Por qué", fr: "Pourquoi") }
    package func erasureReason(_ reason: ErasureReason) -> String {
        switch reason {
        case .asked: say(en: "The client asks for it", es: "El cliente lo pide", fr: "Le client le demande")
        case .timeIsUp:
            say(
                en: "The time to keep it is over", es: "El plazo de conservación terminó",
                fr: "La durée de conservation est écoulée")
        case .mistake:
            say(
                en: "It was opened by mistake", es: "Se abrió por error", fr: "Il a été ouvert par erreur")
        }
    }
    var eraseKeep: String {
        say(
            en:
                "A law wants something kept: name, code, birthday and the appointments with what came of them, encrypted apart",
            es:
                "Una ley exige conservar algo: nombre, código, nacimiento y las citas con lo que pasó, cifrados aparte",
            fr:
                "Une loi exige de garder : nom, code, naissance et rendez-vous avec leur issue, chiffrés à part")
    }
    var eraseKeepUntil: String { say(en: "Kept until", es: "Conservar hasta", fr: "Garder jusqu’au") }
    var eraseKeepWhy: String { say(en: "Which law or duty", es: "Qué ley o deber", fr: "Quelle loi ou obligation") }
    func eraseCode(_ code: String) -> String {
        say(
            en: "To be sure, type the code \(code)", es: "Para confirmar, escriba el código \(code)",
            fr: "Pour confirmer, saisissez le code \(code)")
    }
    var eraseDo: String { say(en: "Erase for good", es: "Borrar para siempre", fr: "Effacer définitivement") }
    var eraseOpen: String {
        say(
            en: "A course of care is still open. Close it first.", es: "Hay un episodio abierto. Ciérrelo antes.",
            fr: "Un suivi est encore ouvert. Clôturez-le d’abord.")
    }
    var eraseOpenOthers: String {
        say(
            en: "The therapist who holds it does, on the client’s page.",
            es: "Lo hace quien lo lleva, en la página del cliente.",
            fr: "La personne qui tient ce suivi le fait, sur la page du client.")
    }
    package var noticeErased: String {
        say(
            en: "Erased. Nobody can read it any more.", es: "Borrado. Ya nadie puede leerlo.",
            fr: "Effacé. Plus personne ne peut le lire.")
    }
    /// - Parameter day: until when a law wants something of it kept.
    package func noticeErased(keepingUntil day: String) -> String {
        say(
            en:
                "Erased. Name, code, birthday and the appointments with what came of them are kept encrypted until \(day), as a law wants it; nobody can read anything else any more.",
            es:
                "Borrado. Nombre, código, nacimiento y las citas con lo que pasó se conservan cifrados hasta el \(day), como exige una ley; ya nadie puede leer nada más.",
            fr:
                "Effacé. Le nom, le code, la naissance et les rendez-vous avec leur issue restent gardés, chiffrés, jusqu’au \(day), comme une loi l’exige ; plus personne ne peut lire le reste."
        )
    }

    package var retentionTitle: String {
        say(en: "Keeping and erasing", es: "Conservar y borrar", fr: "Conserver et effacer")
    }
    package var retentionNote: String {
        say(
            en: "How long records are kept after care has ended, and what was erased.",
            es: "Cuánto se conservan los historiales tras el fin de la atención y qué se borró.",
            fr: "Combien de temps les dossiers sont gardés après la fin du suivi, et ce qui a été effacé.")
    }
    var eraseByHand: String {
        say(
            en:
                "One record is erased by hand on the client’s page, under \(quoted(fileOrErasure)), by a supervisor or an administrator who may read it.",
            es:
                "Un historial se borra a mano en la página del cliente, en \(quoted(fileOrErasure)), por quien supervisa o administra y puede leerlo.",
            fr:
                "Un dossier s’efface à la main sur la page du client, sous \(quoted(fileOrErasure)), par la supervision ou l’administration qui peut le lire."
        )
    }
    var retentionRule: String { say(en: "The rule", es: "La regla", fr: "La règle") }
    var retentionYears: String {
        say(
            en: "Erase by itself this many years after the last course of care has ended",
            es: "Borrar automáticamente estos años después del fin del último episodio",
            fr: "Effacer automatiquement ce nombre d’années après la fin du dernier suivi")
    }
    var retentionYearsHint: String {
        say(
            en: "Empty: nothing is erased by itself.", es: "Vacío: nada se borra solo.",
            fr: "Vide : rien n’est effacé automatiquement.")
    }
    var retentionKeepYears: String {
        say(
            en: "After that, keep what a law wants for this many years",
            es: "Después, conservar lo que exige una ley durante estos años",
            fr: "Ensuite, garder ce qu’une loi exige pendant ce nombre d’années")
    }
    var retentionKeepHint: String {
        say(
            en:
                "Name, code, birthday and the appointments with what came of them, encrypted apart. Empty: nothing is kept.",
            es: "Nombre, código, nacimiento y las citas con lo que pasó, cifrados aparte. Vacío: nada.",
            fr: "Nom, code, naissance et rendez-vous avec leur issue, chiffrés à part. Vide : rien.")
    }
    func retentionDue(_ count: Int) -> String {
        switch count {
        case 0:
            say(
                en: "Nobody’s time is up by this rule today.", es: "Hoy no vence el plazo de nadie según esta regla.",
                fr: "Aujourd’hui, aucun délai n’est écoulé selon cette règle.")
        case 1:
            say(
                en: "One record will be erased tonight.", es: "Esta noche se borrará un historial.",
                fr: "Un dossier sera effacé cette nuit.")
        default:
            say(
                en: "\(count) records will be erased tonight.", es: "Esta noche se borrarán \(count) historiales.",
                fr: "\(count) dossiers seront effacés cette nuit.")
        }
    }
    func retentionAgree(_ count: Int) -> String {
        switch count {
        case 1:
            say(
                en: "Yes, erase one record tonight. It cannot be brought back.",
                es: "Sí, borrar un historial esta noche. No se puede recuperar.",
                fr: "Oui, effacer un dossier cette nuit. Il ne peut pas être récupéré.")
        default:
            say(
                en: "Yes, erase \(count) records tonight. They cannot be brought back.",
                es: "Sí, borrar \(count) historiales esta noche. No se pueden recuperar.",
                fr: "Oui, effacer \(count) dossiers cette nuit. Ils ne peuvent pas être récupérés.")
        }
    }
    var retentionRuns: String { say(en: "When it looked", es: "Cuándo se revisó", fr: "Derniers passages") }
    var retentionNoRuns: String {
        say(
            en: "It has not looked yet. It does so every night while the practice is served.",
            es: "Aún no se ha revisado. Se hace cada noche mientras el servicio funciona.",
            fr: "Aucun passage encore. Il a lieu chaque nuit tant que le service tourne.")
    }
    var retentionWhen: String { say(en: "When", es: "Cuándo", fr: "Quand") }
    var retentionErased: String { say(en: "Erased", es: "Borrados", fr: "Effacés") }
    var retentionLetGo: String {
        say(en: "No longer kept by law", es: "Ya no conservados por ley", fr: "Fin de conservation légale")
    }
    var retentionUnread: String {
        say(en: "Could not be read", es: "No se pudieron leer", fr: "Illisibles")
    }
    func retentionUnreadNote(_ count: Int) -> String {
        count == 1
            ? say(
                en:
                    "One record whose time is up could not be read and was left as it is. On the server, rapport verify names what was changed in it.",
                es:
                    "Un historial con el plazo vencido no se pudo leer y quedó como está. En el servidor, rapport verify indica qué se cambió en él.",
                fr:
                    "Un dossier dont le délai est écoulé n’a pas pu être lu et est resté tel quel. Sur le serveur, rapport verify indique ce qui y a été modifié."
            )
            : say(
                en:
                    "\(count) records whose time is up could not be read and were left as they are. On the server, rapport verify names what was changed in them.",
                es:
                    "\(count) historiales con el plazo vencido no se pudieron leer y quedaron como están. En el servidor, rapport verify indica qué se cambió en ellos.",
                fr:
                    "\(count) dossiers dont le délai est écoulé n’ont pas pu être lus et sont restés tels quels. Sur le serveur, rapport verify indique ce qui y a été modifié."
            )
    }
    var erasuresTitle: String { say(en: "What was erased", es: "Qué se borró", fr: "Ce qui a été effacé") }
    var erasuresNone: String { say(en: "Nothing so far.", es: "Nada hasta ahora.", fr: "Rien jusqu’ici.") }
    var erasureBy: String { say(en: "By", es: "Por", fr: "Par") }
    var erasureByItself: String { say(en: "the rule", es: "la regla", fr: "la règle") }
    /// By nobody who signs in, and for another reason than the rule's.
    var erasureByCommand: String {
        say(en: "a command on its machine", es: "un comando en su servidor", fr: "une commande sur sa machine")
    }
    var erasureLooks: String { say(en: "Who looked", es: "Quién miró", fr: "Qui a consulté") }
    var erasureShowLooks: String { say(en: "Show", es: "Mostrar", fr: "Afficher") }
    var erasureKept: String { say(en: "Kept by law", es: "Conservado por ley", fr: "Gardé par la loi") }
    func keptUntil(_ day: String, _ why: String) -> String {
        say(en: "until \(day): \(why)", es: "hasta el \(day): \(why)", fr: "jusqu’au \(day) : \(why)")
    }
}
