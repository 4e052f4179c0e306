/// What stands beside the table of figures.
extension AttributionWords {
    /// Numbers that may be slips, for right under the first sentence.
    package func slips(_ answer: OutcomeAttribution) -> [String] { answer.caveats.filter(\.isFar).map(text) }

    /// Why a cell is empty, and what the sources have in common, where there is either.
    package func tableNotes(_ answer: OutcomeAttribution) -> [String] {
        var notes: [String] = []
        let around = answer.counts.aroundClients.filter { answer.shares[$0] != nil }
        if !around.isEmpty { notes.append(around.contains(.site) ? aroundBoth(around) : aroundTherapists) }
        if answer.toldInCommon != nil { notes.append(commonMeaning) }
        return notes
    }

    private var aroundTherapists: String {
        say(
            en: """
                “\(partName)” is empty for the therapist: nearly every client has only one, so when therapists are left out the \
                figure for clients takes over what goes with them, and next to nothing would seem lost.
                """,
            es: """
                «\(partName)» queda vacío para el terapeuta: casi todos los clientes tienen uno solo, y si se quitan los \
                terapeutas la cifra de los clientes recoge lo que va con ellos y parecería no perderse casi nada.
                """,
            fr: """
                « \(partName) » reste vide pour le thérapeute : presque chaque client n’en a qu’un, et sans les thérapeutes \
                le chiffre des clients reprend ce qui va avec eux, si bien que presque rien ne semblerait perdu.
                """)
    }

    private func aroundBoth(_ around: [Source]) -> String {
        let names = list(around.map { lower(name($0)) })
        return say(
            en: """
                “\(partName)” is empty for \(names): nearly every client has only one, so when these are left out the figure for \
                clients takes over what goes with them, and next to nothing would seem lost.
                """,
            es: """
                «\(partName)» queda vacío para \(names): casi todos los clientes tienen uno solo, y si se quitan, la cifra de los \
                clientes recoge lo que va con ellos y parecería no perderse casi nada.
                """,
            fr: """
                « \(partName) » reste vide pour \(names) : presque chaque client n’en a qu’un, et quand on les retire, le \
                chiffre des clients reprend ce qui va avec eux, si bien que presque rien ne semblerait perdu.
                """)
    }

    private var commonMeaning: String {
        say(
            en: """
                “\(inCommon)” goes with two sources at once, so that it is in neither’s share; it is below 0 where one hides \
                part of what another shows.
                """,
            es: """
                «\(inCommon)» va con dos fuentes a la vez, y por eso no está en la parte de ninguna; queda por debajo de 0 \
                cuando una oculta algo de lo que otra muestra.
                """,
            fr: """
                « \(inCommon) » va avec deux sources à la fois et n’est donc dans la part d’aucune ; il est en dessous de 0 \
                quand l’une cache un peu de ce que l’autre montre.
                """)
    }

    func joined(_ count: Int, of all: Int) -> String {
        let few = TreatmentGroups.fewestClients
        guard count > 1 else {
            return say(
                en:
                    "1 of \(all) treatments was given to fewer than \(few) clients, or comes after those of most sessions, and tells of its clients and not of the treatment.",
                es:
                    "1 de \(all) tratamientos lo recibieron menos de \(few) clientes, o viene tras los de más sesiones, y habla de sus clientes y no del tratamiento.",
                fr:
                    "1 traitement sur \(all) a été donné à moins de \(few) clients, ou vient après ceux des séances les plus nombreuses : il parle de ses clients et non du traitement."
            )
        }
        return say(
            en: """
                \(all) treatments are named, and \(count == all ? "all" : "\(count)") of them count as one, being given to fewer than \
                \(few) clients each or coming after the \(TreatmentGroups.most - 1) of most sessions: give those that are alike one name, \
                or leave the column out.
                """,
            es: """
                Constan \(all) tratamientos, y \(count == all ? "todos" : "\(count)") cuentan como uno solo, por tener menos de \(few) clientes \
                cada uno o venir después de los \(TreatmentGroups.most - 1) con más sesiones: dé un mismo nombre a los que sean iguales, o \
                quite la columna.
                """,
            fr: """
                \(all) traitements sont nommés, et \(count == all ? "tous" : "\(count)") comptent pour un seul, car donnés à moins de \(few) \
                clients chacun ou placés après les \(TreatmentGroups.most - 1) de plus de séances : donnez un même nom à ceux qui se \
                ressemblent, ou retirez la colonne.
                """)
    }

    func byChance(_ share: Double) -> String {
        let size = roundPercent(share)
        return say(
            en: """
                With so few clients or therapists about \(size) would seem to go with the alliance by chance alone. \
                “\(shareName)” is without it; “\(partName)” and “\(shapleyName)” are with it.
                """,
            es: """
                Con tan pocos clientes o terapeutas, cerca del \(size) parecería ir con la alianza solo por azar. \
                «\(shareName)» no lo incluye; «\(partName)» y «\(shapleyName)», sí.
                """,
            fr: """
                Avec si peu de clients ou de thérapeutes, environ \(size) sembleraient aller avec l’alliance par le seul \
                hasard. « \(shareName) » n’en tient pas compte ; « \(partName) » et « \(shapleyName) » l’incluent.
                """)
    }
}
