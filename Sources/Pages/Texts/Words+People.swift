import Clinic

/// People, how they get in, and how they leave.
extension Words {
    var codeTitle: String { say(en: "One more step.", es: "Un paso más.", fr: "Encore une étape.") }
    var codeLead: String {
        say(
            en: "Your phone shows a code that changes each half minute.",
            es: "Su teléfono muestra un código que cambia cada medio minuto.",
            fr: "Votre téléphone affiche un code qui change toutes les trente secondes.")
    }
    var codeLabel: String { say(en: "Code", es: "Código", fr: "Code") }
    var codeHint: String {
        say(
            en: "Six digits. Without the phone: one of your recovery codes.",
            es: "Seis cifras. Sin el teléfono: uno de sus códigos de recuperación.",
            fr: "Six chiffres. Sans le téléphone : un de vos codes de secours.")
    }
    package func codeWrong(_ left: Int) -> String {
        counted(
            left,
            one: say(
                en: "This is not the code of now. One try is left.",
                es: "No es el código de ahora. Queda un intento.",
                fr: left == 0
                    ? "Ce n’est pas le code actuel. Il ne reste aucun essai."
                    : "Ce n’est pas le code actuel. Il reste un essai."),
            other: say(
                en: "This is not the code of now. \(left) tries are left.",
                es: "No es el código de ahora. Quedan \(left) intentos.",
                fr: "Ce n’est pas le code actuel. Il reste \(left) essais."))
    }
    var codeWrongAgain: String {
        say(
            en: "This is not the code of now. Is the phone’s clock right?",
            es: "No es el código de ahora. ¿Está bien el reloj del teléfono?",
            fr: "Ce n’est pas le code actuel. L’horloge du téléphone est-elle juste ?")
    }
    func welcomeTitle(_ name: String) -> String {
        say(en: "Welcome, \(name).", es: "Le damos la bienvenida, \(name).", fr: "Bienvenue, \(name).")
    }
    func welcomeLead(_ signInName: String, _ practice: String) -> String {
        say(
            en: "Choose the password for \(signInName) at \(practice). This link works once.",
            es: "Elija la contraseña de \(signInName) en \(practice). Este enlace sirve una vez.",
            fr: "Choisissez le mot de passe \(de(signInName)) à \(practice). Ce lien sert une fois.")
    }
    var welcomeEnterTitle: String {
        say(en: "Choose a password", es: "Elegir una contraseña", fr: "Choisir un mot de passe")
    }
    var welcomeEnterLead: String {
        say(
            en: "By the link that your practice gave you.", es: "Con el enlace que le dio su consulta.",
            fr: "Par le lien que votre cabinet vous a donné.")
    }
    var welcomeLink: String { say(en: "The link", es: "El enlace", fr: "Le lien") }
    var welcomeLinkHint: String {
        say(
            en: "Whole, or what stands after its #.", es: "Entero, o lo que sigue a su #.",
            fr: "En entier, ou ce qui suit son #.")
    }
    var welcomeGoOn: String { say(en: "Go on", es: "Continuar", fr: "Continuer") }
    var welcomeOver: String {
        say(
            en: "This link does not work, or not any more. An administrator of your practice can make another one.",
            es: "Este enlace no funciona, o ya no. Quien administra su consulta puede hacer otro.",
            fr: "Ce lien ne fonctionne pas, ou plus. La personne qui administre le cabinet peut en faire un autre.")
    }
    var welcomeDone: String {
        say(en: "Keep this password", es: "Guardar esta contraseña", fr: "Garder ce mot de passe")
    }
    var secondStep: String { say(en: "Second step", es: "Segundo paso", fr: "Deuxième étape") }
    var secondStepOn: String { say(en: "second step", es: "segundo paso", fr: "deuxième étape") }
    var secondStepIsOn: String { say(en: "It is on.", es: "Está activo.", fr: "Elle est active.") }
    var secondStepLead: String {
        say(
            en: "After the password, a code from your phone. A stolen password is then not enough.",
            es: "Tras la contraseña, un código de su teléfono. Una contraseña robada ya no basta.",
            fr: "Après le mot de passe, un code de votre téléphone. Un mot de passe volé ne suffit plus.")
    }
    var secondStepIsNeeded: String {
        say(
            en: "Your practice asks this of your role. Everything else opens once it is done.",
            es: "Su consulta lo pide para su función. Lo demás se abre cuando esté hecho.",
            fr: "Votre cabinet le demande pour votre rôle. Le reste s’ouvre une fois que c’est fait.")
    }
    var secondStepBegin: String {
        say(en: "First your password", es: "Primero su contraseña", fr: "D’abord le mot de passe")
    }
    var secondStepScan: String { say(en: "Now your phone", es: "Ahora su teléfono", fr: "Maintenant le téléphone") }
    var secondStepScanHow: String {
        say(
            en: "Open an authenticator app and point its camera here. Then type the code that it shows.",
            es: "Abra una aplicación de autenticación y apunte aquí la cámara. Luego escriba el código que muestra.",
            fr: "Ouvrez une application d’authentification et visez ceci. Tapez ensuite le code qu’elle affiche.")
    }
    var secondStepPicture: String {
        say(
            en: "The same secret as a picture for the phone’s camera",
            es: "El mismo secreto como imagen para la cámara del teléfono",
            fr: "Le même secret en image pour l’appareil du téléphone")
    }
    var secondStepHere: String {
        say(
            en: "Open in the app on this phone", es: "Abrir en la aplicación de este teléfono",
            fr: "Ouvrir dans l’application de ce téléphone")
    }
    var secondStepByHand: String {
        say(en: "Or type this in by hand:", es: "O escriba esto a mano:", fr: "Ou tapez ceci à la main :")
    }
    var secondStepConfirm: String { say(en: "This is the code", es: "Este es el código", fr: "Voici le code") }
    var secondStepDone: String {
        say(
            en: "The second step is on from your next sign-in.",
            es: "El segundo paso vale desde su próxima entrada.",
            fr: "La deuxième étape vaut dès votre prochaine connexion.")
    }
    var recoveryCodes: String { say(en: "Recovery codes", es: "Códigos de recuperación", fr: "Codes de secours") }
    var recoveryCodesHow: String {
        say(
            en: "Each opens the door once when the phone is not there. Write them down or print this page: they are "
                + "not shown again.",
            es: "Cada uno abre una vez cuando falta el teléfono. Anótelos o imprima esta página: no se muestran otra "
                + "vez.",
            fr: "Chacun ouvre une fois quand le téléphone manque. Notez-les ou imprimez cette page : ils ne seront "
                + "plus montrés.")
    }
    var recoveryCodesRenew: String {
        say(en: "Make new recovery codes", es: "Hacer códigos nuevos", fr: "Refaire les codes de secours")
    }
    var recoveryCodesRenewHow: String {
        say(
            en: "The old ones open nothing from then on. Your phone stays as it is.",
            es: "Los anteriores dejan de abrir. Su teléfono sigue igual.",
            fr: "Les anciens n’ouvrent plus rien. Votre téléphone reste comme il est.")
    }
    var recoveryCodesRenewed: String {
        say(
            en: "These are your recovery codes now; the old ones are void.",
            es: "Estos son ahora sus códigos; los anteriores ya no valen.",
            fr: "Voici vos codes de secours ; les anciens ne valent plus.")
    }
    func recoveryCodesLeft(_ count: Int) -> String {
        counted(
            count,
            one: say(
                en: "\(count) recovery code is left.", es: "Queda \(count) código de recuperación.",
                fr: "Il reste \(count) code de secours."),
            other: say(
                en: "\(count) recovery codes are left.", es: "Quedan \(count) códigos de recuperación.",
                fr: "Il reste \(count) codes de secours."))
    }
    var secondStepSetUp: String {
        say(en: "Set up the second step", es: "Configurar el segundo paso", fr: "Installer la deuxième étape")
    }
    var secondStepRemove: String {
        say(en: "Take the second step away", es: "Quitar el segundo paso", fr: "Retirer la deuxième étape")
    }
    var secondStepRule: String {
        say(
            en: "Who needs a second step", es: "Quién necesita un segundo paso", fr: "Qui a besoin d’une deuxième étape"
        )
    }
    var secondStepRuleHow: String {
        say(
            en: "Asked of these roles at once, also of whoever is signed in.",
            es: "Se pide a estas funciones de inmediato, también a quien ya ha entrado.",
            fr: "Demandée à ces rôles aussitôt, aussi à qui est connecté.")
    }
    var goOnward: String { say(en: "Go on", es: "Seguir", fr: "Continuer") }
    var signInsTitle: String {
        say(en: "Where you are signed in", es: "Dónde ha entrado usted", fr: "Vos connexions ouvertes")
    }
    var signInHere: String { say(en: "this browser", es: "este navegador", fr: "ce navigateur") }
    func signInSince(_ when: String) -> String { say(en: "since \(when)", es: "desde \(when)", fr: "depuis \(when)") }
    func signInSeen(_ when: String) -> String {
        say(en: "last used \(when)", es: "usado por última vez \(when)", fr: "utilisé en dernier \(when)")
    }
    var signInUnknown: String { say(en: "A browser", es: "Un navegador", fr: "Un navigateur") }
    var endThisOne: String { say(en: "End this one", es: "Cerrar este acceso", fr: "Fermer celle-ci") }
    var personCanSignIn: String { say(en: "has a password", es: "tiene contraseña", fr: "a un mot de passe") }
    var personCannotSignIn: String {
        say(en: "no password yet", es: "aún sin contraseña", fr: "pas encore de mot de passe")
    }
    var personSites: String { say(en: "Sites", es: "Sedes", fr: "Sites") }
    var personDoor: String { say(en: "Getting in", es: "Cómo entra", fr: "Pour entrer") }
    var personLink: String {
        say(en: "A link that works once", es: "Un enlace que sirve una vez", fr: "Un lien qui sert une fois")
    }
    var personLinkHow: String {
        say(
            en: "Give it to the person by a way that you trust. It is good for three days and is not shown again.",
            es: "Déselo a la persona por una vía de confianza. Vale tres días y no se muestra otra vez.",
            fr: "Donnez-le à la personne par une voie sûre. Il vaut trois jours et ne sera plus montré.")
    }
    var personMakeLink: String { say(en: "Make a link", es: "Crear un enlace", fr: "Créer un lien") }
    var personFirstLinkHow: String {
        say(
            en: "With a link the person chooses a password, which nobody else ever knows.",
            es: "Con un enlace la persona elige una contraseña que nadie más conoce.",
            fr: "Avec un lien, la personne choisit un mot de passe que personne d’autre ne connaît.")
    }
    var personNewLinkHow: String {
        say(
            en: "Password forgotten or known to somebody: the old one and every session end at once, and a link lets "
                + "the person choose another.",
            es:
                "Contraseña olvidada o conocida por alguien: la vieja deja de valer, se cierran sus accesos abiertos y un enlace "
                + "permite elegir otra.",
            fr: "Mot de passe oublié ou connu de quelqu’un : l’ancien et toutes les sessions prennent fin, et un lien "
                + "permet d’en choisir un autre.")
    }
    var personOwnDoor: String {
        say(
            en: "This is you: change your password and your second step under your own settings.",
            es: "Es usted: cambie su contraseña y su segundo paso en sus propios ajustes.",
            fr: "C’est vous : changez votre mot de passe et votre deuxième étape dans vos propres réglages.")
    }
    var personWithoutSecondStep: String {
        say(
            en: "The phone is gone too: take the second step away.",
            es: "El teléfono tampoco está: quitar el segundo paso.",
            fr: "Le téléphone aussi est perdu : retirer la deuxième étape.")
    }
    var personLeaving: String { say(en: "Leaving", es: "Si deja la consulta", fr: "Départ") }
    func personLeavingHow(_ caseload: Int) -> String {
        if caseload == 0 {
            return say(
                en: "Every session ends at once. What was recorded stays, under this name.",
                es: "Se cierran enseguida sus accesos abiertos. Lo registrado queda, con este nombre.",
                fr: "Toutes les sessions prennent fin. Ce qui est noté reste, sous ce nom.")
        }
        return counted(
            caseload,
            one: say(
                en: "Every session ends at once. One open course of care, its times to come and its concerns go to:",
                es: "Se cierran enseguida sus accesos abiertos. Un episodio abierto, sus citas y sus asuntos pasan a:",
                fr: "Toutes les sessions prennent fin. Un suivi ouvert, ses rendez-vous et ses préoccupations vont à :"),
            other: say(
                en: "Every session ends at once. \(caseload) open courses of care, their times to come and their "
                    + "concerns go to:",
                es:
                    "Se cierran enseguida sus accesos abiertos. \(caseload) episodios abiertos, sus citas y sus asuntos pasan a:",
                fr: "Toutes les sessions prennent fin. \(caseload) suivis ouverts, leurs rendez-vous et leurs "
                    + "préoccupations vont à :"))
    }
    var personLeavingEnded: String {
        say(
            en: "Whoever takes over can also read the courses of care that have ended.",
            es: "Quien tome el relevo podrá leer también los episodios terminados.",
            fr: "Qui prend la suite pourra lire aussi les suivis terminés.")
    }
    /// Beside the field for who takes over, where somebody changes place and stays.
    var personChangeLeaves: String {
        say(
            en: "After this change nobody here could read some courses of care that have ended. Say who takes them "
                + "over.",
            es: "Tras este cambio nadie aquí podría leer episodios ya terminados. Diga quién los asume.",
            fr: "Après ce changement, plus personne ici ne pourrait lire des suivis terminés. Dites qui les reprend.")
    }
    var personSuccessor: String { say(en: "Who takes over", es: "Quién toma el relevo", fr: "Qui prend la suite") }
    var choose: String { say(en: "Choose …", es: "Elija…", fr: "Choisir …") }
    var personLeavingDo: String {
        say(en: "Close this person’s way in", es: "Cerrar el acceso", fr: "Fermer l’accès")
    }
    var personBack: String { say(en: "Let back in", es: "Devolver el acceso", fr: "Rouvrir l’accès") }
    var personBackHow: String {
        say(
            en: "The person can be given a link again. Clients are not handed back by this.",
            es: "Se le podrá dar un enlace otra vez. Los clientes no vuelven con esto.",
            fr: "Un lien pourra de nouveau être donné. Les clients ne reviennent pas pour autant.")
    }
}
