import FollowThrough

/// Whether it is helping, which checks are filled in, what stands in the way: in numbers.
extension Words {
    package var outcomesTitle: String { say(en: "Outcomes", es: "Resultados", fr: "Résultats") }
    package var outcomesNote: String {
        say(
            en: "Whether it is helping, which checks are filled in, and what stands in the way.",
            es: "Si está ayudando, qué cuestionarios se rellenan y qué se interpone.",
            fr: "Si cela aide, quels questionnaires sont remplis et ce qui fait obstacle.")
    }
    func outcomesLead(_ name: String) -> String {
        say(
            en: "\(name): how courses of care ended, which checks were filled in, and what stood in the way.",
            es: "\(name): cómo acabaron los episodios, qué cuestionarios se rellenaron y qué se interpuso.",
            fr:
                "\(name) : comment les suivis se sont terminés, quels questionnaires ont été remplis, ce qui a fait obstacle."
        )
    }
    var outcomesSince: String { say(en: "From", es: "Desde", fr: "Du") }

    // MARK: Is it helping

    var outcomesHelping: String { say(en: "Is it helping?", es: "¿Está ayudando?", fr: "Est-ce que cela aide ?") }
    private func outcomesClients(_ count: Int) -> String {
        counted(
            count, one: say(en: "1 client", es: "1 cliente", fr: "\(count) client"),
            other: say(en: "\(count) clients", es: "\(count) clientes", fr: "\(count) clients"))
    }
    func outcomesEnded(_ count: Int, clients: Int) -> String {
        let of = outcomesClients(clients)
        return counted(
            count,
            one: say(
                en: "1 course of care ended, of \(of).", es: "Acabó 1 episodio, de \(of).",
                fr: "\(count) suivi s’est terminé, de \(of)."),
            other: say(
                en: "\(count) courses of care ended, of \(of).", es: "Acabaron \(count) episodios, de \(of).",
                fr: "\(count) suivis se sont terminés, de \(of)."))
    }
    func outcomesScored(_ count: Int, of total: Int) -> String {
        say(
            en: "With at least two outcome scores: \(count); without: \(total - count).",
            es: "Con dos puntuaciones de resultado o más: \(count); sin ellas: \(total - count).",
            fr: "Avec au moins deux scores d’évolution : \(count) ; sans : \(total - count).")
    }
    var outcomesNoneEnded: String {
        say(
            en: "No course of care ended in this time.", es: "No acabó ningún episodio en este tiempo.",
            fr: "Aucun suivi ne s’est terminé sur cette période.")
    }
    var outcomesTwoScores: String {
        say(en: "With two outcome scores", es: "Con dos puntuaciones", fr: "Avec deux scores d’évolution")
    }
    var outcomesWithoutLimit: String {
        say(
            en: "No reliable change is known for their measure", es: "Sin cambio fiable conocido para su medida",
            fr: "Pas de changement fiable connu pour leur mesure")
    }
    package var outcomesWithoutAge: String {
        say(
            en: "Date of birth gone, as of an erased record: only in the lines that need no age",
            es: "Ya sin fecha de nacimiento, como un expediente borrado: solo en las líneas que no piden la edad",
            fr: "Plus de date de naissance, comme un dossier effacé : seulement dans les lignes sans âge requis")
    }
    func outcomeShare(_ share: OutcomeShare) -> String {
        switch share {
        case .improved: say(en: "Reliably improved", es: "Mejora fiable", fr: "Amélioration fiable")
        case .recovered:
            say(
                en: "Reliably improved and past the cutoff, of those that began in the clinical range",
                es: "Mejora fiable y al otro lado del punto de corte, de los que empezaron en el rango clínico",
                fr: "Amélioration fiable et seuil passé, parmi ceux qui ont commencé dans la zone clinique")
        case .deteriorated: say(en: "Reliably worse", es: "Empeoramiento fiable", fr: "Aggravation fiable")
        case .unchanged:
            say(en: "No reliable change", es: "Sin cambio fiable", fr: "Pas de changement fiable")
        }
    }
    var outcomesEndings: String { say(en: "How they ended", es: "Cómo acabaron", fr: "Comment ils se sont terminés") }
    /// A figure from elsewhere, with where it is from.
    func published(_ figure: PublishedFigure) -> String {
        let (low, high) = (tenths(figure.low), tenths(figure.high))
        switch figure.matter {
        case .dropout:
            let (share, studies) = (tenths(figure.perMille ?? figure.low), figure.studies ?? 0)
            return say(
                en:
                    "Published for stopping early: \(share) (\(low) to \(high)), \(studies) studies taken together. They count dropout in several ways.",
                es:
                    "Publicado para el abandono: \(share) (de \(low) a \(high)), \(studies) estudios juntos. Cuentan el abandono de varias maneras.",
                fr:
                    "Publié pour les abandons : \(share) (de \(low) à \(high)), \(studies) études réunies. Elles comptent l’abandon de plusieurs façons."
            )
        case .reachedTarget:
            return say(
                en:
                    "Published by the makers of such a system for closed cases that reached their target: \(low) to \(high). A target is not a cutoff, so this is another yardstick.",
                es:
                    "Publicado por quienes hacen un sistema así, para casos cerrados que alcanzaron su meta: de \(low) a \(high). Una meta no es un punto de corte: es otra vara de medir.",
                fr:
                    "Publié par les auteurs d’un tel système pour les cas clos ayant atteint leur cible : de \(low) à \(high). Une cible n’est pas un seuil : c’est une autre mesure."
            )
        }
    }
    /// Thousandths as a percentage, with one place where there is one.
    private func tenths(_ perMille: Int) -> String {
        let (whole, part) = (perMille / 10, perMille % 10)
        if part == 0 { return say(en: "\(whole)%", es: "\(whole) %", fr: "\(whole) %") }
        return say(en: "\(whole).\(part)%", es: "\(whole),\(part) %", fr: "\(whole),\(part) %")
    }

