/// What is said of figures that the data do not tell apart, and of a number that may be a slip.
extension AttributionWords {
    func aboutIdentification(_ caveat: Caveat) -> String {
        switch caveat {
        case .slopesLeftOut(let count): slopesLeftOut(count)
        case .alike(let sources): alike(sources)
        case .farOutcome(let far): farOutcome(far)
        default: ""
        }
    }

    private func slopesLeftOut(_ count: Int) -> String {
        let few = say(
            en: count == 0 ? "No client has" : "Only \(clients(count)) \(count == 1 ? "has" : "have")",
            es: count == 0 ? "Ningún cliente tiene" : "Solo \(clients(count)) \(count == 1 ? "tiene" : "tienen")",
            fr: count == 0 ? "Aucun client n’a" : "Seulement \(clients(count)) \(count == 1 ? "a" : "ont")")
        return say(
            en: """
                \(few) three sessions or more with both checks, so how differently clients change over time cannot be told \
                from what varies between sessions: the figure for clients is of lasting differences only, and the rest is \
                in what is left over.
                """,
            es: """
                \(few) tres sesiones o más con las dos escalas, así que no se distingue lo que cada cliente cambia con el \
                tiempo de lo que varía entre sesiones: la cifra de los clientes es solo la de las diferencias duraderas, y \
                lo demás está en lo que queda.
                """,
            fr: """
                \(few) au moins trois séances avec les deux mesures : l’évolution propre à chaque client ne se distingue \
                pas de ce qui varie entre les séances. Le chiffre des clients ne porte que sur les différences durables, et \
                le surplus est compté dans le reste.
                """)
    }

    private func alike(_ sources: [Source]) -> String {
        let names = list(sources.reversed().map { lower(name($0)) })
        let why: String
        switch (sources.contains(.client), sources.contains(.therapist), sources.contains(.site)) {
        case (false, _, _):
            why = say(
                en: "Each site has one therapist", es: "Cada sede tiene un solo terapeuta",
                fr: "Chaque site a un seul thérapeute")
        case (true, true, false):
            why = say(
                en: "Each therapist has one client", es: "Cada terapeuta tiene un solo cliente",
                fr: "Chaque thérapeute a un seul client")
        case (true, _, _):
            why = say(
                en: "Each site has one client", es: "Cada sede tiene un solo cliente",
                fr: "Chaque site a un seul client")
        }
        return say(
            en: "\(why), so \(names) cannot be told apart: read the sum of their figures, not each by itself.",
            es: "\(why), así que \(names) no se distinguen: lea la suma de sus cifras, no cada una por separado.",
            fr: "\(why) : \(names) ne se distinguent pas. Lisez la somme de leurs chiffres, et non chacun à part.")
    }

    private func farOutcome(_ far: FarOutcome) -> String {
        let (value, low, high) = (points(far.value), points(far.middle.low), points(far.middle.high))
        return say(
            en: """
                Line \(far.line) has the outcome \(value), far from the others, half of which are from \(low) to \(high). \
                It counts as it stands: if it is a slip, mend it in the file.
                """,
            es: """
                La línea \(far.line) tiene el resultado \(value), muy lejos de los demás, de los que la mitad va de \(low) \
                a \(high). Cuenta tal como está: si es un error, corríjalo en el archivo.
                """,
            fr: """
                La ligne \(far.line) porte le résultat \(value), très loin des autres, dont la moitié va de \(low) à \
                \(high). Il compte tel quel : si c’est une erreur, corrigez-la dans le fichier.
                """)
    }
}
