/// What is said of where sessions were, what was given in them, and in which order.
extension AttributionWords {
    func aboutSessions(_ caveat: Caveat) -> String {
        switch caveat {
        case .severalSites(let count, false):
            say(
                en: """
                    \(therapists(count)) \(count == 1 ? "has" : "have") sessions at more than one site; each session \
                    counts for the site where it was.
                    """,
                es: """
                    \(therapists(count)) \(count == 1 ? "tiene" : "tienen") sesiones en más de una sede; cada sesión \
                    cuenta para la sede donde tuvo lugar.
                    """,
                fr: """
                    \(therapists(count)) \(count == 1 ? "a" : "ont") des séances sur plusieurs sites ; chaque séance \
                    compte pour le site où elle a eu lieu.
                    """)
        case .severalSites(let count, true):
            say(
                en: """
                    \(therapists(count)) \(count == 1 ? "has" : "have") clients at more than one site; each episode \
                    counts for the site where it had most of its appointments.
                    """,
                es: """
                    \(therapists(count)) \(count == 1 ? "tiene" : "tienen") clientes en más de una sede; cada episodio \
                    cuenta para la sede donde tuvo la mayoría de sus citas.
                    """,
                fr: """
                    \(therapists(count)) \(count == 1 ? "a" : "ont") des clients sur plusieurs sites ; chaque suivi compte \
                    pour le site où il a eu le plus de ses rendez-vous.
                    """)
        case .siteMoved(let count):
            say(
                en: """
                    \(sessions(count)) \(count == 1 ? "was" : "were") at another site than where the therapist has most; \
                    \(count == 1 ? "it counts" : "they count") for that one, since with so many therapists each session \
                    cannot be told apart.
                    """,
                es: """
                    \(sessions(count)) \(count == 1 ? "fue" : "fueron") en otra sede que la habitual del terapeuta; \
                    \(count == 1 ? "cuenta" : "cuentan") para la habitual, porque con tantos terapeutas no se puede separar \
                    sesión por sesión.
                    """,
                fr: """
                    \(sessions(count)) \(count == 1 ? "a" : "ont") eu lieu sur un autre site que le site habituel du \
                    thérapeute ; \(count == 1 ? "elle compte" : "elles comptent") pour ce dernier, car avec autant de \
                    thérapeutes on ne peut séparer séance par séance.
                    """)
        case .siteLeftOut(let count):
            say(
                en: """
                    No figure is given for sites: \(therapists(count)) \(count == 1 ? "has" : "have") sessions at more \
                    than one, and there are too many therapists and sites to tell them apart here. What goes with a site \
                    is in the other figures.
                    """,
                es: """
                    No se da cifra de las sedes: \(therapists(count)) \(count == 1 ? "tiene" : "tienen") sesiones en \
                    más de una, y hay demasiados terapeutas y sedes para separarlos aquí. Lo que va con una sede está en \
                    las demás cifras.
                    """,
                fr: """
                    Aucun chiffre n’est donné pour les sites : \(therapists(count)) \(count == 1 ? "a" : "ont") des \
                    séances sur plus d’un, et il y a trop de thérapeutes et de sites pour les séparer ici. Ce qui va avec \
                    un site est dans les autres chiffres.
                    """)
        case .treatmentUnnamed(let count):
            say(
                en: """
                    \(sessions(count)) \(count == 1 ? "names no treatment and counts" : "name no treatment and count") as \
                    another group.
                    """,
                es: """
                    \(sessions(count)) no \(count == 1 ? "dice con qué tratamiento; cuenta" : "dicen con qué tratamiento; cuentan") \
                    como otro grupo.
                    """,
                fr: """
                    \(sessions(count)) ne \(count == 1 ? "dit pas avec quel traitement et compte" : "disent pas avec quel traitement et comptent") \
                    comme un autre groupe.
                    """)
        case .siteUnnamed(let count):
            say(
                en: """
                    \(sessions(count)) \(count == 1 ? "names" : "name") no site; each counts for the site where its \
                    therapist has most sessions, or for none of those named where there is no such site.
                    """,
                es: """
                    \(sessions(count)) no \(count == 1 ? "dice" : "dicen") en qué sede; cada una cuenta para la sede \
                    donde su terapeuta tiene más sesiones, o para ninguna de las nombradas si no la hay.
                    """,
                fr: """
                    \(sessions(count)) ne \(count == 1 ? "dit" : "disent") pas sur quel site ; chacune compte pour celui \
                    où son thérapeute a le plus de séances, ou pour aucun des sites nommés s’il n’y en a pas.
                    """)
        case .tied(let count):
            say(
                en: """
                    \(count) line\(s(count)) \(count == 1 ? "shares its" : "share their") session or day with another line \
                    of the same client. \(count == 1 ? "It counts" : "They count"), but nobody can tell which came first, \
                    so \(count == 1 ? "it says" : "they say") nothing of what follows from one session to the next.
                    """,
                es: """
                    \(count) \(count == 1 ? "línea es" : "líneas son") de una sesión o de un día del que hay otra línea del \
                    mismo cliente. \(count == 1 ? "Cuenta" : "Cuentan"), pero no se sabe cuál fue primero, así que no \
                    \(count == 1 ? "dice" : "dicen") nada de lo que sigue de una sesión a la siguiente.
                    """,
                fr: """
                    \(count) ligne\(s(count)) \(count == 1 ? "est" : "sont") d’une séance ou d’un jour dont le même client \
                    a une autre ligne. \(count == 1 ? "Elle compte" : "Elles comptent"), mais on ne sait pas laquelle est \
                    venue d’abord : \(count == 1 ? "elle ne dit" : "elles ne disent") rien de ce qui suit d’une séance à \
                    l’autre.
                    """)
        case .otherForm(let count, let all):
            say(
                en: """
                    \(count) of \(all) sessions \(count == 1 ? "is of a course" : "are of courses") marked on another \
                    outcome form than most, such as the children’s; the totals of all forms count alike.
                    """,
                es: """
                    \(count) de \(all) sesiones \(count == 1 ? "es de un episodio marcado" : "son de episodios marcados") en \
                    otro cuestionario de resultados que la mayoría, como el infantil; los totales de todos cuentan igual.
                    """,
                fr: """
                    \(count) séance\(s(count)) sur \(all) \(count == 1 ? "vient d’un suivi noté" : "viennent de suivis notés") \
                    sur un autre questionnaire d’évolution que la plupart, comme celui des enfants ; les totaux de tous \
                    comptent de la même façon.
                    """)
        case .treatmentsJoined(let count, let all): joined(count, of: all)
        case .chance(let share): byChance(share)
        default: ""
        }
    }

    private func sessions(_ count: Int) -> String {
        say(
            en: "\(count) session\(s(count))", es: "\(count) \(count == 1 ? "sesión" : "sesiones")",
            fr: "\(count) séance\(s(count))")
    }
}