    // MARK: Measures done

    var outcomesChecks: String {
        say(en: "Checks filled in", es: "Cuestionarios rellenados", fr: "Questionnaires remplis")
    }
    func outcomesSessions(_ count: Int, clients: Int) -> String {
        let of = outcomesClients(clients)
        return counted(
            count,
            one: say(
                en: "1 session was held, with \(of).", es: "Hubo 1 sesión, con \(of).",
                fr: "\(count) séance a eu lieu, avec \(of)."),
            other: say(
                en: "\(count) sessions were held, with \(of).", es: "Hubo \(count) sesiones, con \(of).",
                fr: "\(count) séances ont eu lieu, avec \(of)."))
    }
    var outcomesNoSession: String {
        say(
            en: "No session was held in this time.", es: "No hubo ninguna sesión en este tiempo.",
            fr: "Aucune séance n’a eu lieu sur cette période.")
    }
    func checkShare(_ share: CheckShare) -> String {
        switch share {
        case .outcome: outcomesOutcomeCheck
        case .alliance: outcomesAllianceCheck
        case .both: say(en: "Both", es: "Los dos", fr: "Les deux")
        case .neither: say(en: "Neither", es: "Ninguno", fr: "Aucun")
        }
    }
    var outcomesOutcomeCheck: String {
        say(en: "Outcome check", es: "Cuestionario de resultados", fr: "Questionnaire d’évolution")
    }
    var outcomesAllianceCheck: String {
        say(en: "Alliance check", es: "Cuestionario de alianza", fr: "Questionnaire d’alliance")
    }
    var outcomesWhyNot: String { say(en: "And why not", es: "Y por qué no", fr: "Et sinon, pourquoi") }
    func checkStanding(_ standing: CheckStanding) -> String {
        switch standing {
        case .filledIn: say(en: "Filled in", es: "Rellenado", fr: "Rempli")
        case .totalOnly:
            say(
                en: "Filled in, the total alone (counted above)", es: "Rellenado, solo el total (contado arriba)",
                fr: "Rempli, le total seul (compté plus haut)")
        case .incomplete:
            say(
                en: "Begun, too few answers to score", es: "Empezado, sin bastantes respuestas para puntuar",
                fr: "Commencé, trop peu de réponses pour un score")
        case .declined: say(en: "Declined", es: "Prefirió no hacerlo", fr: "Pas souhaité ce jour-là")
        case .refused:
            say(
                en: "The client had agreed to no forms", es: "El cliente no había consentido cuestionarios",
                fr: "Le client n’avait consenti à aucun questionnaire")
        case .missing: say(en: "Not filled in", es: "Sin rellenar", fr: "Pas rempli")
        }
    }

