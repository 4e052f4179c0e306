package import FollowThrough

/// The directory.
extension Words {
    package var resources: String { say(en: "Resources", es: "Recursos", fr: "Ressources") }
    package func directoryLead(_ total: Int, notFresh: Int) -> String {
        let all = counted(
            total,
            one: say(en: "1 resource.", es: "1 recurso.", fr: "\(total) ressource."),
            other: say(en: "\(total) resources.", es: "\(total) recursos.", fr: "\(total) ressources."))
        if notFresh == 0 { return all }
        return all + " "
            + counted(
                notFresh,
                one: say(
                    en: "One should be checked again.", es: "Uno hay que comprobarlo de nuevo.",
                    fr: notFresh == 0 ? "Aucune n’est à vérifier à nouveau." : "Une est à vérifier à nouveau."),
                other: say(
                    en: "\(notFresh) should be checked again.", es: "\(notFresh) hay que comprobarlos de nuevo.",
                    fr: "\(notFresh) sont à vérifier à nouveau."))
    }
    var directoryEmpty: String {
        say(
            en:
                "Nothing here yet. Add the first place, person or voucher that has helped somebody, or bring in a directory.",
            es:
                "Aún no hay nada. Añada el primer lugar, persona o vale que haya ayudado a alguien, o importe un directorio.",
            fr:
                "Encore rien. Ajoutez le premier lieu, la première personne ou le premier bon qui a aidé, ou importez un annuaire."
        )
    }
    var directoryNothing: String {
        say(
            en: "Nothing found. Fewer words or another choice may find it.",
            es: "No se encontró nada. Con menos palabras u otra elección quizá aparezca.",
            fr: "Rien trouvé. Moins de mots ou un autre choix le trouveront peut-être.")
    }
    package func found(_ count: Int) -> String {
        counted(
            count, one: say(en: "1 found", es: "1 encontrado", fr: "\(count) trouvée"),
            other: say(en: "\(count) found", es: "\(count) encontrados", fr: "\(count) trouvées"))
    }
    var findResource: String { say(en: "What would help", es: "Qué ayudaría", fr: "Ce qui aiderait") }
    var findResourceHint: String {
        say(
            en: "Any words, spelled as they come.", es: "Cualquier palabra, escrita como salga.",
            fr: "N’importe quels mots, écrits comme ils viennent.")
    }
    var find: String { say(en: "Find", es: "Buscar", fr: "Chercher") }
    var anyKind: String { say(en: "Any kind", es: "Cualquier clase", fr: "Toute sorte") }
    var anyCost: String { say(en: "Any cost", es: "Cualquier coste", fr: "Tout coût") }
    var place: String { say(en: "Place", es: "Lugar", fr: "Lieu") }
    var whichResources: String { say(en: "Which resources", es: "Qué recursos", fr: "Quelles ressources") }
    var showOpen: String { say(en: "All that are open", es: "Todos los abiertos", fr: "Toutes celles qui existent") }
    var showStale: String { say(en: "To be checked again", es: "Por comprobar", fr: "À vérifier") }
    var showClosed: String { say(en: "No longer there", es: "Ya no existen", fr: "N’existent plus") }
    var addResource: String { say(en: "Add a resource", es: "Añadir un recurso", fr: "Ajouter une ressource") }
    var importDirectory: String {
        say(en: "Bring in a directory", es: "Importar un directorio", fr: "Importer un annuaire")
    }
    var pages: String { say(en: "Pages", es: "Páginas", fr: "Pages") }
    var pageBefore: String { say(en: "Before", es: "Anterior", fr: "Précédent") }
    var pageAfter: String { say(en: "After", es: "Siguiente", fr: "Suivant") }

