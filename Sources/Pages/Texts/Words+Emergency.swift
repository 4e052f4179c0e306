import Clinic

/// Opening a record in an emergency, and being told of it.
extension Words {
    var emergencyTitle: String {
        say(
            en: "Open a record in an emergency", es: "Abrir un historial en una emergencia",
            fr: "Ouvrir un dossier en urgence")
    }
    var emergencyLead: String {
        say(
            en: "For a client who is not yours, when it cannot wait. For one hour, for reading only. "
                + "Everything you open is recorded, and those who are responsible are told at once.",
            es: "Para alguien que no está a su cargo, cuando no puede esperar. Durante una hora y solo "
                + "para leer. Todo lo que abra queda registrado y se avisa enseguida a quienes llevan el "
                + "caso.",
            fr: "Pour une personne que vous ne suivez pas, quand cela ne peut attendre. Pendant une "
                + "heure, en lecture seule. Tout ce que vous ouvrez est noté, et les responsables en sont "
                + "avisés aussitôt."
        )
    }
    var emergencyNotHelp: String {
        say(
            en: "This opens a record and calls nobody. If somebody is in danger, call the emergency number first.",
            es: "Esto abre un historial y no llama a nadie. Si alguien corre peligro, llame antes al "
                + "número de emergencias.",
            fr: "Ceci ouvre un dossier et n’appelle personne. Si quelqu’un est en danger, appelez d’abord les secours.")
    }
    var emergencyWhich: String { say(en: "Whose, and why", es: "De quién y por qué", fr: "De qui, et pourquoi") }
    var emergencyWhom: String {
        say(en: "Code or full name", es: "Código o nombre completo", fr: "Code ou nom complet")
    }
    var emergencyWhomHint: String {
        say(
            en: "Exactly as the practice has it. Nothing is listed here.",
            es: "Tal como lo tiene la consulta. Aquí no se muestra ninguna lista.",
            fr: "Exactement comme au cabinet. Aucune liste n’est montrée ici.")
    }
    var emergencyKindLabel: String {
        say(en: "What kind of emergency", es: "Qué clase de emergencia", fr: "Quelle sorte d’urgence")
    }
    func emergencyKind(_ kind: EmergencyKind) -> String {
        switch kind {
        case .danger:
            say(
                en: "Somebody may be in danger", es: "Alguien puede correr peligro",
                fr: "Quelqu’un est peut-être en danger")
        case .medical: say(en: "A medical emergency", es: "Una emergencia médica", fr: "Une urgence médicale")
        case .nobodyReached:
            say(
                en: "Those responsible cannot be reached", es: "No se localiza a quienes llevan el caso",
                fr: "Les responsables sont injoignables")
        case .other: say(en: "Something else", es: "Otra cosa", fr: "Autre chose")
        }
    }
    var emergencyWhy: String {
        say(en: "Why it cannot wait", es: "Por qué no puede esperar", fr: "Pourquoi cela ne peut attendre")
    }
    var emergencyWhyHint: String {
        say(
            en: "Those who are responsible will read this.", es: "Lo leerán quienes llevan el caso.",
            fr: "Les responsables le liront.")
    }
    var emergencyOpen: String {
        say(en: "Open for one hour", es: "Abrir durante una hora", fr: "Ouvrir pour une heure")
    }
    var emergencyOpenNow: String {
        say(en: "Open to you now", es: "Abierto para usted ahora", fr: "Ouvert pour vous en ce moment")
    }
    func emergencyUntil(_ time: String) -> String {
        say(
            en: "Open in an emergency until \(time).", es: "Abierto por una emergencia hasta \(las(time)).",
            fr: "Ouvert en urgence jusqu’à \(time).")
    }
    var emergencyOver: String { say(en: "Closed again.", es: "Ya está cerrado.", fr: "Refermé.") }
    var emergencyRules: String {
        say(
            en: "For reading only. Each page that you open is recorded, and those who are responsible have been told.",
            es: "Solo para leer. Cada página que abra queda registrada, y se ha avisado a quienes llevan el caso.",
            fr: "En lecture seule. Chaque page ouverte est notée, et les responsables sont avisés.")
    }
    var emergencyEnd: String { say(en: "End now", es: "Terminar ahora", fr: "Terminer maintenant") }
    var emergencyTold: String {
        say(en: "Opened in an emergency", es: "Abierto en una emergencia", fr: "Ouvert en urgence")
    }
    var emergencyToldNote: String {
        say(
            en: "Somebody who is not responsible for them read along.", es: "Lo leyó alguien que no lleva el caso.",
            fr: "Une personne qui n’en est pas responsable a lu le dossier.")
    }
    func emergencyBy(_ name: String) -> String {
        say(en: "Opened by \(name).", es: "Lo abrió \(name).", fr: "Ouvert par \(name).")
    }
    var emergencySaw: String { say(en: "I have seen it", es: "Lo he visto", fr: "J’en ai pris note") }
    var emergencyLooks: String { say(en: "What was opened", es: "Qué se abrió", fr: "Ce qui a été ouvert") }
    var emergencyLink: String {
        say(
            en: "An emergency, and the client is not yours?", es: "¿Una emergencia y no está a su cargo?",
            fr: "Une urgence, et vous ne suivez pas la personne ?")
    }
    var emergencyMark: String { say(en: "in an emergency", es: "en una emergencia", fr: "en urgence") }
    package var noticeEmergencyOpened: String {
        say(
            en: "The record is open for one hour. Those who are responsible have been told.",
            es: "El historial está abierto durante una hora. Se ha avisado a quienes llevan el caso.",
            fr: "Le dossier est ouvert pour une heure. Les responsables sont avisés.")
    }
    package var noticeEmergencyEnded: String {
        say(en: "The record is closed again.", es: "El historial está cerrado de nuevo.", fr: "Le dossier est refermé.")
    }
}
