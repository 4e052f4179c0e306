import Clinic
package import FollowThrough

/// Sending somebody on, with consent, and hearing back.
extension Words {
    var referralTitle: String { say(en: "Referral", es: "Derivación", fr: "Orientation") }
    func refer(_ name: String) -> String { say(en: "Refer \(name)", es: "Derivar a \(name)", fr: "Orienter \(name)") }
    func referTo(_ name: String, _ resource: String) -> String {
        say(
            en: "Refer \(name) to \(resource)", es: "Derivar a \(name): \(resource)",
            fr: "Orienter \(name) vers \(resource)")
    }
    package func referralState(_ state: ReferralState) -> String {
        switch state {
        case .prepared: say(en: "Agreed, not sent yet", es: "Acordada, sin enviar", fr: "Convenue, pas encore envoyée")
        case .sent: say(en: "Sent", es: "Enviada", fr: "Envoyée")
        case .waiting: say(en: "Waiting", es: "En espera", fr: "En attente")
        case .accepted: say(en: "They said yes", es: "Dijeron que sí", fr: "Acceptée")
        case .used: say(en: "Used", es: "Utilizada", fr: "Utilisée")
        case .didNotWorkOut: say(en: "Did not work out", es: "No salió bien", fr: "N’a pas abouti")
        case .closed: say(en: "Closed", es: "Cerrada", fr: "Close")
        }
    }
    var consent: String { say(en: "Consent", es: "Consentimiento", fr: "Consentement") }
    var consentNote: String {
        say(
            en: "Nothing goes out without it. Why somebody comes is never told.",
            es: "Sin él no sale nada. Nunca se dice por qué viene alguien.",
            fr: "Rien ne part sans lui. La raison de la venue n’est jamais dite.")
    }
    func giver(_ giver: ConsentGiver, _ name: String) -> String {
        switch giver {
        case .client: say(en: "\(name) agreed", es: "\(name) dio su acuerdo", fr: "\(name) est d’accord")
        case .guardian:
            say(
                en: "A parent or guardian agreed", es: "Su madre, padre o tutor dio su acuerdo",
                fr: "Un parent ou tuteur est d’accord")
        }
    }
    var whoAgreed: String { say(en: "Who agreed", es: "Quién dio su acuerdo", fr: "Qui est d’accord") }
    var chooseGiver: String {
        say(en: "Choose who agreed", es: "Elija quién dio su acuerdo", fr: "Choisissez qui est d’accord")
    }
    var agreedOn: String { say(en: "On which day", es: "Qué día", fr: "Quel jour") }
    var whatMayBeTold: String { say(en: "What may be told", es: "Qué se puede decir", fr: "Ce qui peut être dit") }
    func shared(_ fact: SharedFact) -> String {
        switch fact {
        case .calledName: say(en: "First name", es: "Nombre de pila", fr: "Prénom")
        case .fullName: say(en: "Full name", es: "Nombre completo", fr: "Nom complet")
        case .language: say(en: "Language", es: "Idioma", fr: "Langue")
        case .age: say(en: "Age in years", es: "Edad en años", fr: "Âge en années")
        case .message: say(en: "The message below", es: "El mensaje de abajo", fr: "Le message ci-dessous")
        }
    }
    /// The same within a sentence that is not beside the message.
    func sharedBriefly(_ fact: SharedFact) -> String {
        fact == .message
            ? say(en: "a message", es: "un mensaje", fr: "un message") : shared(fact).lowercased()
    }
    func sharedWithConsent(_ facts: [String]) -> String {
        say(
            en: "Shared with consent: \(list(facts)). Nothing about why they come.",
            es: "Compartido con consentimiento: \(list(facts)). Nada sobre por qué viene.",
            fr: "Partagé avec consentement : \(list(facts)). Rien sur la raison de la venue.")
    }
    var message: String { say(en: "Message to them", es: "Mensaje para ellos", fr: "Message pour eux") }
    var messageHint: String {
        say(
            en: "What is needed, when, and how to reach the client. Not why they come.",
            es: "Qué hace falta, cuándo y cómo localizar al cliente. No por qué viene.",
            fr: "Ce qu’il faut, quand, et comment joindre la personne. Pas pourquoi elle vient.")
    }
    var makeReferral: String {
        say(
            en: "Record consent and make the letter", es: "Registrar el acuerdo y hacer la carta",
            fr: "Noter le consentement et préparer la lettre")
    }

