import Clinic

/// What a form refuses, as a sentence by its text key; what a file refuses is in `importProblem`.
extension Words {
    /// - Parameters:
    ///   - key: such as `problem.too-short`; keys of conflicts and of imports are said too.
    ///   - arguments: in the order of the key; one that is missing is left empty.
    package func problem(_ key: String, _ arguments: [String] = []) -> String {
        if key.hasPrefix("conflict.") { return conflict(key) }
        if key.hasPrefix("import.") { return importProblem(key, arguments) }
        let the = ProblemArguments(arguments, decimalComma: language != .english)
        return secretProblem(key, the) ?? rangeProblem(key, the) ?? plainProblem(key)
    }

    private func secretProblem(_ key: String, _ the: ProblemArguments) -> String? {
        switch key {
        case "problem.too-long":
            say(
                en: "At most \(the[0]) characters.", es: "Como máximo \(the[0]) caracteres.",
                fr: "\(the[0]) caractères au plus.")
        case "problem.too-short":
            say(
                en: "At least \(the[0]) characters. A few words in a row are easy to keep in mind.",
                es: "Como mínimo \(the[0]) caracteres. Unas palabras seguidas se recuerdan bien.",
                fr: "Au moins \(the[0]) caractères. Quelques mots à la suite se retiennent bien.")
        case "problem.too-common", "problem.too-plain":
            say(
                en: "This is among the first that anyone would try. Choose another.",
                es: "Es de lo primero que probaría cualquiera. Elija otra cosa.",
                fr: "C’est parmi les premiers essais de quiconque. Choisissez autre chose.")
        case "problem.too-personal":
            say(
                en: "This is too near to a name. Choose another.",
                es: "Se parece demasiado a un nombre. Elija otra cosa.",
                fr: "C’est trop proche d’un nom. Choisissez autre chose.")
        case "problem.pin":
            say(
                en: "Four to eight digits, not all the same and not in a row.",
                es: "De cuatro a ocho cifras, ni todas iguales ni seguidas.",
                fr: "De quatre à huit chiffres, ni tous identiques ni à la suite.")
        case "problem.pin-needed":
            say(
                en: "Set a PIN on your own page first; it opens the record again when the tablet comes back.",
                es: "Primero ponga un PIN en su página; abre de nuevo el historial cuando vuelve la tableta.",
                fr: "Choisissez d’abord un code PIN sur votre page ; il rouvre le dossier au retour de la tablette.")
        case "problem.wrong-password":
            say(
                en: "This is not your present password.", es: "No es su contraseña actual.",
                fr: "Ce n’est pas votre mot de passe actuel.")
        default: nil
        }
    }

    private func rangeProblem(_ key: String, _ the: ProblemArguments) -> String? {
        switch key {
        case "problem.range" where the[1].isEmpty:
            say(en: "At least \(the[0]).", es: "Como mínimo \(the[0]).", fr: "Au moins \(the[0]).")
        case "problem.range" where the[0].isEmpty:
            say(en: "At most \(the[1]).", es: "Como máximo \(the[1]).", fr: "Au plus \(the[1]).")
        case "problem.range":
            say(
                en: "From \(the[0]) to \(the[1]).", es: "De \(the[0]) a \(the[1]).",
                fr: "De \(the[0]) à \(the[1]).")
        case "problem.step":
            say(en: "In steps of \(the[0]).", es: "De \(the[0]) en \(the[0]).", fr: "Par pas de \(the[0]).")
        case "problem.number": say(en: "Type a number.", es: "Escriba un número.", fr: "Saisissez un nombre.")
        case "problem.too-fine" where the[0] == "0":
            say(en: "A whole number.", es: "Un número entero.", fr: "Un nombre entier.")
        case "problem.too-fine":
            say(
                en: "At most \(the[0]) after the decimal point.", es: "Como máximo \(the[0]) decimales.",
                fr: "Au plus \(the[0]) décimales.")
        case "problem.both":
            say(
                en: "Either the lines or the total alone.", es: "O las líneas o solo el total.",
                fr: "Soit les lignes, soit le total seul.")
        default: nil
        }
    }

