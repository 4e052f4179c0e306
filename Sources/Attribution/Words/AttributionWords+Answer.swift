/// The sentences at the top.
extension AttributionWords {
    /// The one sentence.
    package func headline(_ answer: OutcomeAttribution) -> String {
        let share = answer.allianceShare
        guard answer.isAllianceToldFromNone else {
            guard let interval = share.interval else {
                return say(
                    en: "About \(roundPercent(share.value)) of the differences in outcome go with the alliance.",
                    es: "Cerca del \(roundPercent(share.value)) de las diferencias de resultado va con la alianza.",
                    fr: "Environ \(roundPercent(share.value)) des différences de résultat vont avec l’alliance.")
            }
            let high = roundPercent(interval.high)
            return say(
                en: """
                    On these data, a share of outcome that goes with the alliance cannot be told from none: it may lie \
                    anywhere from nothing to \(high).
                    """,
                es: """
                    Con estos datos, no se distingue de cero la parte del resultado que va con la alianza: puede estar \
                    entre nada y \(high).
                    """,
                fr: """
                    Sur ces données, on ne distingue pas de zéro la part du résultat qui va avec l’alliance : elle peut \
                    aller de rien à \(high).
                    """)
        }
        let (value, span) = (roundPercent(share.value), share.interval.map(span) ?? "")
        let level = answer.mostOfAlliance.map { lower(name($0)) }
        let mostly =
            level.map { level in
                say(en: ", mostly \(level)", es: ", sobre todo \(level)", fr: ", surtout \(level)")
            } ?? ""
        return say(
            en:
                "About \(value) of the differences in outcome here go with the alliance\(mostly) (95% interval \(span)).",
            es:
                "Cerca del \(value) de las diferencias de resultado va aquí con la alianza\(mostly) (intervalo del 95 %: \(span)).",
            fr:
                "Ici, environ \(value) des différences de résultat vont avec l’alliance\(mostly) (intervalle à 95 % : \(span))."
        )
    }

    /// From this share of totals at the very top on, a small figure says nothing beside those of others.
    private static let mostAtTop = 0.5

