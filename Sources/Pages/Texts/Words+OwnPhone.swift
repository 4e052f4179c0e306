/// A check on the client's own phone.
extension Words {
    // For whoever makes the link.
    var ownPhone: String { say(en: "On their own phone", es: "En su teléfono", fr: "Sur son téléphone") }
    func ownPhoneFor(_ name: String) -> String {
        say(en: "For \(name)’s own phone", es: "Para el teléfono de \(name)", fr: "Pour le téléphone \(de(name))")
    }
    func ownPhoneLead(_ measure: String, from: String? = nil, until: String) -> String {
        if let from {
            return say(
                en:
                    "\(measure). The link opens this check and nothing else, from \(from) until \(until) or until it is sent.",
                es:
                    "\(measure). El enlace abre este cuestionario y nada más, desde \(from) hasta \(until) o hasta que se envíe.",
                fr:
                    "\(measure). Le lien ouvre ce questionnaire et rien d’autre. Il s’ouvre \(from) et se ferme à l’envoi, au plus tard \(until)."
            )
        }
        return say(
            en: "\(measure). The link opens this check and nothing else, until it is sent, or until \(until).",
            es: "\(measure). El enlace abre este cuestionario y nada más, hasta que se envíe o hasta \(until).",
            fr:
                "\(measure). Le lien ouvre ce questionnaire et rien d’autre. Il se ferme à l’envoi, au plus tard \(until)."
        )
    }
    var ownPhoneScan: String { say(en: "Scan this", es: "Escanee esto", fr: "À scanner") }
    var ownPhonePicture: String {
        say(
            en: "QR code with the link to the check", es: "Código QR con el enlace al cuestionario",
            fr: "Code QR avec le lien vers le questionnaire")
    }
    var ownPhoneSend: String {
        say(
            en:
                "Or send them this link. It is shown here and nowhere else. Another one can be made at any time; this one then ends.",
            es:
                "O envíele este enlace. Solo se muestra aquí. Siempre se puede hacer otro; este deja entonces de valer.",
            fr:
                "Ou envoyez-lui ce lien. Il n’est montré qu’ici. On peut toujours en faire un autre ; celui-ci prend alors fin."
        )
    }
    func ownPhoneNotSent(_ name: String) -> String {
        say(
            en: "\(name) has not agreed to messages, so the link is not sent; they can scan it here.",
            es: "\(name) no ha aceptado mensajes, así que el enlace no se envía; puede escanearlo aquí.",
            fr: "\(name) n’a pas accepté les messages : le lien n’est pas envoyé, il se scanne ici.")
    }
    var ownPhoneByHand: String {
        say(
            en: "Without a camera, this address and code:", es: "Sin cámara, esta dirección y este código:",
            fr: "Sans appareil photo, cette adresse et ce code :")
    }
    var ownPhoneWhoever: String {
        say(
            en: "Whoever has the link can fill the check in. It shows a first name and nothing of the record.",
            es: "Quien tenga el enlace puede rellenar el cuestionario. Muestra un nombre de pila y nada del historial.",
            fr: "Qui a le lien peut remplir le questionnaire. On y voit un prénom et rien du dossier.")
    }
    var ownPhoneHereOnly: String {
        say(
            en:
                "This address leads to this machine alone: no phone can open it. How others reach it is told in the page on deploying.",
            es:
                "Esta dirección solo lleva al propio servidor: ningún teléfono puede abrirla. La página de despliegue dice cómo llegar desde otros.",
            fr:
                "Cette adresse ne mène qu’à cette machine : aucun téléphone ne peut l’ouvrir. La page sur le déploiement dit comment y accéder."
        )
    }
    var checkBefore: String {
        say(en: "Check beforehand", es: "Cuestionario antes de la sesión", fr: "Questionnaire avant la séance")
    }
    func checkBefore(_ when: String) -> String { "\(checkBefore), \(when)" }
    /// Done or not done, never what it came to.
    var checkIsInAhead: StateLine {
        StateLine(
            .plain, .form,
            say(
                en: "Outcome check came in beforehand", es: "Cuestionario de resultados recibido de antemano",
                fr: "Questionnaire d’évolution reçu d’avance"))
    }
    func cameInAhead(_ check: String) -> String {
        say(en: "\(check), before the session", es: "\(check), antes de la sesión", fr: "\(check), avant la séance")
    }
    var ownPhoneBack: String { say(en: "Go back", es: "Volver", fr: "Revenir") }
    var signInOwnPhone: String {
        say(
            en: "A client’s own phone: one check", es: "El teléfono de un cliente: un cuestionario",
            fr: "Le téléphone d’un client : un questionnaire")
    }

