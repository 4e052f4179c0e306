internal import Attribution

/// Where outcomes come from: what stands around the computed sentences.
extension Words {
    package var whereOutcomesComeFrom: String {
        say(en: "Where outcomes come from", es: "De dónde vienen los resultados", fr: "D’où viennent les résultats")
    }
    var whereOutcomesComeFromNote: String {
        say(
            en: "How much goes with the alliance, the client, the therapist, the treatment.",
            es: "Cuánto va con la alianza, el cliente, el terapeuta, el tratamiento.",
            fr: "Quelle part va avec l’alliance, le client, le thérapeute, le traitement.")
    }
    func name(_ subject: AttributionSubjectSeen) -> String {
        switch subject {
        case .own: say(en: "Your own clients", es: "Sus clientes", fr: "Vos clients")
        case .team: say(en: "Your team", es: "Su equipo", fr: "Votre équipe")
        case .practice: say(en: "The whole practice", es: "Toda la consulta", fr: "Tout le cabinet")
        }
    }
    var whichEpisodes: String { say(en: "Which episodes", es: "Qué episodios", fr: "Quels suivis") }
    var episodeSite: String { say(en: "Site", es: "Sede", fr: "Site") }
    var allSites: String { say(en: "All sites", es: "Todas las sedes", fr: "Tous les sites") }
    var allTreatments: String { say(en: "All treatments", es: "Todos los tratamientos", fr: "Tous les traitements") }
    var episodesFrom: String { say(en: "Began from", es: "Comenzados desde", fr: "Commencés à partir du") }
    var episodesTo: String { say(en: "Began until", es: "Comenzados hasta", fr: "Commencés jusqu’au") }
    var openOrClosed: String { say(en: "Open or closed", es: "Abiertos o cerrados", fr: "En cours ou clos") }
    var dayLeftOut: String {
        say(
            en: "What was given for a day is none, so it was left out.",
            es: "Lo indicado como día no es ninguno; se ha dejado fuera.",
            fr: "Ce qui est indiqué comme jour n’en est pas un ; il n’en est pas tenu compte.")
    }
    var allEpisodes: String { say(en: "All episodes", es: "Todos los episodios", fr: "Tous les suivis") }
    func name(_ state: EpisodeState) -> String {
        switch state {
        case .all: say(en: "Both", es: "Ambos", fr: "Les deux")
        case .closed: say(en: "Closed", es: "Cerrados", fr: "Clos")
        case .open: say(en: "Open", es: "Abiertos", fr: "En cours")
        }
    }
    var onlyYouSeeThis: String {
        say(en: "Only you see this.", es: "Solo usted ve esto.", fr: "Personne d’autre ne voit ceci.")
    }
    var allianceBesideOthers: String {
        say(
            en: "The alliance, beside what others found", es: "La alianza, junto a lo hallado por otros",
            fr: "L’alliance, à côté de ce que d’autres ont trouvé")
    }
    var here: String { say(en: "Here", es: "Aquí", fr: "Ici") }
    var published: String { say(en: "Published", es: "Publicado", fr: "Publié") }
    var studies295: String { say(en: "295 studies", es: "295 estudios", fr: "295 études") }
    var theArticle: String { say(en: "The article", es: "El artículo", fr: "L’article") }
    var thatAskedForThis: String {
        say(en: "that asked for this", es: "que pidió esto", fr: "qui a demandé ceci")
    }
    var publishedNote: String {
        say(
            en: """
                Lines show 95% intervals. The published figure is r = .278 squared, from many kinds of practice. The \
                article’s “about 10%” comes without an interval.
                """,
            es: """
                Las líneas son intervalos del 95 %. La cifra publicada es r = 0,278 al cuadrado, de centros muy \
                distintos. El «cerca del 10 %» del artículo viene sin intervalo.
                """,
            fr: """
                Les traits sont des intervalles à 95 %. Le chiffre publié est r = 0,278 au carré, tiré de cabinets très \
                divers. Les « environ 10 % » de l’article sont donnés sans intervalle.
                """)
    }
    var allSources: String { say(en: "All sources", es: "Todas las fuentes", fr: "Toutes les sources") }
    var allSourcesNote: String {
        say(
            en: "Shares of the differences between sessions. What goes with two at once is in neither.",
            es: "Partes de las diferencias entre sesiones. Lo que va con dos a la vez no está en ninguna.",
            fr: "Parts des différences entre séances. Ce qui va avec deux à la fois n’est dans aucune.")
    }
    var threeWays: String { say(en: "Three ways to count", es: "Tres formas de contar", fr: "Trois façons de compter") }
    var percentWithIntervals: String {
        say(
            en: "Percent, with 95% intervals", es: "Porcentaje, con intervalos del 95 %",
            fr: "Pourcentage, avec intervalles à 95 %")
    }
    var goesWith: String { say(en: "Goes with", es: "Va con", fr: "Va avec") }
    var howFiguresCome: String {
        say(en: "How this was worked out", es: "Cómo se calculó", fr: "Comment c’est calculé")
    }
    /// - Parameter hasIntake: whether what was known at intake is in the model.
    func modelInWords(hasIntake: Bool) -> String {
        let intake =
            hasIntake
            ? say(
                en: " what was known at intake;", es: " lo que se sabía al inicio;",
                fr: " ce que l’on savait au départ ;") : ""
        return say(
            en: """
                A mixed model of the outcome at each session, by restricted maximum likelihood: the session’s number \
                (its logarithm); the alliance at three levels; the treatment;\(intake) and differences between clients, in \
                where they start and how fast they change, and between therapists and sites. What chance alone adds is taken \
                off the shares, and not off the other two ways to count.
                """,
            es: """
                Un modelo mixto del resultado en cada sesión, por máxima verosimilitud restringida: el número de la \
                sesión (su logaritmo); la alianza en tres niveles; el tratamiento;\(intake) y diferencias entre clientes, en \
                dónde empiezan y lo rápido que cambian, y entre terapeutas y sedes. Lo que añade el solo azar se resta de \
                las partes, pero no de las otras dos formas de contar.
                """,
            fr: """
                Un modèle mixte du résultat à chaque séance, par maximum de vraisemblance restreint : le numéro de la \
                séance (son logarithme) ; l’alliance à trois niveaux ; le traitement ;\(intake) et les différences entre clients, \
                par leur départ et leur rythme, et entre thérapeutes et sites. Ce que le seul hasard ajoute est retiré des \
                parts, mais pas des deux autres façons de compter.
                """)
    }
    var readWithCare: String {
        say(en: "Read it with care", es: "Léase con cuidado", fr: "À lire avec précaution")
    }
    var readWithCareNote: String {
        say(
            en: "Worked out from these data, each time.", es: "Se calcula con estos datos cada vez.",
            fr: "Calculé à chaque fois sur ces données.")
    }
    var whatToMakeOfIt: String {
        say(en: "What to make of it", es: "Qué hacer con ello", fr: "Qu’en retenir")
    }
    var nobodyIsRanked: String {
        say(
            en: "Nobody is ranked by this. It speaks of sums over many sessions, not of one person.",
            es: "Nadie queda clasificado con esto. Habla de sumas de muchas sesiones, no de una persona.",
            fr: "Cela ne classe personne. Ce sont des sommes sur beaucoup de séances, pas une personne.")
    }
    var downloadFigures: String {
        say(en: "Download the figures (JSON)", es: "Descargar las cifras (JSON)", fr: "Télécharger les chiffres (JSON)")
    }
}
