/// The pages that say why a request was not answered as asked.
extension Words {
    package var whatWasKept: String { say(en: "Kept:", es: "Guardado:", fr: "Gardé :") }
    package var whatToDo: String { say(en: "What to do:", es: "Qué hacer:", fr: "Que faire :") }
    package var backToStart: String { say(en: "To the start", es: "Al inicio", fr: "Au début") }
    package func problemReference(_ reference: String) -> String {
        say(
            en: "For whoever runs this machine: reference \(reference).",
            es: "Para quien administra el servidor: referencia \(reference).",
            fr: "Pour qui s’occupe de cette machine : référence \(reference).")
    }

    private var nothingChanged: String {
        say(
            en: "everything recorded before; this request changed nothing.",
            es: "todo lo registrado antes; esta petición no ha cambiado nada.",
            fr: "tout ce qui était enregistré ; cette demande n’a rien changé.")
    }
    /// A form that was not taken, whose words the device may have.
    var unsentKept: String {
        say(
            en:
                "everything recorded before. What was just sent was not recorded; its words are on this device still, if it "
                + "keeps what is typed.",
            es: "todo lo registrado antes. Lo que se acaba de enviar no se registró; sus palabras siguen en este "
                + "dispositivo, si guarda lo que se escribe.",
            fr:
                "tout ce qui était enregistré. Votre envoi ne l’a pas été ; ses mots sont encore sur cet appareil, s’il "
                + "garde ce qui est saisi.")
    }
    var whatYouSent: String { say(en: "What you sent", es: "Lo que envió", fr: "Ce que vous avez envoyé") }
    var copyWhatYouSent: String {
        say(
            en: "Copy it from here if it is not back in its field: it is kept nowhere else, and gone with this page.",
            es: "Cópielo de aquí si no vuelve a su campo: no se guarda en otro lugar y se va con esta página.",
            fr: "Copiez-le d’ici s’il n’est pas revenu dans son champ : il n’est gardé nulle part ailleurs et part "
                + "avec cette page.")
    }
    var unsentToDo: String {
        say(
            en:
                "open the page again, and sign in if it asks. What was kept is back in its field: look it over and send it "
                + "again.",
            es:
                "abra la página de nuevo y entre si se le pide. Lo guardado vuelve a su campo: revíselo y envíelo otra vez.",
            fr: "rouvrez la page et connectez-vous si elle le demande. Ce qui a été gardé revient dans son champ : "
                + "relisez-le et renvoyez-le.")
    }
    /// What was sent is longer than any form.
    var tooMuchToDo: String {
        say(
            en: "open the page again. What was kept is back in its field: shorten it, or record it in parts.",
            es: "abra la página de nuevo. Lo guardado vuelve a su campo: acórtelo o regístrelo por partes.",
            fr: "rouvrez la page. Ce qui a été gardé revient dans son champ : abrégez-le ou enregistrez-le en parties."
        )
    }
    /// Something else was recorded before in the place of what was sent.
    var sentAlreadyToDo: String {
        say(
            en: "open the page again and see what is recorded. What is missing there you can copy from below.",
            es: "abra la página de nuevo y vea qué está registrado. Lo que falte allí puede copiarlo de abajo.",
            fr: "rouvrez la page et voyez ce qui est enregistré. Ce qui y manque peut être copié d’ici, plus bas.")
    }
    var openAgain: String {
        say(en: "Open the page again", es: "Abrir la página de nuevo", fr: "Rouvrir la page")
    }
    /// The answers and the total alone were both given.
    package var eitherLinesOrTotal: String {
        say(
            en: "Either the answers or the total alone, please.", es: "O las respuestas o solo el total, por favor.",
            fr: "Soit les réponses, soit le total seul, s’il vous plaît.")
    }

    private var goBack: String {
        say(
            en: "go back one page; what you typed is still there in most browsers.",
            es: "vuelva una página atrás; lo escrito sigue ahí en casi todos los navegadores.",
            fr: "revenez une page en arrière ; votre saisie y est encore dans la plupart des navigateurs.")
    }

    private var diskFull: (title: String, what: String, kept: String, todo: String) {
        (
            say(en: "The disk is full", es: "El disco está lleno", fr: "Le disque est plein"),
            say(
                en: "The disk of the practice is full, or cannot be written.",
                es: "El disco de la consulta está lleno o no se puede escribir.",
                fr: "Le disque du cabinet est plein, ou ne peut être écrit."),
            say(
                en: "everything recorded before. Nothing of what was just sent.",
                es: "todo lo registrado antes. Nada de lo que se acaba de enviar.",
                fr: "tout ce qui était enregistré. Rien de ce qui vient d’être envoyé."),
            say(
                en: "tell the administrator now, and write down elsewhere what you were about to send.",
                es: "avise ya a quien administra y apunte en otro lugar lo que iba a enviar.",
                fr: "prévenez tout de suite l’administration et notez ailleurs ce que vous alliez envoyer.")
        )
    }

    func titleOfConflict(_ key: String) -> String {
        switch key {
        case "conflict.sent-already":
            say(en: "This was sent before", es: "Esto ya se envió", fr: "Ceci a déjà été envoyé")
        case "conflict.other-name":
            say(
                en: "Rapport is not to be had by this name", es: "Rapport no está disponible con este nombre",
                fr: "Rapport n’est pas accessible sous ce nom")
        default:
            say(en: "This was not recorded", es: "Esto no se ha registrado", fr: "Ceci n’est pas enregistré")
        }
    }