    // MARK: In the way

    var outcomesBarriers: String { say(en: "In the way", es: "Lo que se interpone", fr: "Ce qui fait obstacle") }
    func outcomesOpened(_ count: Int, clients: Int) -> String {
        let of = outcomesClients(clients)
        return counted(
            count,
            one: say(
                en: "1 thing that stood in the way was noted, of \(of).", es: "Se anotó 1 obstáculo, de \(of).",
                fr: "\(count) obstacle a été noté, de \(of)."),
            other: say(
                en: "\(count) things that stood in the way were noted, of \(of).",
                es: "Se anotaron \(count) obstáculos, de \(of).", fr: "\(count) obstacles ont été notés, de \(of)."))
    }
    func outcomesNowStand(solved: Int, letGo: Int, open: Int) -> String {
        say(
            en: "Now solved: \(solved); let go: \(letGo); open: \(open).",
            es: "Ahora resueltos: \(solved); dejados: \(letGo); abiertos: \(open).",
            fr: "Aujourd’hui résolus : \(solved) ; laissés : \(letGo) ; ouverts : \(open).")
    }
    var outcomesNoBarrier: String {
        say(
            en: "Nothing that stood in the way was noted in this time.",
            es: "No se anotó ningún obstáculo en este tiempo.", fr: "Aucun obstacle noté sur cette période.")
    }
    var outcomesSolved: String { say(en: "Solved", es: "Resueltos", fr: "Résolus") }
    var outcomesOpenedHead: String { say(en: "Noted", es: "Anotados", fr: "Notés") }
    var outcomesLetGo: String { say(en: "Let go", es: "Dejados", fr: "Laissés") }
    var outcomesOpen: String { say(en: "Open", es: "Abiertos", fr: "Ouverts") }
    var outcomesByKind: String { say(en: "By kind", es: "Por clase", fr: "Par sorte") }
    var outcomesKindsHidden: String {
        say(
            en: "Kinds of too few clients are left out, and others where the sum would tell of them.",
            es: "Se omiten las clases de muy pocos clientes, y otras si la suma las delatara.",
            fr: "Les sortes qui concernent trop peu de clients sont omises, et d’autres si la somme les révélait.")
    }
    var outcomesSolvedBy: String { say(en: "What solved them", es: "Qué los resolvió", fr: "Ce qui les a résolus") }
    func solution(_ solution: BarrierSolution) -> String {
        switch solution {
        case .referral:
            say(
                en: "A resource that the client was referred to and used",
                es: "Un recurso al que se derivó y que se usó", fr: "Une ressource indiquée et utilisée")
        case .handedOut:
            say(
                en: "Something handed out, such as a voucher", es: "Algo entregado, como un vale",
                fr: "Quelque chose de remis, comme un bon")
        case .wayOut:
            say(
                en: "A way out that was tried and worked", es: "Una salida que se probó y funcionó",
                fr: "Une piste essayée qui a marché")
        case .other:
            say(
                en: "By itself, or something not recorded", es: "Por sí solo, o algo sin registrar",
                fr: "De lui-même, ou autre chose de non noté")
        }
    }
    var outcomesAttendance: String {
        say(en: "Coming, before and after", es: "Venir, antes y después", fr: "Présence, avant et après")
    }
    func outcomesAttendanceNote(_ weeks: Int) -> String {
        say(
            en:
                "Appointments that the client came to, of those that stood, in the \(weeks) weeks before and after each was solved; moved ones, those that the practice called off and those called off in good time are left out. They stand beside each other; no cause is claimed.",
            es:
                "Citas a las que acudió el cliente, de las que se mantenían, en las \(weeks) semanas antes y después de cada solución; sin las cambiadas, las que canceló la consulta ni las canceladas con tiempo. Están lado a lado; no se afirma ninguna causa.",
            fr:
                "Rendez-vous où le client est venu, parmi ceux maintenus, dans les \(weeks) semaines avant et après que chacun a été résolu ; sans ceux qui ont été déplacés, annulés par le cabinet ou annulés à temps. Ils sont côte à côte ; aucune cause n’est affirmée."
        )
    }
    var outcomesCompared: String {
        say(
            en: "Solved ones with appointments on both sides", es: "Resueltos con citas a ambos lados",
            fr: "Résolus avec des rendez-vous des deux côtés")
    }
    var outcomesBefore: String { say(en: "Came, before", es: "Vino, antes", fr: "Présence, avant") }
    var outcomesAfter: String { say(en: "Came, after", es: "Vino, después", fr: "Présence, après") }

