import Measures

/// On which side of its cutoff a total stands, in words.
extension Words {
    /// Where a total stands: of a check by the number alone, of another measure by what the cutoff means there.
    func stands(_ place: SentenceKeys.Place, _ cutoff: String, _ measure: Measure?) -> String {
        guard let measure, measure.purpose == .other else { return stands(place, cutoff) }
        return measure.scoring.direction == .higherIsWorse
            ? standsWhereLessIsBetter(place, cutoff) : standsWhereMoreIsBetter(place, cutoff)
    }

    private func stands(_ place: SentenceKeys.Place, _ cutoff: String) -> String {
        switch place {
        case .plain: ""
        case .below: say(en: "; below \(cutoff)", es: "; por debajo de \(cutoff)", fr: " ; sous \(cutoff)")
        case .stillBelow:
            say(en: "; still below \(cutoff)", es: "; sigue por debajo de \(cutoff)", fr: " ; toujours sous \(cutoff)")
        case .notBelow:
            say(en: "; not below \(cutoff)", es: "; no está por debajo de \(cutoff)", fr: " ; pas sous \(cutoff)")
        case .stillNotBelow:
            say(
                en: "; not below \(cutoff), as before", es: "; como antes, no está por debajo de \(cutoff)",
                fr: " ; pas sous \(cutoff), comme avant")
        }
    }

    private func standsWhereLessIsBetter(_ place: SentenceKeys.Place, _ cutoff: String) -> String {
        switch place {
        case .plain: ""
        case .notBelow:
            say(
                en: "; in the clinical range, which starts at \(cutoff)",
                es: "; en el rango clínico, que empieza en \(cutoff)",
                fr: " ; dans la zone clinique, qui commence à \(cutoff)")
        case .stillNotBelow:
            say(
                en: "; still in the clinical range, which starts at \(cutoff)",
                es: "; sigue en el rango clínico, que empieza en \(cutoff)",
                fr: " ; toujours dans la zone clinique, qui commence à \(cutoff)")
        case .below:
            say(
                en: "; below \(cutoff), where the clinical range starts",
                es: "; por debajo de \(cutoff), donde empieza el rango clínico",
                fr: " ; sous \(cutoff), où commence la zone clinique")
        case .stillBelow:
            say(
                en: "; still below \(cutoff), where the clinical range starts",
                es: "; sigue por debajo de \(cutoff), donde empieza el rango clínico",
                fr: " ; toujours sous \(cutoff), où commence la zone clinique")
        }
    }

    private func standsWhereMoreIsBetter(_ place: SentenceKeys.Place, _ cutoff: String) -> String {
        switch place {
        case .plain: ""
        case .below:
            say(
                en: "; in the clinical range, below \(cutoff)", es: "; en el rango clínico, por debajo de \(cutoff)",
                fr: " ; dans la zone clinique, sous \(cutoff)")
        case .stillBelow:
            say(
                en: "; still in the clinical range, below \(cutoff)",
                es: "; sigue en el rango clínico, por debajo de \(cutoff)",
                fr: " ; toujours dans la zone clinique, sous \(cutoff)")
        case .notBelow:
            say(
                en: "; not below \(cutoff), outside the clinical range",
                es: "; no está por debajo de \(cutoff), fuera del rango clínico",
                fr: " ; pas sous \(cutoff), hors de la zone clinique")
        case .stillNotBelow:
            say(
                en: "; not below \(cutoff), outside the clinical range, as before",
                es: "; como antes, no está por debajo de \(cutoff), fuera del rango clínico",
                fr: " ; pas sous \(cutoff), hors de la zone clinique, comme avant")
        }
    }
}