    private func plainProblem(_ key: String) -> String {
        switch key {
        case "problem.required": say(en: "This is needed.", es: "Esto hace falta.", fr: "Ceci est nécessaire.")
        case "problem.taken":
            say(en: "Somebody has this one already.", es: "Ya lo tiene otra persona.", fr: "C’est déjà pris.")
        case "problem.zone":
            say(
                en: "Choose a time zone, such as Europe/Paris.", es: "Elija una zona horaria, como Europe/Madrid.",
                fr: "Choisissez un fuseau horaire, comme Europe/Paris.")
        case "problem.meeting-day":
            say(
                en: "A meeting is written down on its day or in the 31 days after it.",
                es: "Una reunión se anota su mismo día o en los 31 siguientes.",
                fr: "Une rencontre se note le jour même ou dans les 31 jours qui suivent.")
        case "problem.due-day":
            say(
                en: "Choose a day from the meeting on, within a year.",
                es: "Elija un día desde la reunión, dentro de un año.",
                fr: "Choisissez un jour à partir de la rencontre, dans l’année.")
        case "problem.step-day":
            say(
                en: "Give a day within the coming year.", es: "Indique un día dentro de un año.",
                fr: "Indiquez un jour dans l’année qui vient.")
        case "problem.phone":
            say(
                en: "Give a name, a colon and a number that can be dialled.",
                es: "Indique un nombre, dos puntos y un número que se pueda marcar.",
                fr: "Indiquez un nom, deux-points et un numéro que l’on peut composer.")
        case "problem.too-many":
            say(en: "That is too many.", es: "Son demasiados.", fr: "C’est trop.")
        case "problem.hours":
            say(
                en: "Give both hours, the earlier one first, and at least one working day.",
                es: "Indique ambas horas, primero la más temprana, y al menos un día laborable.",
                fr: "Indiquez les deux heures, la plus tôt d’abord, et au moins un jour ouvré.")
        case "problem.day":
            say(
                en: "Give a day that fits here.", es: "Indique un día que corresponda.",
                fr: "Indiquez un jour qui convient ici.")
        case "problem.in-future":
            say(
                en: "This day has not come yet.", es: "Ese día aún no ha llegado.", fr: "Ce jour n’est pas encore venu."
            )
        case "problem.not-yet":
            say(en: "It is too early for this.", es: "Aún es pronto para esto.", fr: "Il est encore trop tôt.")
        case "problem.unknown":
            say(
                en: "We do not know this one. Choose again.", es: "No lo reconocemos. Elija de nuevo.",
                fr: "Nous ne le connaissons pas. Choisissez à nouveau.")
        case "problem.list-too-long":
            say(en: "Too many.", es: "Son demasiados.", fr: "Il y en a trop.")
        case "problem.choose-kind":
            say(
                en: "Choose at least one kind.", es: "Elija al menos una clase.", fr: "Choisissez au moins une sorte.")
        case "problem.choose-shared":
            say(
                en: "Choose at least one thing that may be told.", es: "Elija al menos una cosa que se pueda decir.",
                fr: "Choisissez au moins une chose qui peut être dite.")
        case "problem.share-message":
            say(
                en: "There is a message, but it is not among what may be told.",
                es: "Hay un mensaje, pero no está entre lo que se puede decir.",
                fr: "Il y a un message, mais il n’est pas dans ce qui peut être dit.")
        case "problem.email":
            say(en: "Not an e-mail address.", es: "No es una dirección de correo.", fr: "Pas une adresse de courriel.")
        case "problem.web":
            say(
                en: "Begin with https:// or http://.", es: "Empiece por https:// o http://.",
                fr: "Commencez par https:// ou http://.")
        case "problem.day-ahead":
            say(
                en: "A day from today on, within a year.", es: "Un día a partir de hoy, dentro de un año.",
                fr: "Un jour à partir d’aujourd’hui, dans l’année.")
        case "problem.language":
            say(
                en: "Not a code of a language, such as en or es.", es: "No es un código de idioma, como en o es.",
                fr: "Pas un code de langue, comme en ou es.")
        case "problem.choose-role":
            say(en: "Choose at least one role.", es: "Elija al menos un papel.", fr: "Choisissez au moins un rôle.")
        default:
            say(
                en: "This could not be taken.", es: "Esto no se ha podido aceptar.",
                fr: "Ceci n’a pas pu être accepté.")
        }
    }

