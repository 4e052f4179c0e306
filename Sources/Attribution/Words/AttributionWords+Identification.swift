/// What is said of figures that the data do not tell apart, and of numbers that may be slips.
extension AttributionWords {
    func aboutIdentification(_ caveat: Caveat) -> String {
        switch caveat {
        case .slopesLeftOut(let count): slopesLeftOut(count)
        case .alike(let sources): alike(sources)
        case .takenUp(let source): takenUp(source)
        case .far(let far): far.more > 0 ? farOnes(far) : farOne(far)
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
                \(few) tres sesiones o más con los dos cuestionarios, así que no se distingue lo que cada cliente cambia con el \
                tiempo de lo que varía entre sesiones: la cifra de los clientes es solo la de las diferencias duraderas, y \
                lo demás está en lo que queda.
                """,
            fr: """
                \(few) au moins trois séances avec les deux questionnaires : l’évolution propre à chaque client ne se distingue \
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
            fr: "\(why) : \(names) ne se distinguent pas. Lisez la somme de leurs chiffres, et non chacun à part.")
    }

    private func takenUp(_ source: Source) -> String {
        guard source == .site else {
            return say(
                en: """
                    Each treatment was given by one therapist alone, or nearly so. What goes with the therapist cannot be \
                    told from what goes with the treatment: therapists have no figure, and that of treatments holds both.
                    """,
                es: """
                    Cada tratamiento lo dio un solo terapeuta, o casi. No se distingue lo que va con el terapeuta de lo que \
                    va con el tratamiento: los terapeutas quedan sin cifra, y la de los tratamientos incluye ambas cosas.
                    """,
                fr: """
                    Chaque traitement a été donné par un seul thérapeute, ou presque : ce qui va avec le thérapeute ne se distingue pas \
                    de ce qui va avec le traitement. Les thérapeutes n’ont pas de chiffre, et celui des traitements comprend \
                    les deux.
                    """)
        }
        return say(
            en: """
                Each treatment was given at one site alone, or nearly so. What goes with the site cannot be told from what \
                goes with the treatment: sites have no figure, and that of treatments holds both.
                """,
            es: """
                Cada tratamiento se dio en una sola sede, o casi. No se distingue lo que va con la sede de lo que va con \
                el tratamiento: las sedes quedan sin cifra, y la de los tratamientos incluye ambas cosas.
                """,
            fr: """
                Chaque traitement a été donné sur un seul site, ou presque : ce qui va avec le site ne se distingue pas de \
                ce qui va avec le traitement. Les sites n’ont pas de chiffre, et celui des traitements comprend les deux.
                """)
    }

    private func farOne(_ far: FarValue) -> String {
        let (value, low, high) = (points(far.value), points(far.middle.low), points(far.middle.high))
        let what = article(far.column)
        return say(
            en: """
                Line \(far.line) has \(what) \(value), far from the others, half of which are from \(low) to \(high). \
                It counts as it stands: if it is a slip, mend it in the file.
                """,
            es: """
                La línea \(far.line) tiene \(what) \(value), muy lejos de los demás, de los que la mitad va de \(low) \
                a \(high). Cuenta tal como está: si es un error, corríjalo en el archivo.
                """,
            fr: """
                La ligne \(far.line) porte \(what) \(value), très loin des autres, dont la moitié va de \(low) à \
                \(high). Il compte tel quel : si c’est une erreur, corrigez-la dans le fichier.
                """)
    }

    private func farOnes(_ far: FarValue) -> String {
        let (value, low, high) = (points(far.value), points(far.middle.low), points(far.middle.high))
        let (what, lines) = (article(far.column), far.more)
        return say(
            en: """
                Line \(far.line) has \(what) \(value), and \(lines) more line\(s(lines)) \(lines == 1 ? "has" : "have") one as far from the others, half \
                of which are from \(low) to \(high). They count as they stand: if they are slips, or stand for what is \
                missing, mend them in the file.
                """,
            es: """
                La línea \(far.line) tiene \(what) \(value), y \(lines) línea\(s(lines)) más \(lines == 1 ? "tiene" : "tienen") uno igual de lejos de los \
                demás, de los que la mitad va de \(low) a \(high). Cuentan tal como están: si son errores, o señalan lo \
                que falta, corríjalos en el archivo.
                """,
            fr: """
                La ligne \(far.line) porte \(what) \(value), et \(lines) autre\(s(lines)) ligne\(s(lines)) en \(lines == 1 ? "porte" : "portent") un aussi loin \
                des autres, dont la moitié va de \(low) à \(high). Ils comptent tels quels : si ce sont des erreurs, ou \
                s’ils signalent ce qui manque, corrigez-les dans le fichier.
                """)
    }

    private func article(_ column: FarValue.Column) -> String {
        switch column {
        case .outcome: say(en: "the outcome", es: "el resultado", fr: "le résultat")
        case .alliance: say(en: "the alliance total", es: "el total de alianza", fr: "le total d’alliance")
        case .intake: say(en: "the value at intake", es: "el valor de inicio", fr: "le chiffre de départ")
        }
    }
}