    /// - Parameter findsClients: whether whoever reads it is signed in and has the search above the page.
    func failure(_ status: Int, findsClients: Bool = false) -> (title: String, what: String, kept: String, todo: String)
    {
        switch status {
        case 403:
            (
                say(en: "This form was not taken", es: "Formulario no aceptado", fr: "Formulaire non accepté"),
                say(
                    en: "It did not come from a page that is open here now, or your sign-in has changed meanwhile.",
                    es: "No venía de una página abierta ahora aquí, o su acceso ha cambiado mientras tanto.",
                    fr: "Il ne venait pas d’une page ouverte ici en ce moment, ou votre connexion a changé."),
                nothingChanged,
                say(
                    en: "open the page again and send it once more.", es: "abra la página de nuevo y envíelo otra vez.",
                    fr: "rouvrez la page et envoyez-le encore une fois.")
            )
        case 404:
            (
                say(en: "Nothing is here", es: "Aquí no hay nada", fr: "Il n’y a rien ici"),
                say(
                    en: "There is no such page, or it is not yours to open.",
                    es: "No existe esa página o no le corresponde abrirla.",
                    fr: "Cette page n’existe pas, ou vous ne pouvez pas l’ouvrir."),
                nothingChanged,
                findsClients
                    ? say(
                        en: "look for the client by name or code, or begin at the start.",
                        es: "busque al cliente por nombre o código, o vuelva al inicio.",
                        fr: "cherchez le client par nom ou par code, ou repartez du début.")
                    : say(en: "begin at the start.", es: "vuelva al inicio.", fr: "repartez du début.")
            )
        case 405:
            (
                say(en: "Not in this way", es: "Así no se puede", fr: "Pas de cette façon"),
                say(
                    en: "This place cannot be opened like this.", es: "Este lugar no se puede abrir así.",
                    fr: "Cet endroit ne s’ouvre pas ainsi."),
                nothingChanged, goBack
            )
        case 409:
            (
                say(en: "It changed meanwhile", es: "Ha cambiado mientras tanto", fr: "Cela a changé entre-temps"),
                say(
                    en: "Somebody changed this after the page was opened.",
                    es: "Alguien lo ha cambiado después de abrir la página.",
                    fr: "Quelqu’un l’a changé après l’ouverture de la page."),
                nothingChanged,
                say(
                    en: "open the page again to see what is there now.",
                    es: "abra la página de nuevo para ver qué hay ahora.",
                    fr: "rouvrez la page pour voir ce qu’il y a maintenant.")
            )
        case 413:
            (
                say(en: "That was too much at once", es: "Era demasiado de una vez", fr: "C’était trop d’un coup"),
                say(
                    en: "The file or the text is larger than this practice takes.",
                    es: "El archivo o el texto es mayor de lo que se admite.",
                    fr: "Le fichier ou le texte dépasse ce qui est admis."),
                nothingChanged,
                say(
                    en: "send it in smaller parts.", es: "envíelo en partes más pequeñas.",
                    fr: "envoyez-le en parties plus petites.")
            )
        default: laterFailure(status)
        }
    }

    private func laterFailure(_ status: Int) -> (title: String, what: String, kept: String, todo: String) {
        switch status {
        case 400, 415, 422:
            (
                say(en: "Something has to be mended", es: "Hay algo que corregir", fr: "Il y a un point à corriger"),
                say(
                    en: "What was sent does not fit this form.", es: "Lo enviado no encaja en este formulario.",
                    fr: "Ce qui a été envoyé ne va pas avec ce formulaire."),
                nothingChanged, goBack
            )
        case 429:
            (
                say(en: "One moment, please", es: "Un momento, por favor", fr: "Un instant, s’il vous plaît"),
                say(
                    en: "There were many tries in a short time.", es: "Ha habido muchos intentos en poco tiempo.",
                    fr: "Il y a eu beaucoup d’essais en peu de temps."),
                nothingChanged,
                say(
                    en: "wait ten minutes, then try again.", es: "espere diez minutos y pruebe de nuevo.",
                    fr: "attendez dix minutes, puis réessayez.")
            )
        case 507: diskFull
        case 408, 503:
            (
                say(en: "Busy just now", es: "Ahora hay mucho trabajo", fr: "Occupé en ce moment"),
                say(
                    en: "The machine has more to do than it can in this moment.",
                    es: "El servidor tiene más trabajo del que puede hacer ahora.",
                    fr: "La machine a plus à faire qu’elle ne peut en ce moment."),
                nothingChanged,
                say(
                    en: "send it again in a minute; a form sent twice is recorded once.",
                    es: "envíelo otra vez en un minuto; lo enviado dos veces se registra una.",
                    fr: "renvoyez-le dans une minute ; un envoi en double n’est enregistré qu’une fois.")
            )
        default:
            (
                say(
                    en: "This went wrong on our side", es: "Ha fallado por nuestra parte", fr: "L’erreur vient de nous"),
                say(
                    en: "The product met something that it was not made for.",
                    es: "Rapport ha encontrado algo para lo que no está hecho.",
                    fr: "Rapport a rencontré quelque chose d’imprévu."),
                say(
                    en: "everything recorded before. Whether the last form went in, its page will say.",
                    es: "todo lo registrado antes. Su página dirá si el último formulario entró.",
                    fr: "tout ce qui était enregistré. La page dira si le dernier formulaire est passé."),
                say(
                    en: "open the page again; if it stays like this, tell whoever runs this machine.",
                    es: "abra la página de nuevo; si sigue igual, avise a quien administra el servidor.",
                    fr: "rouvrez la page ; si cela continue, prévenez qui s’occupe de la machine.")
            )
        }
    }
}
