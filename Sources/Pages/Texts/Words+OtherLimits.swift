import Measures

/// Limits that a practice sets where the product has none.
extension Words {
    var limitMeasure: String { say(en: "Measure", es: "Medida", fr: "Mesure") }
    var limitAnother: String { say(en: "Set another limit", es: "Fijar otro límite", fr: "Fixer un autre seuil") }
    var limitAnotherNote: String {
        say(
            en: "For a limit that no study gives, or one for a single age: it goes before that for all ages.",
            es:
                "Para un límite que ningún estudio da, o uno para una sola edad: prevalece sobre el de todas las edades.",
            fr: "Pour un seuil qu’aucune étude ne donne, ou pour un seul âge : il l’emporte sur celui de tous les âges."
        )
    }
    var limitTakeAway: String { say(en: "Take it away", es: "Quitarlo", fr: "Le retirer") }
    package var limitOfOtherAges: String {
        say(
            en: "The measure is not for that age.", es: "La medida no es para esa edad.",
            fr: "La mesure n’est pas pour cet âge.")
    }

    /// The practice's own, with what it said of where the value comes from.
    func whereOwnLimitComesFrom(_ row: Threshold) -> String {
        let unsaid = ["The practice's own value", "declared when the measure was loaded"]
        return unsaid.contains(row.source) ? limitOwnSource : "\(limitOwnSource)\(colon) \(row.source)"
    }
}