    /// How that stands beside what is published, as far as the figures that are shown tell.
    package func comparison(_ answer: OutcomeAttribution) -> String {
        guard let interval = answer.allianceShare.interval else { return "" }
        let published = percent(PublishedShare.metaAnalysis)
        let article = roundPercent(PublishedShare.article)
        if answer.mayHoldSlip {
            return say(
                en: """
                    That share is not set beside the published \(published) (295 studies) while one number so far from the \
                    others may be a slip.
                    """,
                es: """
                    Esa parte no se compara con el \(published) publicado (295 estudios) mientras un número tan lejano de \
                    los demás pueda ser un error.
                    """,
                fr: """
                    Cette part ne se compare pas aux \(published) publiés (295 études) tant qu’un nombre si loin des autres \
                    peut être une erreur.
                    """)
        }
        if let ceiling = answer.ceiling, ceiling >= Self.mostAtTop {
            let top = roundPercent(ceiling)
            return say(
                en: """
                    That share cannot be compared with the published \(published) (295 studies) or the article’s \(article): \
                    \(top) of the alliance totals stand at the very top.
                    """,
                es: """
                    Esa parte no se puede comparar con el \(published) publicado (295 estudios) ni con el \(article) del artículo: \
                    el \(top) de los totales de alianza está en el máximo.
                    """,
                fr: """
                    Cette part ne se compare ni aux \(published) publiés (295 études) ni aux \(article) de l’article : \
                    \(top) des totaux d’alliance sont au maximum.
                    """)
        }
        let (low, high) = (tenths(interval.low), tenths(interval.high))
        func contains(_ share: Double) -> Bool { low <= tenths(share) && tenths(share) <= high }
        switch (contains(PublishedShare.metaAnalysis), contains(PublishedShare.article)) {
        case (true, true):
            return say(
                en:
                    "The published \(published) (295 studies) and the article’s \(article) both lie within that interval.",
                es:
                    "El \(published) publicado (295 estudios) y el \(article) del artículo están dentro de ese intervalo.",
                fr: "Les \(published) publiés (295 études) et les \(article) de l’article sont dans cet intervalle.")
        case (true, false):
            return say(
                en:
                    "The published \(published) (295 studies) lies within that interval, the article’s \(article) does not.",
                es:
                    "El \(published) publicado (295 estudios) está dentro de ese intervalo; el \(article) del artículo, no.",
                fr: "Les \(published) publiés (295 études) sont dans cet intervalle, les \(article) de l’article non.")
        case (false, true):
            return say(
                en:
                    "The article’s \(article) lies within that interval, the published \(published) (295 studies) does not.",
                es:
                    "El \(article) del artículo está dentro de ese intervalo; el \(published) publicado (295 estudios), no.",
                fr: "Les \(article) de l’article sont dans cet intervalle, les \(published) publiés (295 études) non.")
        case (false, false):
            if low > tenths(PublishedShare.metaAnalysis), high < tenths(PublishedShare.article) {
                return say(
                    en:
                        "That is more than the published \(published) (295 studies) and less than the article’s \(article).",
                    es: "Es más que el \(published) publicado (295 estudios) y menos que el \(article) del artículo.",
                    fr:
                        "C’est plus que les \(published) publiés (295 études) et moins que les \(article) de l’article."
                )
            }
            return low > tenths(PublishedShare.metaAnalysis)
                ? say(
                    en: "That is more than the published \(published) (295 studies) and the article’s \(article).",
                    es: "Es más que el \(published) publicado (295 estudios) y que el \(article) del artículo.",
                    fr: "C’est plus que les \(published) publiés (295 études) et que les \(article) de l’article.")
                : say(
                    en: "That is less than the published \(published) (295 studies) and the article’s \(article).",
                    es: "Es menos que el \(published) publicado (295 estudios) y que el \(article) del artículo.",
                    fr: "C’est moins que les \(published) publiés (295 études) et que les \(article) de l’article.")
        }
    }

    /// What the largest of the others come to.
    package func others(_ answer: OutcomeAttribution) -> String {
        let parts = answer.shares.filter { $0.key != .alliance && $0.key != .residual && $0.value.value >= 0.001 }
            .sorted { ($0.value.value, $1.key.rawValue) > ($1.value.value, $0.key.rawValue) }
            .map { "\(name($0.key).lowercased()) \(roundPercent($0.value.value))" }
        guard !parts.isEmpty else { return "" }
        let rest = roundPercent(answer.shares[.residual]?.value ?? 0)
        return say(
            en: "Of the rest: \(list(parts)); \(rest) is left over.",
            es: "Del resto: \(list(parts)); queda sin recoger el \(rest).",
            fr: "Pour le reste : \(list(parts)) ; il reste \(rest).")
    }

    /// Which way the alliance goes with the outcome, for a file of which nobody said whether higher numbers are better;
    /// else nothing.
    func directions(_ answer: OutcomeAttribution) -> [String] {
        guard answer.direction == nil else { return [] }
        func levels(_ isIncluded: (Interval) -> Bool) -> String? {
            let told = AllianceLevel.allCases.filter { answer.slopes[$0].map { isIncluded($0.interval) } ?? false }
            return told.isEmpty ? nil : list(told.map { lower(name($0)) }).capitalisedFirst
        }
        let rising = levels { $0.low > 0 }.map { told in
            say(
                en: "\(told), a higher alliance goes with a higher outcome number.",
                es: "\(told), una alianza más alta va con un número de resultado más alto.",
                fr: "\(told), une alliance plus haute va avec un chiffre de résultat plus haut.")
        }
        let falling = levels { $0.high < 0 }.map { told in
            say(
                en: "\(told), a higher alliance goes with a lower outcome number.",
                es: "\(told), una alianza más alta va con un número de resultado más bajo.",
                fr: "\(told), une alliance plus haute va avec un chiffre de résultat plus bas.")
        }
        return [rising, falling].compactMap(\.self)
    }
}
