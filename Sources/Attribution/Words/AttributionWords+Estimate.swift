/// What is said to a therapist of their own estimate.
extension AttributionWords {
    /// The one sentence.
    ///
    /// - Parameter name: of the therapist, where somebody else reads it; `nil` for the therapist.
    package func headline(_ estimate: TherapistEstimate, of name: String? = nil) -> String {
        let whose =
            name.map {
                say(en: "The clients of \($0)", es: "Los clientes de \($0)", fr: "Les clients suivis par \($0)")
            } ?? say(en: "Your clients", es: "Sus clientes", fr: "Vos clients")
        return "\(whose) \(place(estimate.value)). \(chance(estimate))"
    }

    /// Whether it is told from chance, with the interval.
    private func chance(_ estimate: TherapistEstimate) -> String {
        let span = pointSpan(estimate.interval)
        guard estimate.isTold else {
            return say(
                en: "With \(clients(estimate.clients)), that is within what chance gives (95% interval \(span)).",
                es:
                    "Con \(clients(estimate.clients)), eso cabe en lo que da el azar (intervalo del 95 %: \(span)).",
                fr:
                    "Avec \(clients(estimate.clients)), c’est dans ce que donne le hasard (intervalle à 95 % : \(span))."
            )
        }
        return say(
            en: "That is more than chance usually gives (95% interval \(span)).",
            es: "Es más de lo que suele dar el azar (intervalo del 95 %: \(span)).",
            fr: "C’est plus que ce que donne d’ordinaire le hasard (intervalle à 95 % : \(span)).")
    }

    private func place(_ value: Double) -> String {
        let size = points(abs(value), decimals: 1)
        guard abs(value) >= 0.05 else {
            return say(
                en: "stand at the average of the practice", es: "están en la media de la consulta",
                fr: "se situent à la moyenne du cabinet")
        }
        let isOne = size == "1"
        return value > 0
            ? say(
                en: "stand about \(size) \(isOne ? "point" : "points") above the average of the practice",
                es: "están cerca de \(size) \(isOne ? "punto" : "puntos") por encima de la media de la consulta",
                fr:
                    "se situent environ \(size) \(isSingular(value) ? "point" : "points") au-dessus de la moyenne du cabinet"
            )
            : say(
                en: "stand about \(size) \(isOne ? "point" : "points") below the average of the practice",
                es: "están cerca de \(size) \(isOne ? "punto" : "puntos") por debajo de la media de la consulta",
                fr:
                    "se situent environ \(size) \(isSingular(value) ? "point" : "points") au-dessous de la moyenne du cabinet"
            )
    }

    /// In French up to 2 is one.
    private func isSingular(_ value: Double) -> Bool { abs(value) < 1.95 }

    /// "+1.2", "−0.4", "0".
    package func signed(_ value: Double) -> String {
        let text = points(value, decimals: 1)
        return text == "0" || text == "−0" ? "0" : value > 0 ? "+" + text : text
    }

    /// "−0.8 to 3.2 points".
    package func pointSpan(_ interval: Interval) -> String {
        let (low, high) = (points(interval.low, decimals: 1), points(interval.high, decimals: 1))
        return say(en: "\(low) to \(high) points", es: "de \(low) a \(high) puntos", fr: "de \(low) à \(high) points")
    }

    /// How strongly it is drawn to the average.
    package func shrinkage(_ estimate: TherapistEstimate, of name: String? = nil) -> String {
        let kept = points(estimate.kept * 10, decimals: 1)
        let own = name == nil
        return say(
            en: """
                Of 10 points that \(own ? "your own" : "these") clients alone would show, it keeps \(kept): it is drawn to \
                the average of the practice, the more so the fewer the clients.
                """,
            es: """
                De 10 puntos que mostrarían \(own ? "sus clientes" : "estos clientes") por sí solos, conserva \(kept): se \
                acerca a la media de la consulta, más cuantos menos clientes hay.
                """,
            fr: """
                De 10 points que montreraient \(own ? "vos clients" : "ces clients") seuls, il en garde \(kept) : il est \
                ramené vers la moyenne du cabinet, d’autant plus que les clients sont peu nombreux.
                """)
    }

    /// On what it rests.
    package func basis(_ estimate: TherapistEstimate) -> String {
        say(
            en: """
                From \(sessions(estimate.sessions)) of \(clients(estimate.clients)), beside \
                \(clients(estimate.practiceClients)) of \(therapists(estimate.therapists)) in all.
                """,
            es: """
                De \(sessions(estimate.sessions)) de \(clients(estimate.clients)), junto a \
                \(clients(estimate.practiceClients)) de \(therapists(estimate.therapists)) en total.
                """,
            fr: """
                À partir de \(sessions(estimate.sessions)) de \(clients(estimate.clients)), à côté de \
                \(clients(estimate.practiceClients)) de \(therapists(estimate.therapists)) en tout.
                """)
    }

    private func sessions(_ count: Int) -> String {
        say(
            en: "\(count) session\(s(count))", es: "\(count) \(count == 1 ? "sesión" : "sesiones")",
            fr: "\(count) séance\(s(count))")
    }