    // MARK: How it is counted

    var outcomesHowLines: [String] {
        [
            say(
                en:
                    "A course of care counts for whoever had it when it ended, on the day of its ending; sessions and what stood in the way for whoever has the client’s course now.",
                es:
                    "Un episodio cuenta para quien lo llevaba al acabar, el día en que acabó; las sesiones y los obstáculos, para quien lleva ahora el episodio.",
                fr:
                    "Un suivi compte pour qui l’avait à la fin, le jour de sa fin ; les séances et les obstacles, pour qui a le suivi maintenant."
            ),
            say(
                en:
                    "The change is from the first outcome score to the last, on the measure of the last, held against that measure’s own limits for the client’s age. Courses without two such scores are in no share; what became of them is not known.",
                es:
                    "El cambio va de la primera puntuación de resultado a la última, en la medida de la última, con los límites de esa medida para la edad. Los episodios sin dos puntuaciones no están en ninguna parte; no se sabe qué fue de ellos.",
                fr:
                    "Le changement va du premier score d’évolution au dernier, sur la mesure du dernier, selon les seuils de cette mesure pour l’âge. Les suivis sans deux scores ne sont dans aucune part ; on ignore ce qu’ils sont devenus."
            ),
            say(
                en:
                    "Improved, worse and unchanged add up to all that can be judged; those past the cutoff are among the improved. The 95% range says how far chance alone could move a share.",
                es:
                    "Mejora, empeoramiento y sin cambio suman todo lo que puede juzgarse; los que pasan el punto de corte están entre las mejoras. El margen del 95 % dice cuánto podría mover el azar una parte.",
                fr:
                    "Amélioration, aggravation et sans changement font le total de ce qui peut être jugé ; ceux qui passent le seuil sont parmi les améliorations. La fourchette à 95 % dit ce que le hasard seul peut déplacer."
            ),
            say(
                en:
                    "Sessions with a date count once they are over. Somebody who had refused forms by the end of a session is told apart from a form that was not filled in.",
                es:
                    "Las sesiones con fecha cuentan cuando han acabado. Quien había rechazado los cuestionarios al final de la sesión se distingue de un cuestionario sin rellenar.",
                fr:
                    "Les séances datées comptent une fois finies. Le refus des questionnaires, s’il existait à la fin de la séance, est distingué d’un questionnaire non rempli."
            ),
            say(
                en:
                    "What solved a barrier counts once, the first of these that the records show. Two barriers of one client can share appointments.",
                es:
                    "Lo que resolvió un obstáculo cuenta una vez, lo primero de esta lista que muestren los registros. Dos obstáculos de un cliente pueden compartir citas.",
                fr:
                    "Ce qui a résolu un obstacle compte une fois, le premier de cette liste que montrent les dossiers. Deux obstacles d’un client peuvent partager des rendez-vous."
            ),
        ]
    }
}