    // What happened.
    var whatHappened: String { say(en: "What happened", es: "Qué pasó", fr: "Ce qui s’est passé") }
    var referralSoFar: String {
        say(en: "The referral so far", es: "La derivación hasta ahora", fr: "L’orientation jusqu’ici")
    }
    func way(_ way: SendingWay) -> String {
        switch way {
        case .paper: say(en: "on paper", es: "en papel", fr: "sur papier")
        case .email: say(en: "by e-mail", es: "por correo", fr: "par courriel")
        case .telephone: say(en: "by telephone", es: "por teléfono", fr: "par téléphone")
        }
    }
    func sentBy(_ way: SendingWay) -> String {
        switch way {
        case .paper: say(en: "Sent on paper", es: "Enviada en papel", fr: "Remise sur papier")
        case .email: say(en: "Sent by e-mail", es: "Enviada por correo", fr: "Envoyée par courriel")
        case .telephone: say(en: "Told by telephone", es: "Dicha por teléfono", fr: "Dite par téléphone")
        }
    }
    var theySaidWait: String {
        say(en: "They know; it takes time", es: "Lo saben; tardará", fr: "Reçu ; cela prend du temps")
    }
    var theySaidYes: String { say(en: "They said yes", es: "Dijeron que sí", fr: "Réponse : oui") }
    var theySaidNo: String { say(en: "Did not work out", es: "No salió bien", fr: "N’a pas abouti") }
    var wasUsed: String { say(en: "It was used", es: "Se ha utilizado", fr: "Utilisée") }
    var chasedNothing: String {
        say(en: "Asked again, nothing yet", es: "Pregunté otra vez, nada aún", fr: "Relance, rien encore")
    }
    var closeReferral: String { say(en: "Close it", es: "Cerrarla", fr: "Clore") }
    var hearBy: String { say(en: "To hear by", es: "Respuesta a más tardar el", fr: "Réponse au plus tard le") }
    func hearByDay(_ day: String) -> String {
        say(en: "to hear by \(day)", es: "respuesta a más tardar el \(day)", fr: "réponse au plus tard le \(day)")
    }
    /// Until it has gone out nobody can answer.
    func sendByDay(_ day: String) -> String {
        say(en: "send by \(day)", es: "enviar a más tardar el \(day)", fr: "à envoyer au plus tard le \(day)")
    }
    var note: String { say(en: "Note", es: "Nota", fr: "Note") }
    func call(_ name: String) -> String { say(en: "Call \(name)", es: "Llamar: \(name)", fr: "Appeler \(name)") }
    var seeLetter: String { say(en: "See the letter", es: "Ver la carta", fr: "Voir la lettre") }
    var agreedShort: String { say(en: "Agreed", es: "Acuerdo", fr: "Consentement") }
    var usedOrNot: String { say(en: "Used", es: "Utilizada", fr: "Utilisée") }
    var orNot: String { say(en: "or did not work out", es: "o no salió bien", fr: "ou n’a pas abouti") }
    var changeTelling: String { say(en: "Record it", es: "Registrarlo", fr: "L’enregistrer") }

    // The letter.
    var letter: String { say(en: "The letter", es: "La carta", fr: "La lettre") }
    var letterNote: String {
        say(
            en: "Print it, or copy it into an e-mail. Rapport sends nothing itself.",
            es: "Imprímala o cópiela en un correo. Rapport no envía nada por sí mismo.",
            fr: "Imprimez-la ou copiez-la dans un courriel. Rapport n’envoie rien lui-même.")
    }
    var letterAsText: String {
        say(en: "As plain text, to copy", es: "Como texto, para copiar", fr: "En texte simple, à copier")
    }
    var openInMail: String {
        say(en: "Open in the mail program", es: "Abrir en el correo", fr: "Ouvrir dans la messagerie")
    }
    var noMessageToSend: String {
        say(
            en: "No message goes with it, so it does not say what is needed: say so by telephone or in person.",
            es: "No lleva mensaje, así que no dice qué hace falta: dígalo por teléfono o en persona.",
            fr: "Aucun message ne l’accompagne : ce qu’il faut est à dire par téléphone ou de vive voix.")
    }
    var printHint: String {
        say(
            en: "Printing this page gives the letter alone.", es: "Al imprimir esta página sale solo la carta.",
            fr: "L’impression de cette page donne la lettre seule.")
    }
    func letterSubject(_ practice: String) -> String {
        say(en: "A request from \(practice)", es: "Una petición de \(practice)", fr: "Une demande \(de(practice))")
    }
    func letterGreeting(_ resource: String) -> String {
        say(en: "To \(resource)", es: "A la atención de \(resource)", fr: "À l’attention de \(resource)")
    }
    func letterAsk(_ practice: String) -> String {
        say(
            en: "With their consent, we ask for your help for somebody who comes to \(practice).",
            es: "Con su consentimiento, pedimos su ayuda para alguien que acude a \(practice).",
            fr: "Avec son accord, nous demandons votre aide pour une personne suivie à \(practice).")
    }
    var letterAnswer: String {
        say(
            en: "Please tell us whether you can help, and when.", es: "Por favor, díganos si pueden ayudar y cuándo.",
            fr: "Merci de nous dire si vous pouvez aider, et quand.")
    }
    var letterFrom: String { say(en: "Asked by", es: "Lo pide", fr: "Demandé par") }
    var letterWhere: String { say(en: "Where to go", es: "Adónde ir", fr: "Où aller") }

    // Today.
    func waitsFor(_ state: ReferralState, _ resource: String) -> String {
        switch state {
        case .prepared:
            say(
                en: "The letter to \(resource) has not gone out", es: "La carta a \(resource) no ha salido",
                fr: "La lettre à \(resource) n’est pas partie")
        case .accepted:
            say(
                en: "\(resource) said yes; was it used?", es: "\(resource) dijo que sí; ¿se utilizó?",
                fr: "\(resource) a dit oui ; l’orientation a-t-elle servi ?")
        default:
            say(
                en: "No answer from \(resource) yet", es: "Sin respuesta de \(resource)",
                fr: "Pas de réponse \(de(resource))")
        }
    }
    func askHowItWent(_ kind: BarrierKind) -> String {
        say(
            en: "Ask how it went: \(self.kind(kind).lowercased())",
            es: "Preguntar cómo fue: \(self.kind(kind).lowercased())",
            fr: "Demander comment cela s’est passé : \(self.kind(kind).lowercased())")
    }
    var hadToHearBefore: String { say(en: "to hear by ", es: "respuesta prevista: ", fr: "réponse prévue : ") }
    var hadToSendBefore: String { say(en: "send by ", es: "por enviar: ", fr: "à envoyer : ") }
    var triedSinceBefore: String { say(en: "tried since ", es: "a prueba desde ", fr: "essayé depuis ") }
    var chase: String { say(en: "Chase it", es: "Preguntar de nuevo", fr: "Relancer") }
    var sendIt: String { say(en: "Send it", es: "Enviarla", fr: "L’envoyer") }
    var askAboutIt: String { say(en: "Ask about it", es: "Preguntar", fr: "Demander") }
}