    /// What is taken out of it beforehand.
    package func heldEqual(_ estimate: TherapistEstimate) -> String {
        estimate.hasIntake
            ? say(
                en:
                    "What goes with the session’s number, where clients began, the treatment and the alliance is taken out first.",
                es:
                    "Antes se descuenta lo que va con el número de la sesión, el punto de partida, el tratamiento y la alianza.",
                fr:
                    "On retire d’abord ce qui va avec le numéro de la séance, le point de départ, le traitement et l’alliance."
            )
            : say(
                en: "What goes with the session’s number, the treatment and the alliance is taken out first.",
                es: "Antes se descuenta lo que va con el número de la sesión, el tratamiento y la alianza.",
                fr: "On retire d’abord ce qui va avec le numéro de la séance, le traitement et l’alliance.")
    }

    /// What to keep in mind, the gravest first.
    package func caveats(_ estimate: TherapistEstimate, of name: String? = nil) -> [String] {
        var said: [String] = []
        if !estimate.converged { said.append(text(Caveat.notConverged)) }
        if estimate.clients < 10 {
            said.append(
                say(
                    en: "With fewer than 10 clients, one client more can move it a long way.",
                    es: "Con menos de 10 clientes, uno más puede moverlo mucho.",
                    fr: "Avec moins de 10 clients, un de plus peut le déplacer beaucoup."))
        }
        if estimate.therapists < AttributeOutcomes.dependableTherapists {
            said.append(text(Caveat.fewTherapists(estimate.therapists)))
        }
        said.append(
            say(
                en:
                    "Clients do not come by lot: how grave or how long-standing their troubles are is not in it unless it shows where they began.",
                es:
                    "Los clientes no llegan por sorteo: lo graves o antiguos que son sus problemas no cuenta, salvo por dónde empezaron.",
                fr:
                    "Les clients n’arrivent pas par tirage au sort : la gravité ou l’ancienneté de leurs difficultés n’y est que par leur point de départ."
            ))
        said.append(
            say(
                en: "It is no mark and no rank: no other therapist’s is shown beside it, and none can be read from it.",
                es: "No es una nota ni un puesto: junto a él no se muestra el de nadie más, ni puede deducirse de él.",
                fr:
                    "Ce n’est ni une note ni un rang : celui de personne d’autre n’est montré à côté, ni ne s’en déduit."
            ))
        return said
    }

    package func text(_ refusal: EstimateRefusal, of name: String? = nil) -> String {
        let start = say(en: "No estimate yet: ", es: "Aún sin estimación: ", fr: "Pas encore d’estimation : ")
        let own = name == nil
        switch refusal {
        case .practice(let why): return text(why)
        case .therapists(let count, let needed):
            return start
                + say(
                    en:
                        "\(therapists(count)) have clients in it and \(needed) are needed, so that nobody’s can be read from another’s.",
                    es:
                        "\(therapists(count)) con clientes, y hacen falta \(needed) para que nadie deduzca la de otra persona.",
                    fr:
                        "\(therapists(count)) avec des clients ; il en faut \(needed), pour que nul ne puisse déduire celle d’un autre."
                )
        case .noClients:
            return start
                + (own
                    ? say(
                        en: "none of your clients has a session with both checks.",
                        es: "ninguno de sus clientes tiene una sesión con los dos cuestionarios.",
                        fr: "aucun de vos clients n’a de séance avec les deux questionnaires.")
                    : say(
                        en: "none of these clients has a session with both checks.",
                        es: "ninguno de estos clientes tiene una sesión con los dos cuestionarios.",
                        fr: "aucun de ces clients n’a de séance avec les deux questionnaires."))
        case .clients(let count, let needed):
            return start
                + say(
                    en:
                        "\(clients(count)) \(count == 1 ? "has" : "have") sessions with both checks; \(needed - count) more \(needed - count == 1 ? "is" : "are") needed.",
                    es:
                        "\(clients(count)) \(count == 1 ? "tiene" : "tienen") sesiones con los dos cuestionarios; \(needed - count == 1 ? "falta" : "faltan") \(needed - count).",
                    fr:
                        "\(clients(count)) \(count == 1 ? "a" : "ont") des séances avec les deux questionnaires ; il en faut \(needed - count) de plus."
                )
        case .treatments:
            return start
                + say(
                    en: "each treatment was given by one therapist alone, so the two cannot be told apart.",
                    es: "cada tratamiento lo dio un solo terapeuta, y no se distingue lo uno de lo otro.",
                    fr: "chaque traitement a été donné par un seul thérapeute : les deux ne se distinguent pas.")
        case .noDifferences:
            return say(
                en: "On these data therapists do not differ beyond chance, so there is nothing to say of one of them.",
                es:
                    "Con estos datos, los terapeutas no se diferencian más allá del azar; nada puede decirse de uno solo.",
                fr:
                    "Sur ces données, les thérapeutes ne diffèrent pas au-delà du hasard : il n’y a rien à dire d’un seul."
            )
        }
    }
}
