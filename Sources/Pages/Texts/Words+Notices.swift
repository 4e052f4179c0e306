extension Words {
    package var noticeRecorded: String { say(en: "Recorded.", es: "Registrado.", fr: "Enregistré.") }
    /// Of a step, whose row on the board is gone with the tap.
    package func noticeStepTold(_ report: String) -> String {
        say(
            en: "Step recorded: \(within(report)).", es: "Paso registrado: \(within(report)).",
            fr: "Étape notée : \(within(report)).")
    }
    package var changeStepThere: String {
        say(
            en: "Change it on the page of the concern", es: "Cambiarlo en la página del asunto",
            fr: "Le changer sur la page de la préoccupation")
    }
    /// A row that is gone with one tap, and where that tap can be taken back.
    package var noticeNoDoubt: String {
        say(
            en: "Recorded as no doubt. That can be changed on the page of the session it was written in.",
            es: "Anotado que no es una duda. Puede cambiarse en la página de la sesión en que se escribió.",
            fr: "Noté : ce n’est pas un doute. Cela se change sur la page de la séance où ces mots ont été écrits.")
    }
    package var noticeNotTaken: String {
        say(
            en: "The page had locked itself, so what you sent was not recorded. Open it: the words that this device "
                + "kept are back in their fields then.",
            es: "La página ya se había bloqueado: lo que envió no se registró. Ábrala y lo que este dispositivo "
                + "guardó volverá a su campo.",
            fr: "La page s’était déjà verrouillée : votre envoi n’a pas été enregistré. Ouvrez-la : ce que cet "
                + "appareil a gardé reviendra dans son champ.")
    }
    package var noticeSignedOutBefore: String {
        say(
            en: "You had been signed out, so what you sent was not recorded. Sign in: the words that this device kept "
                + "are back in their fields then.",
            es: "Su acceso ya estaba cerrado: lo que envió no se registró. Entre y lo que este dispositivo guardó "
                + "volverá a su campo.",
            fr: "Votre session était déjà fermée : votre envoi n’a pas été enregistré. Connectez-vous : ce que cet "
                + "appareil a gardé reviendra dans son champ.")
    }
    package var noticeSendAgain: String {
        say(
            en: "What you sent or tapped before was not recorded. Look it over, and tap it or send it again.",
            es: "Lo que envió o tocó antes no se registró. Revíselo y tóquelo o envíelo de nuevo.",
            fr: "Ce que vous aviez envoyé ou touché n’a pas été enregistré. Relisez-le, puis touchez-le ou envoyez-le "
                + "de nouveau.")
    }
    /// On the page that a client holds, after somebody sent a form from another page of the same browser.
    package var noticeWithClient: String {
        say(
            en: "What was just sent from another page was not recorded: this device is with a client now.",
            es: "Lo que se acaba de enviar desde otra página no se registró: ahora un cliente tiene este dispositivo.",
            fr: "Ce qui vient d’être envoyé d’une autre page n’a pas été enregistré : cet appareil est "
                + "maintenant entre les mains d’un client.")
    }
    /// Of something that went well, from a page of before.
    package var noticeAnsweredBefore: String {
        say(
            en: "This had been answered already. The first answer stands, and nothing was changed.",
            es: "Esto ya se había respondido. Vale la primera respuesta y no ha cambiado nada.",
            fr: "On y avait déjà répondu. La première réponse vaut, et rien n’a changé.")
    }
    package var noticeUndone: String {
        say(
            en: "Taken back. Both versions are kept.", es: "Deshecho. Se conservan ambas versiones.",
            fr: "Défait. Les deux versions sont gardées.")
    }
    package var noticeTakenBackBefore: String {
        say(
            en: "This had been taken back already. Nothing was changed.",
            es: "Esto ya se había retirado. No ha cambiado nada.", fr: "C’était déjà retiré. Rien n’a changé.")
    }
    package var noticeSaved: String { say(en: "Saved.", es: "Guardado.", fr: "Enregistré.") }
    package var noticeNothingChanged: String {
        say(
            en: "Nothing was different, so nothing was changed.", es: "No había nada distinto, así que no cambió nada.",
            fr: "Rien n’était différent, rien n’a donc changé.")
    }
    package var noticeMeasureThere: String {
        say(
            en: "This version was here already, with the same content. Nothing was changed.",
            es: "Esta versión ya estaba aquí, con el mismo contenido. No ha cambiado nada.",
            fr: "Cette version était déjà là, avec le même contenu. Rien n’a changé.")
    }
    package var noticeBooked: String { say(en: "Booked.", es: "Cita reservada.", fr: "Rendez-vous fixé.") }
    /// A series of appointments.
    package func noticeBooked(_ count: Int, from: String, to: String) -> String {
        say(
            en: "\(count) booked, from \(from) to \(to).", es: "\(count) citas reservadas, del \(from) al \(to).",
            fr: "\(count) rendez-vous fixés, du \(from) au \(to).")
    }
    package var noticeMoved: String {
        say(
            en: "Recorded as moved: that time is free again. Book the new one here.",
            es: "Registrada como cambiada: esa hora vuelve a estar libre. Dé aquí la nueva cita.",
            fr: "Noté comme déplacé : cette heure est de nouveau libre. Fixez ici la nouvelle.")
    }
    package var noticeSignedOut: String {
        say(en: "You are signed out.", es: "Ha salido de Rapport.", fr: "La session est fermée.")
    }
    package var noticePasswordSet: String {
        say(
            en: "Your password is kept. Sign in with it now.", es: "Su contraseña está guardada. Entre ahora con ella.",
            fr: "Votre mot de passe est gardé. Servez-vous-en pour vous connecter.")
    }
    package var noticeClosed: String {
        say(
            en: "The episode is closed. Everything in it is kept.", es: "El episodio está cerrado. Todo se conserva.",
            fr: "Le suivi est clos. Tout est gardé.")
    }
    /// - Parameter count: how many appointments were still booked, 1 or more.
    package func noticeClosed(callingOff count: Int) -> String {
        noticeClosed + " "
            + counted(
                count,
                one: say(
                    en: "One appointment was called off with it.", es: "Con él se canceló una cita.",
                    fr: "Un rendez-vous a été annulé avec lui."),
                other: say(
                    en: "\(count) appointments were called off with it.", es: "Con él se cancelaron \(count) citas.",
                    fr: "\(count) rendez-vous ont été annulés avec lui."))
    }
    package func noticeRecorded(callingOff count: Int) -> String {
        noticeRecorded + " "
            + counted(
                count,
                one: say(
                    en: "One appointment after it was called off too.", es: "También se canceló una cita posterior.",
                    fr: "Un rendez-vous suivant a été annulé aussi."),
                other: say(
                    en: "\(count) appointments after it were called off too.",
                    es: "También se cancelaron \(count) citas posteriores.",
                    fr: "\(count) rendez-vous suivants ont été annulés aussi."))
    }
    package var noticeImported: String {
        say(
            en: "Everything in the file has come in.", es: "Todo el archivo ha entrado.",
            fr: "Tout le fichier est entré.")
    }
    package var noticeSent: String { say(en: "Sent.", es: "Enviado.", fr: "Envoyé.") }
    package var noticePINNeeded: String {
        say(
            en: "Choose a PIN first: it is what brings the tablet back to you after a client has used it.",
            es: "Elija primero un PIN: con él la tableta vuelve a usted después de que la use un cliente.",
            fr: "Choisissez d’abord un code PIN : c’est lui qui vous rend la tablette après son usage par un client.")
    }
    package var noticeHandedBack: String {
        say(
            en: "Welcome back. The check is below.", es: "Le damos la bienvenida. El cuestionario está abajo.",
            fr: "Vous revoilà. Le questionnaire est ci-dessous.")
    }
    package var noticeDeclined: String {
        say(
            en: "Not today was recorded as an answer.", es: "«Hoy no» se registró como respuesta.",
            fr: "« Pas aujourd’hui » est noté comme réponse.")
    }
}
