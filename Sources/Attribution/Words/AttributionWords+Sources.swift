/// What each source and each figure is called.
extension AttributionWords {
    package func name(_ source: Source) -> String {
        switch source {
        case .alliance: say(en: "Alliance", es: "Alianza", fr: "Alliance")
        case .client: say(en: "Client", es: "Cliente", fr: "Client")
        case .therapist: say(en: "Therapist", es: "Terapeuta", fr: "Thérapeute")
        case .treatment: say(en: "Treatment", es: "Tratamiento", fr: "Traitement")
        case .intake: say(en: "At intake", es: "Al inicio", fr: "Au départ")
        case .time: say(en: "Time in therapy", es: "Tiempo en terapia", fr: "Temps en thérapie")
        case .site: say(en: "Site", es: "Sede", fr: "Site")
        case .residual: say(en: "Left over", es: "Lo que queda", fr: "Le reste")
        }
    }

    package func name(_ level: AllianceLevel) -> String {
        switch level {
        case .within: say(en: "Within a client", es: "En cada cliente", fr: "Chez un même client")
        case .between: say(en: "Between clients", es: "Entre clientes", fr: "Entre clients")
        case .therapist: say(en: "Between therapists", es: "Entre terapeutas", fr: "Entre thérapeutes")
        }
    }

    package func meaning(_ level: AllianceLevel) -> String {
        switch level {
        case .within:
            say(
                en: "a session with a better alliance than is usual for this client",
                es: "una sesión con mejor alianza de lo habitual en ese cliente",
                fr: "une séance où l’alliance est meilleure que d’habitude pour ce client")
        case .between:
            say(
                en: "a client whose alliance is better than that of the therapist’s other clients",
                es: "un cliente con mejor alianza que los demás de su terapeuta",
                fr: "un client dont l’alliance est meilleure que celle des autres clients du thérapeute")
        case .therapist:
            say(
                en: "a therapist whose clients report a better alliance than others’ clients do",
                es: "un terapeuta cuyos clientes cuentan una alianza mejor que los de otros",
                fr: "un thérapeute dont les clients rapportent une meilleure alliance que ceux des autres")
        }
    }

    /// What goes with two sources at once.
    package var inCommon: String { say(en: "In common", es: "En común", fr: "En commun") }
    package var shareName: String {
        say(en: "Share", es: "Parte", fr: "Part")
    }
    package var shareMeaning: String {
        say(
            en: "How much of all differences in outcome goes with the source while all others are in the picture.",
            es: "Cuánto de todas las diferencias de resultado va con la fuente cuando están todas las demás.",
            fr: "Quelle part de toutes les différences de résultat va avec la source, toutes les autres présentes.")
    }
    package var partName: String {
        say(en: "Lost without", es: "Sin ella", fr: "Sans elle")
    }
    package var partMeaning: String {
        say(
            en: "How much less can be accounted for when the source is left out and everything is worked out anew.",
            es: "Cuánto menos se puede explicar cuando se quita la fuente y se calcula todo de nuevo.",
            fr: "Ce que l’on explique en moins quand on retire la source et que l’on recalcule tout.")
    }
    package var shapleyName: String {
        say(en: "Fair share", es: "Parte justa", fr: "Part équitable")
    }
    package var shapleyMeaning: String {
        say(
            en: "What the source adds on average, over every order in which the sources can come in (Shapley).",
            es: "Lo que añade la fuente en promedio, en todos los órdenes en que pueden entrar las fuentes (Shapley).",
            fr: "Ce que la source ajoute en moyenne, dans tous les ordres où les sources peuvent entrer (Shapley).")
    }
    /// What each of the three figures of a source is.
    package var threeMeanings: [(name: String, meaning: String)] {
        [(shareName, shareMeaning), (partName, partMeaning), (shapleyName, shapleyMeaning)]
    }
    /// After a name, before what is said of it.
    var colon: String { say(en: ":", es: ":", fr: " :") }
    package var threeNumbers: String {
        say(
            en: "The three figures answer different questions and need not agree.",
            es: "Las tres cifras responden a preguntas distintas y no tienen por qué coincidir.",
            fr: "Les trois chiffres répondent à des questions différentes et ne coïncident pas forcément.")
    }
    package var notCause: String {
        say(
            en:
                "“Goes with” is not “is caused by”: a better alliance may help, and clients who get better may rate it higher.",
            es: "«Va con» no es «se debe a»: una buena alianza puede ayudar, y quien mejora puede valorarla más.",
            fr:
                "« Va avec » ne veut pas dire « est dû à » : une bonne alliance peut aider, et qui va mieux peut la noter plus haut."
        )
    }
}
