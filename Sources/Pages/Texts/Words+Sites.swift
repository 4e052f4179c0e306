/// Where the practice sees people.
extension Words {
    package var sitesTitle: String { say(en: "Sites", es: "Sedes", fr: "Sites") }
    package var sitesNote: String {
        say(
            en: "What the practice is called, and where people are seen. An appointment can say at which.",
            es: "Cómo se llama la consulta y dónde se atiende. Una cita puede decir en cuál.",
            fr: "Le nom du cabinet et où l’on reçoit. Un rendez-vous peut dire lequel.")
    }
    var sitesNone: String {
        say(en: "There is none yet.", es: "Todavía no hay ninguna.", fr: "Il n’y en a pas encore.")
    }
    var sitesAdd: String { say(en: "Add a site", es: "Añadir una sede", fr: "Ajouter un site") }
    var sitesName: String { say(en: "Name", es: "Nombre", fr: "Nom") }
    var zoneChangeHint: String {
        say(
            en: "Every day of the record goes by it. What is booked stays at its moment: by another zone another hour "
                + "is told.",
            es: "Por ella van todos los días del historial. Lo reservado sigue en su momento: con otra zona se dice "
                + "otra hora.",
            fr: "Chaque jour du dossier en dépend. Ce qui est fixé reste à son moment : avec un autre fuseau, "
                + "l’heure dite change.")
    }
    var sitesRename: String { say(en: "Rename", es: "Cambiar el nombre", fr: "Renommer") }
}
