/// A risk answer, and what was done for safety.
extension Words {
    package func safetyTitle(_ name: String) -> String {
        say(en: "Speak with \(name) now", es: "Hable ya con \(name)", fr: "Parlez avec \(name) maintenant")
    }
    package var safetyLead: String {
        say(
            en:
                "A question about safety was answered at or above its mark. This stays at the top for everyone responsible until one of you has recorded what was done.",
            es:
                "Una pregunta sobre seguridad alcanzó su límite o lo superó. Esto queda arriba para todos los responsables hasta que alguien registre lo que se hizo.",
            fr:
                "La réponse à une question de sécurité atteint ou dépasse son repère. Cela reste en tête pour tous les responsables jusqu’à ce que quelqu’un ait noté ce qui a été fait."
        )
    }
    package var ownProcedure: String {
        say(en: "Your practice’s procedure", es: "El protocolo de su consulta", fr: "Le protocole de votre cabinet")
    }
    package var noProcedureYet: String {
        say(
            en: "The practice has not written its safety procedure into the settings yet. Follow the one you know.",
            es: "La consulta aún no ha escrito su protocolo de seguridad en los ajustes. Siga el que conoce.",
            fr:
                "Le cabinet n’a pas encore saisi son protocole de sécurité dans les réglages. Suivez celui que vous connaissez."
        )
    }
    package var notAnEmergencyService: String {
        say(
            en: "Rapport alerts nobody and handles no emergency. People do.",
            es: "Rapport no avisa a nadie ni atiende emergencias. Lo hacen las personas.",
            fr: "Rapport n’alerte personne et ne traite aucune urgence. Ce sont les personnes qui le font.")
    }
    package var whatWasDone: String { say(en: "What was done", es: "Lo que se hizo", fr: "Ce qui a été fait") }
    package var whatWasDoneHint: String {
        say(
            en: "Who spoke with whom, when, and what was agreed. Encrypted.",
            es: "Quién habló con quién, cuándo y qué se acordó. Cifrado.",
            fr: "Qui a parlé avec qui, quand, et ce qui a été convenu. Chiffré.")
    }
    package var recordWhatWasDone: String {
        say(en: "Record what was done", es: "Registrar lo que se hizo", fr: "Noter ce qui a été fait")
    }
    /// After what was done was recorded on a page that was older than another answer.
    package var noticeSafetyOfMore: String {
        say(
            en:
                "Your words are recorded. Since you opened that page another risk answer came in: it stays at the top until what was done about it is recorded too.",
            es:
                "Sus palabras quedan registradas. Desde que abrió esa página llegó otra respuesta de riesgo: queda arriba hasta que se registre también lo que se hizo con ella.",
            fr:
                "Vos mots sont enregistrés. Depuis l’ouverture de cette page, une autre réponse à risque est arrivée : elle reste en tête jusqu’à ce que l’on note aussi ce qui a été fait à son sujet."
        )
    }
    /// After a talk about a concern that somebody closed before it was sent.
    package var noticeStaysClosed: String {
        say(
            en:
                "Recorded. This concern is closed and stays so: who closed it, and when, stands below. Open it again where it needs more.",
            es:
                "Registrado. Este asunto está cerrado y así queda: quién lo cerró y cuándo está abajo. Reábralo si necesita más.",
            fr:
                "Enregistré. Cette préoccupation est close et le reste : qui l’a close, et quand, figure plus bas. Rouvrez-la si elle demande davantage."
        )
    }
    package var safetyDoneState: String {
        say(en: "What was done is recorded.", es: "Lo que se hizo está registrado.", fr: "Ce qui a été fait est noté.")
    }
    /// - Parameter by: who recorded it, as a list; `nil` where nobody is known by name.
    package func safetyRecorded(by names: String?, _ when: String) -> String {
        guard let names else {
            return say(
                en: "What was done for safety was recorded \(when).",
                es: "Lo que se hizo por seguridad se registró \(when).",
                fr: "Ce qui a été fait pour la sécurité a été noté \(when).")
        }
        return say(
            en: "What was done for safety was recorded by \(names), \(when).",
            es: "Lo que se hizo por seguridad lo registró \(names), \(when).",
            fr: "Ce qui a été fait pour la sécurité a été noté par \(names), \(when).")
    }
}
