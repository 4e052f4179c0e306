/// Where the practice sees people.
extension Words {
    package var sitesTitle: String { say(en: "Sites", es: "Sedes", fr: "Sites") }
    package var sitesNote: String {
        say(
            en: "Where people are seen. An appointment can say at which.",
            es: "Dónde se atiende. Una cita puede decir en cuál.",
            fr: "Où l’on reçoit. Un rendez-vous peut dire lequel.")
    }
    var sitesNone: String {
        say(en: "There is none yet.", es: "Todavía no hay ninguna.", fr: "Il n’y en a pas encore.")
    }
    var sitesAdd: String { say(en: "Add a site", es: "Añadir una sede", fr: "Ajouter un site") }
    var sitesName: String { say(en: "Name", es: "Nombre", fr: "Nom") }
    var sitesRename: String { say(en: "Rename", es: "Cambiar el nombre", fr: "Renommer") }
}