    /// - Parameter key: as `conflict.check-is-in`.
    package func conflict(_ key: String) -> String {
        switch key {
        case "conflict.second-step-there":
            say(
                en: "The second step is on already.", es: "El segundo paso ya está activo.",
                fr: "La deuxième étape est déjà active.")
        case "conflict.second-step-needed":
            say(
                en: "The practice asks a second step of your role.",
                es: "La consulta pide un segundo paso a su función.",
                fr: "Le cabinet demande une deuxième étape à votre rôle.")
        case "conflict.person-not-active":
            say(
                en: "This person is no longer here. Let them back in first.",
                es: "Esta persona ya no está. Devuélvale primero el acceso.",
                fr: "Cette personne n’est plus ici. Rouvrez d’abord son accès.")
        case "conflict.last-administrator":
            say(
                en: "A practice cannot lose its last administrator. Give somebody else that role and a password first.",
                es: "La consulta no puede perder a su última persona administradora. Dé antes ese papel y una "
                    + "contraseña a otra.",
                fr: "Un cabinet ne peut perdre sa dernière administration. Donnez d’abord ce rôle et un mot de passe à "
                    + "quelqu’un d’autre.")
        case "conflict.has-caseload":
            say(
                en: "Somebody else must take over the open courses of care first.",
                es: "Antes otra persona debe tomar los procesos abiertos.",
                fr: "Quelqu’un doit d’abord reprendre les suivis ouverts.")
        case "conflict.concern-changed":
            say(
                en: "Somebody acted on this concern meanwhile.", es: "Alguien actuó sobre este asunto mientras tanto.",
                fr: "Quelqu’un a agi sur cette préoccupation entre-temps.")
        case "conflict.supervision-changed": supervisionChanged
        case "conflict.safety-open":
            say(
                en: "A risk answer is open. Record first what was done about it.",
                es: "Hay una respuesta de riesgo abierta. Registre primero lo que se hizo.",
                fr: "Une réponse à risque est ouverte. Notez d’abord ce qui a été fait.")
        case "conflict.safety-first":
            say(
                en: "Record first what was done about the risk answer. Then it can be settled or dismissed.",
                es:
                    "Registre primero lo que se hizo ante la respuesta de riesgo. Después podrá resolverse o descartarse.",
                fr:
                    "Notez d’abord ce qui a été fait après la réponse à risque. Ensuite, on peut la régler ou l’écarter."
            )
        case "conflict.no-therapist":
            say(
                en: "Nobody is responsible for this episode yet. Choose a therapist first.",
                es: "Nadie es responsable de este episodio todavía. Elija antes un terapeuta.",
                fr: "Personne n’est encore responsable de ce suivi. Choisissez d’abord un thérapeute.")
        case "conflict.praise-answered":
            say(
                en: "Somebody answered this already.", es: "Alguien ya lo respondió.",
                fr: "Quelqu’un y a déjà répondu.")
        case "conflict.check-is-in":
            say(
                en: "This check is in already. It can be corrected from the session’s page.",
                es: "Este control ya está registrado. Se puede corregir desde la página de la sesión.",
                fr: "Ce point est déjà enregistré. Il peut être corrigé depuis la page de la séance.")
        case "conflict.already-corrected":
            say(
                en: "Somebody has corrected this form meanwhile. Open the newest one.",
                es: "Alguien ha corregido esta hoja mientras tanto. Abra la más reciente.",
                fr: "Quelqu’un a corrigé ce formulaire entre-temps. Ouvrez le plus récent.")
        case "conflict.session-has-responses":
            say(
                en: "This session holds filled-in forms, so it stays.",
                es: "Esta sesión tiene hojas rellenadas, así que se queda.",
                fr: "Cette séance contient des formulaires remplis, elle reste donc.")
        case "conflict.episode-ended":
            say(
                en: "This episode has ended. Begin a new one to go on.",
                es: "Este episodio ha terminado. Abra uno nuevo para seguir.",
                fr: "Ce suivi est terminé. Ouvrez-en un nouveau pour continuer.")
        case "conflict.version-exists":
            say(
                en: "This version is here already with other content. Give it a higher version or another key.",
                es: "Esta versión ya existe con otro contenido. Dele una versión más alta u otra clave.",
                fr: "Cette version existe déjà avec un autre contenu. Donnez une version plus haute ou une autre clé.")
        case "conflict.handed-over":
            say(
                en: "The tablet is with a client. Take it back first.",
                es: "La tableta está con un cliente. Primero recupérela.",
                fr: "La tablette est chez un client. Reprenez-la d’abord.")
        default: helpConflict(key)
        }
    }