    // One resource.
    package func cost(_ cost: ResourceCost) -> String {
        switch cost {
        case .free: say(en: "free", es: "gratis", fr: "gratuit")
        case .little: say(en: "costs a little", es: "cuesta poco", fr: "coûte peu")
        case .pays: say(en: "has to be paid", es: "hay que pagarlo", fr: "payant")
        case .unknown: say(en: "cost not said", es: "coste sin indicar", fr: "coût non précisé")
        }
    }
    /// What a language is called in the language spoken; the code where nobody knows.
    func languageName(_ code: String) -> String {
        if code == ResourceContent.anyLanguage {
            return say(en: "any language", es: "cualquier idioma", fr: "toute langue")
        }
        let root = String(code.prefix { $0 != "-" })
        guard let name = SpokenLanguage.byCode[root] else { return code }
        return say(en: name.en, es: name.es, fr: name.fr)
    }
    func checkedAgo(_ ago: String) -> String {
        say(en: "Checked \(ago)", es: "Comprobado \(ago)", fr: "Vérifiée \(ago)")
    }
    func checkedBy(_ name: String) -> String { say(en: "by \(name)", es: "por \(name)", fr: "par \(name)") }
    func staleLimit(_ days: Int) -> String {
        say(
            en: "Your limit is \(days) days: ring before you send anyone.",
            es: "Su límite es de \(days) días: llame antes de enviar a nadie.",
            fr: "Votre seuil est de \(days) jours : appelez avant d’envoyer quelqu’un.")
    }
    /// - Parameter assurer: whom the file names; may be empty.
    func asTheFileSays(by assurer: String) -> String {
        let by = assurer.isEmpty ? "" : " " + checkedBy(assurer)
        return by + say(en: ", as the file says", es: ", según el archivo", fr: ", d’après le fichier")
    }
    var neverChecked: String {
        say(en: "Never checked here.", es: "Nunca comprobado aquí.", fr: "Jamais vérifiée ici.")
    }
    var ringFirst: String {
        say(
            en: "Ring before you send anyone.", es: "Llame antes de enviar a nadie.",
            fr: "Appelez avant d’envoyer quelqu’un.")
    }
    var noLongerThere: String { say(en: "No longer there", es: "Ya no existe", fr: "N’existe plus") }
    var stillRight: String {
        say(
            en: "Checked today: still right", es: "Comprobado hoy: sigue igual",
            fr: "Vérifiée aujourd’hui : toujours juste")
    }
    var checkItNow: String { say(en: "Check it now", es: "Comprobarlo ahora", fr: "Vérifier maintenant") }
    var edit: String { say(en: "Change", es: "Cambiar", fr: "Modifier") }
    var closeResource: String { say(en: "It is no longer there", es: "Ya no existe", fr: "Elle n’existe plus") }
    var reopenResource: String { say(en: "It is there again", es: "Vuelve a existir", fr: "Elle existe à nouveau") }
    var whatItOffers: String { say(en: "What it offers", es: "Qué ofrece", fr: "Ce qu’elle offre") }
    var helpsWith: String { say(en: "Helps with", es: "Ayuda con", fr: "Aide pour") }
    var places: String { say(en: "Where", es: "Dónde", fr: "Où") }
    var languages: String { say(en: "Languages", es: "Idiomas", fr: "Langues") }
    var costTitle: String { say(en: "Cost", es: "Coste", fr: "Coût") }
    var eligibility: String { say(en: "For whom", es: "Para quién", fr: "Pour qui") }
    var hoursTitle: String { say(en: "Opening hours", es: "Horario", fr: "Heures d’ouverture") }
    var whoCanHaveIt: String {
        say(en: "Who can have it", es: "Quién puede recibirlo", fr: "Qui peut en bénéficier")
    }
    var contact: String { say(en: "Contact", es: "Contacto", fr: "Contact") }
    var notesTitle: String { say(en: "Notes", es: "Notas", fr: "Notes") }
    /// From birth on is no limit.
    func ages(_ youngest: Int?, _ oldest: Int?) -> String? {
        switch (youngest == 0 ? nil : youngest, oldest) {
        case (nil, nil): nil
        case (let from?, nil): say(en: "from \(from) years", es: "desde \(from) años", fr: "dès \(from) ans")
        case (nil, let to?): say(en: "to \(to) years", es: "hasta \(to) años", fr: "jusqu’à \(to) ans")
        case (let from?, let to?):
            say(en: "\(from) to \(to) years", es: "de \(from) a \(to) años", fr: "de \(from) à \(to) ans")
        }
    }
    var history: String { say(en: "What was said before", es: "Qué se decía antes", fr: "Ce qui était dit avant") }
    var historyNote: String {
        say(en: "Every version is kept.", es: "Se guardan todas las versiones.", fr: "Chaque version est gardée.")
    }
    func cause(_ cause: ResourceCause) -> String {
        switch cause {
        case .added: say(en: "Added", es: "Añadido", fr: "Ajoutée")
        case .edited: say(en: "Changed", es: "Cambiado", fr: "Modifiée")
        case .checked: say(en: "Checked again", es: "Comprobado de nuevo", fr: "Vérifiée à nouveau")
        case .imported: say(en: "Brought in from a file", es: "Importado de un archivo", fr: "Importée d’un fichier")
        case .closed: say(en: "No longer there", es: "Ya no existe", fr: "N’existe plus")
        case .reopened: say(en: "There again", es: "Existe de nuevo", fr: "Existe à nouveau")
        case .undone: say(en: "Taken back", es: "Deshecho", fr: "Changement annulé")
        }
    }
    var takeBackLast: String {
        say(en: "Take the last change back", es: "Deshacer el último cambio", fr: "Annuler le dernier changement")
    }

