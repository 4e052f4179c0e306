/// What to do with the answer: no more than the levels say at which the alliance goes with the outcome.
extension AttributionWords {
    package func advice(_ answer: OutcomeAttribution) -> String {
        let start = say(
            en: "What can be done about it: ", es: "Qué hacer con ello: ", fr: "Qu’en faire : ")
        return start + act(answer)
    }

    /// The same under a heading that says so.
    package func deed(_ answer: OutcomeAttribution) -> String { act(answer).capitalisedFirst }

    private func act(_ answer: OutcomeAttribution) -> String {
        guard answer.isAllianceToldFromNone else {
            return say(
                en: "collect both checks at every session; with more clients the interval narrows.",
                es: "recoger los dos cuestionarios en cada sesión; con más clientes el intervalo se estrecha.",
                fr:
                    "recueillir les deux questionnaires à chaque séance ; avec plus de clients, l’intervalle se resserre."
            )
        }
        func isFoundNext(_ answer: OutcomeAttribution) -> Bool {
            answer.laggedFinding == .told && answer.isForTheBetter(answer.lagged?.within) == true
        }
        func found(_ level: AllianceLevel) -> Bool? { answer.isForTheBetter(answer.slopes[level]) }
        if found(.within) == false { return reversed }
        // Next to nothing within clients is nothing to act on, however surely it is told.
        let most = answer.mostOfAlliance
        let isHardly = most != nil && most != .within && tenths(answer.alliance[.within]?.value ?? 0) == 0
        if found(.within) == true && !isHardly || isFoundNext(answer) { return session }
        switch (found(.between), found(.therapist)) {
        case (true?, _): return betweenClients(isHardlyWithin: isHardly)
        case (false?, _), (nil, false?): return reversed
        case (nil, true?): return betweenTherapists
        case (nil, nil): return untold
        }
    }

    private var session: String {
        say(
            en:
                "look at each session’s alliance while the client is there, and talk about the first line that drops.",
            es: "mirar la alianza de cada sesión con el cliente delante y hablar de la primera línea que baje.",
            fr: "regarder l’alliance à chaque séance avec le client, et parler de la première ligne qui baisse.")
    }

    private var reversed: String {
        say(
            en: """
                look into it before acting on it; read such courses together, and ask how the checks were marked where a \
                better alliance goes with a worse outcome.
                """,
            es: """
                mirarlo de cerca antes de actuar; leer en común esos episodios y preguntar cómo se marcaron los cuestionarios \
                donde una alianza mejor va con un resultado peor.
                """,
            fr: """
                y regarder de près avant d’agir ; relire ensemble ces suivis, et demander comment les questionnaires ont été \
                remplis là où une meilleure alliance va avec un moins bon résultat.
                """)
    }

    private func betweenClients(isHardlyWithin: Bool) -> String {
        say(
            en: """
                look early, in the first sessions, at clients who rate the alliance low, and talk with them about what is \
                missing. From one session to another of the same client \
                \(isHardlyWithin ? "there is next to nothing of it" : "nothing clear was found") here.
                """,
            es: """
                fijarse pronto, en las primeras sesiones, en los clientes que valoran baja la alianza y hablar con ellos \
                de lo que falta. De una sesión a otra del mismo cliente \
                \(isHardlyWithin ? "no hay aquí casi nada de ello" : "no se ha visto aquí nada claro").
                """,
            fr: """
                regarder tôt, dès les premières séances, les clients qui notent l’alliance bas, et parler avec eux de ce \
                qui manque. D’une séance à l’autre d’un même client, \
                \(isHardlyWithin ? "il n’y en a presque rien ici" : "rien de net n’apparaît ici").
                """)
    }

    private var betweenTherapists: String {
        say(
            en: """
                talk in the team about how the alliance is asked about and cared for. Between the clients of one \
                therapist, and from one session to another, nothing clear was found here.
                """,
            es: """
                hablar en el equipo de cómo se pregunta por la alianza y cómo se cuida. Entre los clientes de un mismo \
                terapeuta, y de una sesión a otra, no se ha visto aquí nada claro.
                """,
            fr: """
                parler en équipe de la façon dont on interroge l’alliance et dont on en prend soin. Entre les clients d’un \
                même thérapeute, et d’une séance à l’autre, rien de net n’apparaît ici.
                """)
    }

    private var untold: String {
        say(
            en: """
                collect both checks at every session; with more clients it shows whether it goes with the session, the \
                client or the therapist.
                """,
            es: """
                recoger los dos cuestionarios en cada sesión; con más clientes se verá si va con la sesión, con el cliente o con \
                el terapeuta.
                """,
            fr: """
                recueillir les deux questionnaires à chaque séance ; avec plus de clients, on verra si cela tient à la séance, au \
                client ou au thérapeute.
                """)
    }
}
