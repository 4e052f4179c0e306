/// The caseload, a new client, a new course of care.
extension Words {
    func caseloadPart(_ part: CaseloadPart) -> String {
        switch part {
        case .open: say(en: "Open", es: "Abiertos", fr: "En cours")
        case .needsAct: say(en: "To act on", es: "Por actuar", fr: "Où agir")
        case .goingWell: say(en: "Going well", es: "Va bien", fr: "Va bien")
        case .notSeen: say(en: "Not seen", es: "Sin verse", fr: "Pas revus")
        case .closed: say(en: "Ended", es: "Terminados", fr: "Terminés")
        case .all: say(en: "All", es: "Todos", fr: "Tous")
        }
    }
    var caseloadChoice: String { say(en: "Which clients", es: "Qué clientes", fr: "Quels clients") }
    var caseloadFind: String { say(en: "Find", es: "Buscar", fr: "Trouver") }
    var caseloadNameOrCode: String { say(en: "Name or code", es: "Nombre o código", fr: "Nom ou code") }
    var caseloadTherapistAll: String {
        say(en: "All therapists", es: "Todos los terapeutas", fr: "Tous les thérapeutes")
    }
    /// In one part of the list alone.
    func caseloadNobodyIn(_ part: String, _ query: String) -> String {
        say(
            en: "Under \(quoted(part)) nobody is called \(quoted(query)).",
            es: "En \(quoted(part)) nadie se llama \(quoted(query)).",
            fr: "Sous \(quoted(part)), personne ne s’appelle \(quoted(query)).")
    }
    func caseloadFoundInAll(_ count: Int) -> String {
        say(
            en: "Show \(count) under “All”", es: "Mostrar \(count) en «Todos»", fr: "En afficher \(count) sous « Tous »"
        )
    }
    func caseloadNobody(_ query: String) -> String {
        query.isEmpty
            ? say(en: "Nobody here.", es: "Nadie aquí.", fr: "Personne ici.")
            : say(
                en: "Nobody is called \(quoted(query)) or has that code.",
                es: "Nadie se llama \(quoted(query)) ni tiene ese código.",
                fr: "Personne ne s’appelle \(quoted(query)) ni n’a ce code.")
    }
    var caseloadPages: String { say(en: "Pages of the list", es: "Páginas de la lista", fr: "Pages de la liste") }
    var caseloadBefore: String { say(en: "Earlier in the alphabet", es: "Anteriores", fr: "Précédents") }
    var caseloadAfter: String { say(en: "Show more", es: "Mostrar más", fr: "En voir plus") }
    func caseloadPage(_ page: Int, of pages: Int) -> String {
        say(en: "Page \(page) of \(pages)", es: "Página \(page) de \(pages)", fr: "Page \(page) sur \(pages)")
    }
    var caseloadEnded: String { say(en: "Ended", es: "Terminado", fr: "Terminé") }
    var caseloadLastSeen: String { say(en: "last seen ", es: "última vez: ", fr: "dernière fois : ") }
    var caseloadNext: String { say(en: "next ", es: "próxima: ", fr: "prochain : ") }

    var newClientTitle: String { say(en: "New client", es: "Cliente nuevo", fr: "Nouveau client") }
    var newClientWho: String { say(en: "Who", es: "Quién", fr: "Qui") }
    var newClientName: String { say(en: "Full name", es: "Nombre completo", fr: "Nom complet") }
    var newClientCalled: String {
        say(en: "What to call the person", es: "Cómo llamar a la persona", fr: "Comment appeler la personne")
    }
    var newClientCalledHint: String {
        say(
            en: "Stands on the client’s own pages. Left empty, the first name.",
            es: "Aparece en las páginas del cliente. Si queda vacío, el nombre de pila.",
            fr: "Figure sur les pages du client. Vide : le premier prénom.")
    }
    var newClientCode: String { say(en: "Code", es: "Código", fr: "Code") }
    var newClientCodeHint: String {
        say(en: "Left empty, one is made.", es: "Si queda vacío, se crea uno.", fr: "Vide : un code est créé.")
    }
    var newClientBorn: String { say(en: "Date of birth", es: "Fecha de nacimiento", fr: "Date de naissance") }
    var newClientBornHint: String {
        say(
            en: "Chooses the forms and limits for the age. Left empty, those of adults.",
            es: "Decide los cuestionarios y los límites por edad. Si queda vacía, los de adultos.",
            fr: "Choisit les questionnaires et les seuils selon l’âge. Vide : ceux des adultes.")
    }
    var newClientLanguage: String {
        say(en: "Language of the forms", es: "Idioma de los cuestionarios", fr: "Langue des questionnaires")
    }
    var newClientCare: String { say(en: "Course of care", es: "Episodio", fr: "Suivi") }
    var newClientIntake: String { say(en: "From which day", es: "Desde qué día", fr: "À partir de quel jour") }
    var newClientTreatment: String { say(en: "Treatment", es: "Tratamiento", fr: "Traitement") }
    var newClientTreatmentHint: String {
        say(
            en: "As the practice calls it; may stay empty.", es: "Como lo llama la consulta; puede quedar vacío.",
            fr: "Comme le cabinet l’appelle ; peut rester vide.")
    }
    var newClientOther: String {
        say(en: "Yes, another person", es: "Sí, es otra persona", fr: "Oui, une autre personne")
    }
    var newClientAdd: String { say(en: "Add the client", es: "Añadir al cliente", fr: "Ajouter le client") }
    func newEpisodeTitle(_ name: String) -> String {
        say(en: "New episode: \(name)", es: "Episodio nuevo: \(name)", fr: "Nouveau suivi : \(name)")
    }
    var newEpisodeLead: String {
        say(
            en: "Earlier episodes stay as they are.", es: "Los episodios anteriores quedan como están.",
            fr: "Les suivis précédents restent tels quels.")
    }
}