    // The form.
    var resourceName: String { say(en: "Name", es: "Nombre", fr: "Nom") }
    var provider: String { say(en: "Run by", es: "A cargo de", fr: "Gérée par") }
    var placesHint: String {
        say(
            en: "One to a line: towns, quarters, streets.", es: "Uno por línea: ciudades, barrios, calles.",
            fr: "Un par ligne : villes, quartiers, rues.")
    }
    var languagesHint: String {
        say(
            en: "Names or codes with commas, such as Spanish, ar; * for any.",
            es: "Nombres o códigos con comas, como español, ar; * para cualquiera.",
            fr: "Noms ou codes avec virgules, comme espagnol, ar ; * pour toutes.")
    }
    var costNote: String { say(en: "More about the cost", es: "Más sobre el coste", fr: "Détails du coût") }
    var youngest: String { say(en: "From age", es: "Desde la edad de", fr: "Dès l’âge de") }
    var oldest: String { say(en: "To age", es: "Hasta la edad de", fr: "Jusqu’à l’âge de") }
    var phone: String { say(en: "Telephone", es: "Teléfono", fr: "Téléphone") }
    var email: String { say(en: "E-mail", es: "Correo", fr: "Courriel") }
    var web: String { say(en: "Web page", es: "Página web", fr: "Page web") }
    var addressTitle: String { say(en: "Address", es: "Dirección", fr: "Adresse") }
    var iChecked: String {
        say(
            en: "I have made sure of this today", es: "Lo he comprobado hoy", fr: "J’ai vérifié tout cela aujourd’hui")
    }
    var keep: String { say(en: "Keep it", es: "Guardarlo", fr: "Garder") }