    // For the client.
    func ownPhoneWhat(_ practice: String) -> String {
        say(
            en: "From \(practice). It takes about a minute, and you look at the answers together.",
            es: "De parte de \(practice). Es un minuto, más o menos, y las respuestas se miran en la sesión.",
            fr: "De la part \(de(practice)). Cela prend une minute environ, et les réponses se regardent ensemble.")
    }
    var ownPhoneCode: String { say(en: "The code", es: "El código", fr: "Le code") }
    var ownPhoneCodeHint: String {
        say(en: "Ten letters and digits.", es: "Diez letras y cifras.", fr: "Dix lettres et chiffres.")
    }
    var ownPhoneBegin: String { say(en: "Begin", es: "Empezar", fr: "Commencer") }
    var canBeClosed: String {
        say(
            en: "You can close this page now.", es: "Ya se puede cerrar esta página.",
            fr: "Cette page peut être fermée.")
    }
    var ownPhoneEarlyTitle: String {
        say(en: "A little later", es: "Un poco más tarde", fr: "Un peu plus tard")
    }
    func ownPhoneEarly(_ opens: String) -> String {
        say(
            en: "This check asks about the days before the session. It opens \(opens); keep the link until then.",
            es:
                "Este cuestionario pregunta por los días anteriores a la sesión. Se abre \(opens); basta con guardar el enlace hasta entonces.",
            fr:
                "Ce questionnaire porte sur les jours avant la séance. Il s’ouvre \(opens) ; le lien est à garder d’ici là."
        )
    }
    var ownPhoneSentTitle: String {
        say(en: "This was sent already", es: "Esto ya se envió", fr: "C’est déjà envoyé")
    }
    func ownPhoneSent(_ name: String?) -> String {
        guard let name else { return changeInSession + " " + canBeClosed }
        let there = say(en: "It is with \(name). ", es: "Ya lo tiene \(name). ", fr: "C’est transmis à \(name). ")
        return there + changeInSession + " " + canBeClosed
    }
    var changeInSession: String {
        say(
            en:
                "Should something be changed? Say so when you meet.",
            es: "¿Hay que cambiar algo? Se dice en el próximo encuentro.",
            fr: "Quelque chose à changer ? Cela se dit à la prochaine rencontre.")
    }
    var ownPhoneTooMany: String {
        say(
            en:
                "Too many codes were tried just now. Nothing is wrong with this one: it can be typed again in ten minutes, and a link that is scanned or tapped works at once.",
            es:
                "Se han probado demasiados códigos. Este no tiene nada de malo: se puede escribir otra vez en diez minutos, y un enlace escaneado o pulsado funciona ya.",
            fr:
                "Trop de codes viennent d’être essayés. Celui-ci n’y est pour rien : il peut être saisi dans dix minutes, et un lien scanné ou touché fonctionne tout de suite."
        )
    }
    var ownPhoneAnotherTitle: String {
        say(
            en: "Another check is open here", es: "Aquí hay otro cuestionario abierto",
            fr: "Un autre questionnaire est ouvert ici")
    }
    var ownPhoneAnother: String {
        say(
            en: "What was marked in it and not sent would be lost.", es: "Lo marcado en él y no enviado se perdería.",
            fr: "Ce qui y est marqué et pas envoyé serait perdu.")
    }
    var ownPhoneStay: String { say(en: "Go on with that one", es: "Seguir con ese", fr: "Continuer celui-là") }
    var ownPhoneInstead: String {
        say(en: "Open the new one instead", es: "Abrir el nuevo", fr: "Ouvrir le nouveau")
    }
    /// The same for an unknown one, one whose time is over, and one that is not needed any more.
    var ownPhoneOver: String {
        say(
            en:
                "This link or code does not work, or not any more: its time may be over, or the check is not needed any more. If you expected to fill one in, ask the practice that gave it to you; otherwise there is nothing to do.",
            es:
                "Este enlace o código no funciona, o ya no: quizá ha pasado su plazo o el cuestionario ya no hace falta. Si se esperaba rellenar uno, la consulta que lo entregó puede decir más; si no, no hay que hacer nada.",
            fr:
                "Ce lien ou ce code ne fonctionne pas, ou plus : son délai est peut-être passé, ou le questionnaire n’est plus nécessaire. Si un questionnaire était attendu, le cabinet qui l’a donné peut en dire plus ; sinon, il n’y a rien à faire."
        )
    }
    var ownPhoneHereTitle: String {
        say(
            en: "This link is for the client’s own phone", es: "Este enlace es para el teléfono de quien lo recibió",
            fr: "Ce lien est pour le téléphone de qui l’a reçu")
    }
    var ownPhoneHere: String {
        say(
            en: "Somebody of the practice is signed in in this browser. Opened here, it would take their place.",
            es: "Alguien de la consulta ha entrado en este navegador. Abierto aquí, el enlace ocuparía su lugar.",
            fr: "Quelqu’un du cabinet est connecté dans ce navigateur. Ouvert ici, il prendrait sa place.")
    }
}
