/// What every page says around its own matter.
extension Words {
    package var productName: String { "Rapport" }
    package var skipToPage: String { say(en: "Go to the page", es: "Ir a la página", fr: "Aller à la page") }
    package var navigation: String { say(en: "Rooms", es: "Secciones", fr: "Rubriques") }
    package var today: String { say(en: "Today", es: "Hoy", fr: "Aujourd’hui") }
    package var clients: String { say(en: "Clients", es: "Clientes", fr: "Clients") }
    package var appointments: String { say(en: "Appointments", es: "Citas", fr: "Rendez-vous") }
    package var practice: String { say(en: "Practice", es: "Consulta", fr: "Cabinet") }
    package var people: String { say(en: "People", es: "Personas", fr: "Équipe") }
    package var settings: String { say(en: "Settings", es: "Ajustes", fr: "Réglages") }
    package var findClient: String { say(en: "Find a client", es: "Buscar cliente", fr: "Trouver un client") }
    package var findClientByNameOrCode: String {
        say(
            en: "Find a client by name or code", es: "Buscar cliente por nombre o código",
            fr: "Trouver un client par nom ou par code")
    }
    package var signOut: String { say(en: "Sign out", es: "Salir", fr: "Se déconnecter") }
    package var demoLine: String {
        say(
            en: "Demo practice: every person here is invented.",
            es: "Consulta de demostración: todas las personas son inventadas.",
            fr: "Cabinet de démonstration : toutes les personnes sont inventées.")
    }
    package var staysHere: String {
        say(
            en: "Kept on this practice’s own machine. Nothing leaves it.",
            es: "Se guarda en el servidor de la propia consulta. Nada sale de él.",
            fr: "Conservé sur la machine du cabinet. Rien n’en sort.")
    }
    package var languageOfPages: String { say(en: "Language", es: "Idioma", fr: "Langue") }
    package var languageName: String { say(en: "English", es: "Español", fr: "Français") }

    // Saying that a form did not go through, and what to mend.
    package func problemsHeading(_ count: Int) -> String {
        counted(
            count,
            one: say(
                en: "One thing to mend. Nothing was recorded yet, and what you typed is still here.",
                es: "Hay algo que corregir. Aún no se ha registrado nada y lo escrito sigue aquí.",
                fr: "\(count) point à corriger. Rien n’est encore enregistré et votre saisie est toujours là."),
            other: say(
                en: "\(count) things to mend. Nothing was recorded yet, and what you typed is still here.",
                es: "Hay \(count) cosas que corregir. Aún no se ha registrado nada y lo escrito sigue aquí.",
                fr: "\(count) points à corriger. Rien n’est encore enregistré et votre saisie est toujours là."))
    }
    /// The same of what records nothing, and of what is recorded as refused.
    func problemsHeading(_ count: Int, of heading: FormProblems.Heading) -> String {
        switch heading {
        case .form: problemsHeading(count)
        case .question:
            counted(
                count,
                one: say(
                    en: "One thing to mend in what you asked for. What you typed is still here.",
                    es: "Hay algo que corregir en lo que pidió. Lo escrito sigue aquí.",
                    fr: "\(count) point à corriger dans votre demande. Votre saisie est toujours là."),
                other: say(
                    en: "\(count) things to mend in what you asked for. What you typed is still here.",
                    es: "Hay \(count) cosas que corregir en lo que pidió. Lo escrito sigue aquí.",
                    fr: "\(count) points à corriger dans votre demande. Votre saisie est toujours là."))
        case .attempt:
            say(
                en: "Nothing was opened. This try was recorded, and what you typed is still here.",
                es: "No se ha abierto nada. Este intento quedó registrado y lo escrito sigue aquí.",
                fr: "Rien n’a été ouvert. Cet essai est enregistré, et votre saisie est toujours là.")
        }
    }
    /// What is wrong with a field, under its name; what names it, or has a colon of its own, says already what
    /// it is about.
    func problem(_ text: String, of label: String?) -> String {
        guard let label, !text.contains(":"), !text.lowercased().contains(label.lowercased()) else { return text }
        if label.hasSuffix("?") { return "\(label) \(text)" }
        return "\(label.hasSuffix(".") ? String(label.dropLast()) : label)\(colon) \(within(text))"
    }
    package var optional: String { say(en: "optional", es: "opcional", fr: "facultatif") }
    package var recording: String { say(en: "Recording …", es: "Registrando…", fr: "Enregistrement …") }
    package var record: String { say(en: "Record", es: "Registrar", fr: "Enregistrer") }
    package var undo: String { say(en: "Undo", es: "Deshacer", fr: "Défaire") }
    package var cancel: String { say(en: "Cancel", es: "Cancelar", fr: "Annuler") }

    // Live.
    package var newsWait: String { say(en: "New things wait.", es: "Hay novedades.", fr: "Il y a du nouveau.") }
    package var showThem: String { say(en: "Show them", es: "Mostrarlas", fr: "Afficher") }
    /// Holds `{time}`, which the script fills in.
    package var asOfTime: String { say(en: "As of {time}.", es: "Actualizado: {time}.", fr: "État à {time}.") }
    package var noServer: String {
        say(
            en: "We cannot reach the server; what you send now may have to be sent again.",
            es: "No llegamos al servidor; quizá haya que volver a enviar lo que envíe ahora.",
            fr: "Le serveur ne répond pas ; ce que vous envoyez maintenant devra peut-être être renvoyé.")
    }
    /// Too many boards are open at once.
    package var boardRests: String {
        say(
            en: "Many boards are open in your name, so this one rests; it goes on when you look at it again.",
            es: "Hay muchos tableros abiertos a su nombre y este descansa; sigue cuando vuelva a mirarlo.",
            fr:
                "Beaucoup de tableaux sont ouverts à votre nom, celui-ci est en pause ; il reprend quand vous y revenez."
        )
    }
    /// Nobody is signed in here any more, or the session is locked.
    package var boardLocked: String {
        say(
            en: "Locked: sign in to see it live.", es: "Bloqueado: entre para verlo al día.",
            fr: "Verrouillé : connectez-vous pour le voir en direct.")
    }
    package var tryNow: String { say(en: "Try now", es: "Probar ahora", fr: "Réessayer") }

    // Drafts; `{time}` is filled in by the script.
    package var draftKept: String {
        say(
            en: "Kept at {time} on this device", es: "Guardado en este dispositivo: {time}",
            fr: "Gardé à {time} sur cet appareil")
    }
    package var draftOther: String {
        say(
            en: "You also wrote here at {time}, in another window. Both are kept.",
            es: "También escribió aquí en otra ventana ({time}). Se guardan ambos textos.",
            fr: "Vous avez aussi écrit ici à {time}, dans une autre fenêtre. Les deux textes sont gardés.")
    }
    package var draftBack: String {
        say(en: "Sent at {time}. Not there?", es: "Enviado: {time}. ¿No está?", fr: "Envoyé à {time}. Il manque ?")
    }
    package var draftSwap: String { say(en: "Show the other", es: "Mostrar el otro", fr: "Montrer l’autre") }
}
