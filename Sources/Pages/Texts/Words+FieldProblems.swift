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
        return secretProblem(key, the) ?? careProblem(key, the) ?? rangeProblem(key, the) ?? namingProblem(key)
            ?? plainProblem(key)
    }

    func day(_ text: String) -> String {
        Day(text).map { Dates(now: Instant(microseconds: 0), zone: .utc, language: language).date($0) } ?? text
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
                fr: "C’est l’un des premiers que n’importe qui essaierait. Choisissez autre chose.")
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
                fr: "Choisissez d’abord un code PIN sur votre page ; il rouvre le dossier au retour de la tablette.")
        case "problem.wrong-password":
            say(
                en: "This is not your present password.", es: "No es su contraseña actual.",
                fr: "Ce n’est pas votre mot de passe actuel.")
        case "problem.too-many-tries":
            say(
                en: "Too many tries. Wait ten minutes, then try again.",
                es: "Demasiados intentos. Espere diez minutos y pruebe de nuevo.",
                fr: "Trop d’essais. Attendez dix minutes, puis réessayez.")
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
        case "problem.number": say(en: "Type a number.", es: "Hace falta un número.", fr: "Saisissez un nombre.")
        case "problem.too-fine" where the[0] == "0":
            say(en: "A whole number.", es: "Un número entero.", fr: "Un nombre entier.")
        case "problem.too-fine":
            say(
                en: "At most \(the[0]) after the decimal point.", es: "Como máximo \(the[0]) decimales.",
                fr: "Au plus \(the[0]) chiffres après la virgule.")
        case "problem.would-erase" where the[0] == "1":
            say(
                en:
                    "By this rule one record is erased tonight. Nothing was changed yet: agree to it, or choose more years.",
                es:
                    "Con esta regla se borra un historial esta noche. Aún no se cambió nada: acéptelo o elija más años.",
                fr: "Selon cette règle, un dossier est effacé cette nuit. Rien n’est encore changé : acceptez-le, ou "
                    + "choisissez plus d’années.")
        case "problem.would-erase":
            say(
                en:
                    "By this rule \(the[0]) records are erased tonight. Nothing was changed yet: agree to it, or choose "
                    + "more years.",
                es:
                    "Con esta regla se borran \(the[0]) historiales esta noche. Aún no se cambió nada: acéptelo o elija "
                    + "más años.",
                fr:
                    "Selon cette règle, \(the[0]) dossiers sont effacés cette nuit. Rien n’est encore changé : acceptez-le, "
                    + "ou choisissez plus d’années.")
        case "problem.reason-short":
            say(
                en: "Say in a few words what cannot wait; at least \(the[0]) characters.",
                es: "Diga en pocas palabras qué no puede esperar; como mínimo \(the[0]) caracteres.",
                fr: "Dites en quelques mots ce qui ne peut attendre ; \(the[0]) caractères au moins.")
        case "problem.booked-then":
            say(
                en: "On \(day(the[0])) they have an appointment at that time already.",
                es: "El \(day(the[0])) ya tiene una cita a esa hora.",
                fr: "Le \(day(the[0])), un rendez-vous est déjà pris à cette heure.")
        case "problem.time-of-day":
            say(
                en: "A time from 00:00 to 23:59.", es: "Una hora de 00:00 a 23:59.",
                fr: "Une heure de 00:00 à 23:59.")
        case "problem.both":
            say(
                en: "Either the lines or the total alone.", es: "O las líneas o solo el total.",
                fr: "Soit les lignes, soit le total seul.")
        default: nil
        }
    }

    private func plainProblem(_ key: String) -> String {
        switch key {
        case "problem.emergency-many":
            say(
                en:
                    "You opened three records within the last hour, and no more can be opened yet. Call somebody who may "
                    + "read this one, or wait until the hour is over.",
                es: "Abrió tres historiales en la última hora y aún no puede abrir más. Llame a alguien que pueda leer "
                    + "este, o espere a que pase la hora.",
                fr: "Vous avez ouvert trois dossiers dans la dernière heure et ne pouvez pas encore en ouvrir d’autre. "
                    + "Appelez quelqu’un qui peut lire celui-ci, ou attendez la fin de l’heure.")
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
                es: "Elija un día entre el de la reunión y un año después.",
                fr: "Choisissez un jour à partir de la rencontre, dans l’année qui suit.")
        case "problem.step-day":
            say(
                en: "Give a day within the coming year.", es: "Indique un día de los próximos doce meses.",
                fr: "Indiquez un jour dans l’année qui vient.")
        case "problem.changed-outside":
            say(
                en: "What stood here was changed from outside and cannot be read. Write it anew, or take this out.",
                es: "Lo que había aquí se cambió desde fuera y no se puede leer. Escríbalo de nuevo o quítelo.",
                fr: "Ce qui se trouvait ici a été modifié de l’extérieur et ne peut être lu. Réécrivez-le ou ôtez-le.")
        case "problem.unseen-sign":
            say(
                en: "It holds an invisible character that turns text round or breaks it. Type it anew.",
                es: "Contiene un carácter invisible que invierte o corta el texto. Escríbalo de nuevo.",
                fr: "Il contient un caractère invisible qui inverse ou coupe le texte. Saisissez-le à nouveau.")
        case "problem.too-many":
            say(en: "That is too many.", es: "Son demasiados.", fr: "C’est trop.")
        case "problem.day":
            say(
                en: "Choose a day of the calendar.", es: "Elija un día del calendario.",
                fr: "Choisissez un jour du calendrier.")
        case "problem.in-future":
            say(
                en: "This day has not come yet.", es: "Ese día aún no ha llegado.", fr: "Ce jour n’est pas encore venu."
            )
        case "problem.in-past":
            say(
                en: "This day is over already.", es: "Ese día ya pasó.", fr: "Ce jour est déjà passé.")
        case "problem.code-again":
            say(
                en: "This is not the client’s code.", es: "No es el código del cliente.",
                fr: "Ce n’est pas le code du client.")
        case "problem.step-and-settled":
            say(
                en:
                    "A step is written here, and what is settled has none. Go on with the step, or empty it and settle.",
                es: "Aquí hay un paso escrito, y lo resuelto no tiene ninguno. Siga con el paso, o vacíelo y dé por "
                    + "resuelto.",
                fr: "Une étape est écrite ici, et ce qui est réglé n’en a pas. Continuez avec l’étape, ou videz-la et "
                    + "réglez.")
        case "problem.keep-unchosen":
            say(
                en:
                    "A day or a law is written below, but the box is not ticked, so that nothing would be kept. Tick it, or empty both. Nothing was erased.",
                es:
                    "Abajo hay un día o una ley, pero la casilla no está marcada y no se conservaría nada. Márquela o vacíe ambos campos. No se ha borrado nada.",
                fr:
                    "Un jour ou une loi est indiqué ci-dessous, mais la case n’est pas cochée : rien ne serait gardé. Cochez-la ou videz les deux champs. Rien n’a été effacé."
            )
        case "problem.not-yet":
            say(en: "It is too early for this.", es: "Aún es pronto para esto.", fr: "Il est encore trop tôt.")
        case "problem.unknown":
            say(
                en: "We do not know this one. Choose again.", es: "No lo reconocemos. Elija de nuevo.",
                fr: "Cela n’est pas connu ici. Choisissez à nouveau.")
        case "problem.no-total":
            say(
                en: "This check has no total.", es: "Este cuestionario no tiene total.",
                fr: "Ce questionnaire n’a pas de total.")
        case "problem.list-too-long":
            say(en: "Too many.", es: "Son demasiados.", fr: "Il y en a trop.")
        case "problem.empty-form":
            say(
                en: "Nothing is typed in yet: the answers, or the total alone. If the client would rather not, say so "
                    + "below.",
                es: "Aún no hay nada escrito: las respuestas o solo el total. Si el cliente prefirió no hacerlo, "
                    + "indíquelo abajo.",
                fr: "Rien n’est encore saisi : les réponses, ou le total seul. Si le client n’a pas souhaité, dites-le "
                    + "ci-dessous.")
        case "problem.choose-kind":
            say(
                en: "Choose at least one kind.", es: "Elija al menos una clase.", fr: "Choisissez au moins une sorte.")
        case "problem.choose":
            say(en: "Choose one.", es: "Falta elegir una opción.", fr: "Choisissez une réponse.")
        case "problem.nothing-to-withdraw":
            say(
                en: "Only a yes can be taken back.", es: "Solo se puede retirar un sí.",
                fr: "On ne peut retirer qu’un oui.")
        case "problem.nobody-opened":
            say(
                en: "No record was opened. Type the code or the full name exactly; where two people have one "
                    + "name, the code.",
                es: "No se abrió ningún historial. Escriba el código o el nombre completo exactos; si dos "
                    + "personas se llaman igual, el código.",
                fr: "Aucun dossier n’a été ouvert. Saisissez le code ou le nom complet exacts ; pour deux "
                    + "homonymes, le code."
            )
        case "problem.choose-giver": chooseGiver + "."
        case "problem.say-what-happened":
            say(
                en: "Choose what happened. A note alone is not kept.",
                es: "Elija qué pasó. Una nota sola no se guarda.",
                fr: "Choisissez ce qui s’est passé. Une note seule n’est pas gardée.")
        case "problem.choose-shared":
            say(
                en: "Choose at least one thing that may be told.", es: "Elija al menos una cosa que se pueda decir.",
                fr: "Choisissez au moins une chose qui peut être dite.")
        case "problem.share-message":
            say(
                en: "There is a message, but it is not among what may be told.",
                es: "Hay un mensaje, pero no está entre lo que se puede decir.",
                fr: "Il y a un message, mais il n’est pas dans ce qui peut être dit.")
        case "problem.empty-answer":
            say(
                en: "Empty. Is it empty on the paper too?", es: "Vacía. ¿También lo está en el papel?",
                fr: "Vide. L’est-elle aussi sur le papier ?")
        case "problem.write-message":
            say(
                en: "The message may be told, and there is none: write it, or take it out of what may be told.",
                es: "El mensaje se puede decir y no hay ninguno: escríbalo o quítelo de lo que se puede decir.",
                fr: "Le message peut être dit et il n’y en a pas : écrivez-le, ou ôtez-le de ce qui peut être dit.")
        case "problem.email":
            say(
                en: "Not an e-mail address.", es: "No es una dirección de correo.",
                fr: "Ce n’est pas une adresse de courriel.")
        case "problem.no-digit":
            say(
                en: "Not a telephone number: there is no digit in it.",
                es: "No es un teléfono: no lleva ninguna cifra.",
                fr: "Ce n’est pas un numéro de téléphone : il ne contient aucun chiffre.")
        case "problem.web":
            say(
                en: "Begin with https:// or http://.", es: "Empiece por https:// o http://.",
                fr: "Commencez par https:// ou http://.")
        case "problem.day-ahead":
            say(
                en: "A day from today on, within a year.", es: "Un día entre hoy y dentro de doce meses.",
                fr: "Un jour à partir d’aujourd’hui, dans l’année qui vient.")
        case "problem.language":
            say(
                en: "Not a language that is known here; its code does too, such as en or es.",
                es: "No es un idioma conocido aquí; también vale su código, como en o es.",
                fr: "Ce n’est pas une langue connue ici ; son code convient aussi, comme en ou es.")
        case "problem.choose-role":
            say(en: "Choose at least one role.", es: "Elija al menos una función.", fr: "Choisissez au moins un rôle.")
        default:
            say(
                en: "This could not be taken.", es: "Esto no se ha podido aceptar.",
                fr: "Ceci n’a pas pu être accepté.")
        }
    }
}