    private func helpConflict(_ key: String) -> String {
        switch key {
        case "conflict.barrier-closed":
            say(
                en: "This is solved or left. Open it again first.", es: "Esto está resuelto o dejado. Ábralo antes.",
                fr: "Ceci est résolu ou laissé. Rouvrez-le d’abord.")
        case "conflict.barrier-nothing-tried":
            say(
                en: "Nothing is being tried just now.", es: "Ahora no se está probando nada.",
                fr: "Rien n’est à l’essai en ce moment.")
        case "conflict.barrier-still-trying":
            say(
                en: "Another option is being tried. Say first how it went.",
                es: "Se está probando otra opción. Diga antes cómo fue.",
                fr: "Une autre piste est à l’essai. Dites d’abord comment c’était.")
        case "conflict.referral-not-sent":
            say(
                en: "The referral has not gone out yet. Say first how it was sent.",
                es: "La derivación aún no ha salido. Diga antes cómo se envió.",
                fr: "L’orientation n’est pas encore partie. Dites d’abord comment elle l’a été.")
        case "conflict.referral-over":
            say(
                en: "This referral has gone further already.", es: "Esta derivación ya ha avanzado.",
                fr: "Cette orientation a déjà avancé.")
        case "conflict.resource-closed":
            say(
                en: "This resource is no longer there.", es: "Este recurso ya no existe.",
                fr: "Cette ressource n’existe plus.")
        case "conflict.resource-first":
            say(
                en: "There is nothing before this to go back to.", es: "No hay nada anterior a lo que volver.",
                fr: "Il n’y a rien d’antérieur.")
        case "conflict.stock-short":
            say(
                en: "There is less left than that. Nothing was given.", es: "Queda menos que eso. No se ha dado nada.",
                fr: "Il en reste moins que cela. Rien n’a été donné.")
        case "conflict.stock-closed":
            say(
                en: "This stock is closed. Open it again first.", es: "Esta reserva está cerrada. Ábrala antes.",
                fr: "Cette réserve est close. Rouvrez-la d’abord.")
        case "conflict.already-taken-back":
            say(
                en: "This was taken back already.", es: "Esto ya se ha deshecho.", fr: "Ceci a déjà été repris.")
        default:
            say(
                en: "Somebody changed this meanwhile. Look at the page again.",
                es: "Alguien ha cambiado esto mientras tanto. Vuelva a mirar la página.",
                fr: "Quelqu’un a changé ceci entre-temps. Regardez la page à nouveau.")
        }
    }
}