    // Beside a barrier.
    var resourcesThatMatch: String {
        say(en: "Resources that match", es: "Recursos que encajan", fr: "Ressources qui conviennent")
    }
    func matchCount(_ shown: Int, of total: Int) -> String {
        say(en: "\(shown) of \(total).", es: "\(shown) de \(total).", fr: "\(shown) sur \(total).")
    }
    var noMatch: String {
        say(
            en: "Nothing in the directory fits this yet.", es: "Nada del directorio encaja aún.",
            fr: "Rien dans l’annuaire ne convient encore.")
    }
    var lookFurther: String {
        say(
            en: "Look further: any place, any cost", es: "Buscar más: cualquier lugar y coste",
            fr: "Chercher plus loin : tout lieu, tout coût")
    }
    func reason(_ reason: MatchReason) -> String {
        switch reason {
        case .kind(let kind): self.kind(kind).lowercased()
        case .place(let place): say(en: "at \(place)", es: "en \(place)", fr: "à \(place)")
        case .placeElsewhere: say(en: "elsewhere", es: "en otro lugar", fr: "ailleurs")
        case .language(let code):
            say(
                en: "\(languageName(code)) spoken", es: "se habla \(languageName(code))",
                fr: "on parle \(languageName(code))")
        case .languageNotSaid: say(en: "language not said", es: "idioma sin indicar", fr: "langue non précisée")
        case .languageOther: say(en: "other languages", es: "otros idiomas", fr: "autres langues")
        case .costFits: say(en: "cost fits", es: "el coste encaja", fr: "coût adapté")
        case .costNotSaid: say(en: "cost not said", es: "coste sin indicar", fr: "coût non précisé")
        case .costMore: say(en: "costs more", es: "cuesta más", fr: "coûte plus")
        case .ageFits: say(en: "for this age", es: "para esta edad", fr: "pour cet âge")
        case .forSome:
            say(
                en: "who it is for: please check", es: "para quién es: compruébelo",
                fr: "pour qui : à vérifier")
        case .notFresh: say(en: "not checked lately", es: "sin comprobar hace tiempo", fr: "pas vérifiée récemment")
        }
    }
    var why: String { say(en: "Why: ", es: "Por qué: ", fr: "Pourquoi : ") }

    // Bringing one in.
    var importDirectoryLead: String {
        say(
            en:
                "A directory in the Open Referral form (HSDS 3.0): a JSON file, or all the CSV tables of a data package at once. A preview first; nothing is kept until you say so.",
            es:
                "Un directorio en la forma Open Referral (HSDS 3.0): un archivo JSON o todas las tablas CSV del paquete a la vez. Primero una vista previa; nada se guarda hasta que lo diga.",
            fr:
                "Un annuaire au format Open Referral (HSDS 3.0) : un fichier JSON, ou toutes les tables CSV du paquet à la fois. D’abord un aperçu ; rien n’est gardé sans votre accord."
        )
    }
    var importRenewed: String {
        say(en: "Of these, brought up to date", es: "De ellos, actualizados", fr: "Dont mises à jour")
    }
    var importNewResources: String {
        say(en: "Of these, new resources", es: "De ellos, recursos nuevos", fr: "Dont nouvelles ressources")
    }
    var importNamesNew: String { say(en: "New here", es: "Nuevos aquí", fr: "Nouvelles ici") }
    var importNamesRenewed: String {
        say(en: "Brought up to date", es: "Actualizados", fr: "Mises à jour")
    }
    func andMore(_ count: Int) -> String {
        say(en: "and \(count) more", es: "y \(count) más", fr: "et \(count) de plus")
    }
    var importRestKept: String {
        say(
            en: "Kept. What is listed as refused stayed out.",
            es: "Guardado. Lo que figura como rechazado quedó fuera.",
            fr: "Gardé. Ce qui est indiqué comme refusé n’est pas entré.")
    }
    var importPreviewOnly: String {
        say(
            en: "A preview: nothing was kept yet.", es: "Vista previa: aún no se ha guardado nada.",
            fr: "Aperçu : rien n’est encore gardé.")
    }
    var anotherResource: String { say(en: "Yes, another one", es: "Sí, es otro", fr: "Oui, une autre") }
    var kindsAreGuessed: String {
        say(
            en:
                "The file does not say which barriers a service helps with. The kinds are taken from its words; look them over.",
            es:
                "El archivo no dice con qué obstáculos ayuda cada servicio. Las clases salen de sus palabras; revíselas.",
            fr:
                "Le fichier ne dit pas contre quels obstacles un service aide. Les sortes viennent de ses mots ; relisez-les."
        )
    }
}
