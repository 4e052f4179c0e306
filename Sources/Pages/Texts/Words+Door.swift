import Clinic

/// Setting up, signing in, opening what locked itself.
extension Words {
    /// - Parameter minuteOfDay: by the practice's clock.
    func greeting(minuteOfDay: Int) -> String {
        switch minuteOfDay {
        case 240..<720: say(en: "Good morning.", es: "Buenos días.", fr: "Bonjour.")
        case 720..<1080: say(en: "Good afternoon.", es: "Buenas tardes.", fr: "Bonjour.")
        default: say(en: "Good evening.", es: "Buenas noches.", fr: "Bonsoir.")
        }
    }
    func thisIs(_ practice: String) -> String {
        say(en: "This is \(practice).", es: "Esto es \(practice).", fr: "Ici \(practice).")
    }
    var signIn: String { say(en: "Sign in", es: "Entrar", fr: "Se connecter") }
    var signingIn: String { say(en: "Signing in …", es: "Entrando…", fr: "Connexion …") }
    var signInNameLabel: String { say(en: "Sign-in name", es: "Nombre de acceso", fr: "Nom de connexion") }
    var password: String { say(en: "Password", es: "Contraseña", fr: "Mot de passe") }
    var signInRefused: String {
        say(
            en: "Name and password do not go together. After ten tries the door rests for ten minutes.",
            es: "El nombre y la contraseña no se corresponden. Tras diez intentos hay que esperar diez minutos.",
            fr: "Le nom et le mot de passe ne vont pas ensemble. Après dix essais, il faut attendre dix minutes.")
    }
    var passwordGone: String {
        say(
            en: "Password gone? Your administrator can give you a new one. Nobody else can.",
            es: "¿Olvidó la contraseña? Quien administra la consulta puede darle otra. Nadie más puede.",
            fr:
                "Mot de passe perdu ? La personne qui administre le cabinet peut vous en donner un nouveau. Personne d’autre."
        )
    }
    var staysAtTheDoor: String {
        say(
            en: "Everything stays on this practice’s own machine.", es: "Todo se queda en el servidor de la consulta.",
            fr: "Tout reste sur la machine du cabinet.")
    }

    // The first visit.
    var setUpTitle: String {
        say(en: "Let us set up the practice.", es: "Preparemos la consulta.", fr: "Installons le cabinet.")
    }
    var setUpLead: String {
        say(
            en: "This is asked once. Everything can be changed later.",
            es: "Se pregunta una vez. Todo se puede cambiar después.",
            fr: "C’est demandé une seule fois. Tout peut être changé plus tard.")
    }
    var setUpPractice: String { say(en: "The practice", es: "La consulta", fr: "Le cabinet") }
    var setUpYou: String { say(en: "You, who look after it", es: "Usted, a su cargo", fr: "Vous, qui vous en occupez") }
    var practiceNameLabel: String {
        say(en: "Name of the practice", es: "Nombre de la consulta", fr: "Nom du cabinet")
    }
    var zoneLabel: String { say(en: "Time zone", es: "Zona horaria", fr: "Fuseau horaire") }
    var zoneHint: String {
        say(
            en: "Where the practice is: every day of the record goes by it.",
            es: "Donde está la consulta: por ella van todos los días del historial.",
            fr: "Là où se trouve le cabinet : chaque jour du dossier en dépend.")
    }
    var languageLabel: String {
        say(en: "Language of your pages", es: "Idioma de sus páginas", fr: "Langue de vos pages")
    }
    var ownNameLabel: String { say(en: "Your name", es: "Su nombre", fr: "Votre nom") }
    var ownNameHint: String {
        say(
            en: "As colleagues and clients read it.", es: "Como lo leerán colegas y clientes.",
            fr: "Tel que collègues et clients le lisent.")
    }
    var signInNameHint: String {
        say(
            en: "Short, or your e-mail address.", es: "Corto, o su correo.", fr: "Court, ou votre adresse électronique."
        )
    }
    var newPasswordHint: String {
        say(
            en: "At least 15 characters; a few words in a row do well.",
            es: "Al menos 15 caracteres; sirven unas palabras seguidas.",
            fr: "Au moins 15 caractères ; quelques mots à la suite conviennent.")
    }
    var pinLabel: String { say(en: "PIN", es: "PIN", fr: "Code PIN") }
    var pinHint: String {
        say(
            en: "4 to 8 digits. It opens the record again when a tablet comes back from a client. Optional for now.",
            es: "De 4 a 8 cifras. Abre de nuevo el historial cuando vuelve la tableta. Por ahora, opcional.",
            fr: "4 à 8 chiffres. Il rouvre le dossier quand la tablette revient. Facultatif pour l’instant.")
    }
    var alsoSeeClients: String {
        say(en: "I also see clients.", es: "También atiendo a clientes.", fr: "Je reçois aussi des clients.")
    }
    var setUpDo: String { say(en: "Set up and sign in", es: "Preparar y entrar", fr: "Installer et se connecter") }

    // Locked.
    func lockedTitle(_ name: String) -> String {
        say(en: "Still you, \(name)?", es: "¿Sigue ahí, \(name)?", fr: "C’est toujours vous, \(name) ?")
    }
    var lockedLead: String {
        say(
            en: "Nothing was done for 15 minutes, so this page closed. What you typed elsewhere is still there.",
            es: "No hubo actividad durante 15 minutos y la página se cerró. Lo que escribió sigue ahí.",
            fr: "Rien ne s’est passé pendant 15 minutes, cette page s’est donc fermée. Votre saisie est toujours là.")
    }
    var pinOrPassword: String { say(en: "PIN or password", es: "PIN o contraseña", fr: "Code PIN ou mot de passe") }
    var open: String { say(en: "Open", es: "Abrir", fr: "Ouvrir") }
    var notMe: String { say(en: "Sign in as somebody else", es: "Entrar como otra persona", fr: "Une autre personne") }
    func wrongSecret(_ triesLeft: Int) -> String {
        counted(
            triesLeft,
            one: say(
                en: "That was not it. \(triesLeft) try left, then a sign-in is needed.",
                es: "No era. Queda \(triesLeft) intento; después hay que entrar de nuevo.",
                fr: "Ce n’était pas cela. Encore \(triesLeft) essai, puis il faudra se connecter."),
            other: say(
                en: "That was not it. \(triesLeft) tries left.", es: "No era. Quedan \(triesLeft) intentos.",
                fr: "Ce n’était pas cela. Encore \(triesLeft) essais."))
    }
}

extension Language {
    /// As the language calls itself.
    package var ownName: String { Words(self).languageName }
}
