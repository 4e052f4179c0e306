/// What to keep in mind, and why there may be no figure.
extension AttributionWords {
    package func text(_ caveat: Caveat) -> String {
        switch caveat {
        case .fewTherapists(let count):
            say(
                en:
                    "Only \(therapists(count)): differences between therapists cannot be told well from chance below 20.",
                es:
                    "Solo \(therapists(count)): con menos de 20 no se distinguen bien del azar las diferencias entre ellos.",
                fr: "Seulement \(therapists(count)) : en dessous de 20, leurs différences se distinguent mal du hasard."
            )
        case .shortCourses(let count, let all):
            say(
                en:
                    "\(count) of \(all) clients have fewer than 4 sessions with both checks, so their own mean is not dependable.",
                es:
                    "\(count) de \(all) clientes tienen menos de 4 sesiones con los dos cuestionarios; su media no es fiable.",
                fr:
                    "\(count) clients sur \(all) ont moins de 4 séances avec les deux questionnaires : leur moyenne est peu fiable."
            )
        case .ceiling(let share):
            say(
                en:
                    "\(roundPercent(share)) of the alliance totals stand at the very top, where nothing higher can be marked; the true share may be larger.",
                es:
                    "El \(roundPercent(share)) de los totales de alianza está en el máximo, donde no cabe nada más alto; la parte real puede ser mayor.",
                fr:
                    "\(roundPercent(share)) des totaux d’alliance sont au maximum, où l’on ne peut rien marquer de plus ; la part réelle peut être plus grande."
            )
        case .sameSession:
            say(
                en:
                    "Both are marked in one session, so a good day lifts both; what follows from one session to the next is shown too.",
                es:
                    "Los dos se rellenan en la misma sesión, y un buen día sube ambos; por eso se muestra también de una sesión a la siguiente.",
                fr:
                    "Les deux sont remplis à la même séance, et un bon jour élève les deux ; on montre donc aussi le passage d’une séance à la suivante."
            )
        case .sameSessionAlone:
            say(
                en:
                    "Both are marked in one session, so a good day lifts both; too few sessions with both follow each other to show what goes over from one to the next.",
                es:
                    "Los dos se rellenan en la misma sesión, y un buen día sube ambos; hay muy pocas sesiones seguidas con los dos para mostrar qué pasa de una a la siguiente.",
                fr:
                    "Les deux sont remplis à la même séance, et un bon jour élève les deux ; trop peu de séances avec les deux se suivent pour montrer le passage de l’une à l’autre."
            )
        case .dropout(let count, let all):
            say(
                en:
                    "\(count) of \(all) closed episodes ended by dropping out; those who leave early tell us less.",
                es:
                    "\(count) de \(all) episodios cerrados \(count == 1 ? "acabó" : "acabaron") en abandono; de quien se va pronto se sabe menos.",
                fr:
                    "\(count) suivi\(s(count)) clos sur \(all) \(count == 1 ? "s’est" : "se sont") terminé\(s(count)) par un abandon ; ceux qui partent tôt nous en disent moins."
            )
        case .singular(let sources):
            say(
                en:
                    "The variance of \(list(sources.map { name($0).lowercased() })) was estimated as none: there may be too little to tell it by.",
                es:
                    "La varianza de \(list(sources.map { name($0).lowercased() })) salió nula: puede faltar con qué distinguirla.",
                fr:
                    "La variance est estimée nulle pour \(list(sources.map { name($0).lowercased() })) : il manque peut-être de quoi la distinguer."
            )
        case .clientsNotApart, .allianceOfClient: aboutClients(caveat)
        case .changedTherapist(let count):
            say(
                en:
                    "\(clients(count)) changed therapist; all sessions of such a client count for one of them.",
                es:
                    "\(clients(count)) \(count == 1 ? "cambió" : "cambiaron") de terapeuta; todas las sesiones de un cliente así cuentan para uno de ellos.",
                fr:
                    "\(clients(count)) \(count == 1 ? "a" : "ont") changé de thérapeute ; toutes les séances d’un tel client comptent pour l’un d’eux."
            )
        case .crossed(let count):
            say(
                en:
                    "\(clients(count)) had sessions with more than one therapist; each session counts for the therapist who was there.",
                es:
                    "\(clients(count)) \(count == 1 ? "tuvo" : "tuvieron") sesiones con más de un terapeuta; cada sesión cuenta para quien estuvo en ella.",
                fr:
                    "\(clients(count)) \(count == 1 ? "a" : "ont") eu des séances avec plusieurs thérapeutes ; chaque séance compte pour celui qui était là."
            )
        case .oneTreatment:
            say(
                en: "Only one treatment is recorded, so nothing can be said of treatments.",
                es: "Solo consta un tratamiento; no se puede decir nada de los tratamientos.",
                fr: "Un seul traitement est noté : on ne peut rien dire des traitements.")
        case .treatmentByTherapist:
            say(
                en:
                    "Each therapist gave one treatment only, so what goes with the treatment cannot be told from what goes with the therapist: do not read these two figures, nor what is in common.",
                es:
                    "Cada terapeuta dio un solo tratamiento, así que no se distingue lo que va con el tratamiento de lo que va con el terapeuta: no lea esas dos cifras ni lo común.",
                fr:
                    "Chaque thérapeute n’a donné qu’un traitement : ce qui va avec le traitement ne se distingue pas de ce qui va avec le thérapeute. Ne lisez ni ces deux chiffres ni la part commune."
            )
        case .reversed(let levels):
            say(
                en:
                    "\(list(levels.map { lower(name($0)) }).capitalisedFirst), a better alliance goes with a worse outcome here; the share does not tell which way.",
                es:
                    "\(list(levels.map { lower(name($0)) }).capitalisedFirst), una alianza mejor va aquí con un resultado peor; la parte no dice en qué sentido.",
                fr:
                    "\(list(levels.map { lower(name($0)) }).capitalisedFirst), une meilleure alliance va ici avec un moins bon résultat ; la part ne dit pas dans quel sens."
            )
        case .intakeMissing(let count, let all):
            say(
                en:
                    "\(count) of \(all) episodes \(count == 1 ? "has" : "have") nothing recorded at intake, so what is known of the others there is not in the figures.",
                es:
                    "\(count) de \(all) episodios no \(count == 1 ? "tiene" : "tienen") dato de inicio; por eso el de los demás no entra en las cifras.",
                fr:
                    "\(count) suivi\(s(count)) sur \(all) n’\(count == 1 ? "a" : "ont") pas de donnée de départ ; celle des autres n’entre donc pas dans les chiffres."
            )
        case .withoutInterval(let sources):
            say(
                en:
                    "“\(partName)” and “\(shapleyName)” come without an interval for \(list(sources.map { lower(name($0)) })): too few clients tell it.",
                es:
                    "«\(partName)» y «\(shapleyName)» van sin intervalo para \(list(sources.map { lower(name($0)) })): hay muy pocos clientes para saberlo.",
                fr:
                    "« \(partName) » et « \(shapleyName) » sont sans intervalle pour \(list(sources.map { lower(name($0)) })) : trop peu de clients permettent de le dire."
            )
        case .slopesLeftOut, .alike, .far, .takenUp: aboutIdentification(caveat)
        case .severalSites, .siteMoved, .siteLeftOut, .treatmentUnnamed, .siteUnnamed, .tied, .otherForm,
            .treatmentsJoined, .chance:
            aboutSessions(caveat)
        case .notConverged:
            say(
                en: "The estimate did not settle; take the figures as a rough guide.",
                es: "El cálculo no llegó a estabilizarse; tómense las cifras como orientación.",
                fr: "Le calcul ne s’est pas stabilisé ; ces chiffres ne donnent qu’une idée.")
        }
    }

    package func text(_ refusal: AttributionRefusal) -> String {
        let start = say(en: "No figure yet: ", es: "Aún sin cifra: ", fr: "Pas encore de chiffre : ")
        switch refusal {
        case .nothing:
            return start
                + say(
                    en: "no session has both an outcome and an alliance check.",
                    es: "ninguna sesión tiene los dos cuestionarios.", fr: "aucune séance n’a les deux questionnaires.")
        case .clients(let count, let needed):
            return start
                + say(
                    en:
                        "\(clients(count)) \(count == 1 ? "has" : "have") two sessions or more with both checks; \(needed - count) more \(needed - count == 1 ? "is" : "are") needed.",
                    es:
                        "\(clients(count)) \(count == 1 ? "tiene" : "tienen") dos sesiones o más con los dos cuestionarios; \(needed - count == 1 ? "falta" : "faltan") \(needed - count).",
                    fr:
                        "\(clients(count)) \(count == 1 ? "a" : "ont") au moins deux séances avec les deux questionnaires ; il en faut \(needed - count) de plus."
                )
        case .therapists(let count, let needed):
            let more = needed - count
            return start
                + say(
                    en:
                        "clients of \(therapists(count)) are in it; \(more) more \(more == 1 ? "is" : "are") needed, so that it tells of nobody in particular.",
                    es:
                        "hay clientes de \(therapists(count)); \(more == 1 ? "falta" : "faltan") \(more), para que no hable de nadie en particular.",
                    fr:
                        "il y a des clients de \(therapists(count)) ; il en faut \(more) de plus, pour que cela ne parle de personne en particulier."
                )
        case .allButFew:
            return start
                + say(
                    en:
                        "only a few clients are left out, and beside everybody’s figures that could tell of them; choose more of them, or fewer.",
                    es:
                        "solo quedan fuera unos pocos clientes y, junto a las cifras de todos, eso podría hablar de ellos; elija más, o menos.",
                    fr:
                        "seuls quelques clients sont laissés de côté, ce qui, à côté des chiffres de tous, pourrait parler d’eux ; choisissez-en plus, ou moins."
                )
        case .unknownSite(let name, let known):
            return start
                + say(
                    en: "there is no site “\(name)”. \(these(known))",
                    es: "no hay ninguna sede «\(name)». \(these(known))",
                    fr: "il n’y a pas de site « \(name) ». \(these(known))")
        case .unknownTreatment(let name, let known):
            return start
                + say(
                    en: "there is no treatment “\(name)”. \(these(known))",
                    es: "no hay ningún tratamiento «\(name)». \(these(known))",
                    fr: "il n’y a pas de traitement « \(name) ». \(these(known))")
        case .sessions(let count, let needed):
            return start
                + say(
                    en: "\(count) sessions have both checks; \(needed - count) more are needed.",
                    es: "\(count) sesiones tienen los dos cuestionarios; faltan \(needed - count).",
                    fr: "\(count) séances ont les deux questionnaires ; il en faut \(needed - count) de plus.")
        case .constantOutcome:
            return start
                + say(
                    en: "every outcome is the same.", es: "todos los resultados son iguales.",
                    fr: "tous les résultats sont identiques.")
        case .outcomeOfClient, .clientNamesShared, .clientsGoBackAndForth, .unreadable:
            return start + aboutFile(refusal)
        case .constantAlliance:
            return start
                + say(
                    en: "every alliance total is the same, so it cannot go with anything.",
                    es: "todos los totales de alianza son iguales; no pueden ir con nada.",
                    fr: "tous les totaux d’alliance sont identiques : ils ne peuvent aller avec rien.")
        case .ceiling(let count, let needed):
            let more = needed - count
            return start
                + say(
                    en:
                        "\(clients(count)) \(count == 1 ? "has" : "have") an alliance total below the very top; \(more) more \(more == 1 ? "is" : "are") needed.",
                    es:
                        "\(clients(count)) \(count == 1 ? "tiene" : "tienen") algún total de alianza por debajo del máximo; \(more == 1 ? "falta" : "faltan") \(more).",
                    fr:
                        "\(clients(count)) \(count < 2 ? "a" : "ont") un total d’alliance en dessous du maximum ; il en faut \(more) de plus."
                )
        case .exact:
            return start
                + say(
                    en: "the outcome follows exactly from the other columns, so there is nothing to divide.",
                    es: "el resultado se sigue exactamente de las demás columnas; no hay nada que repartir.",
                    fr: "le résultat découle exactement des autres colonnes : il n’y a rien à répartir.")
        case .notFitted(let why):
            return start
                + say(
                    en: "the model could not be fitted (\(why)).", es: "no se pudo ajustar el modelo (\(why)).",
                    fr: "le modèle n’a pas pu être ajusté (\(why)).")
        }
    }

    /// The names that there are.
    private func these(_ known: [String]) -> String {
        known.isEmpty
            ? say(en: "None is recorded.", es: "No consta ninguno.", fr: "Aucun n’est noté.")
            : say(
                en: "There \(known.count == 1 ? "is" : "are"): \(known.joined(separator: ", ")).",
                es: "Hay: \(known.joined(separator: ", ")).", fr: "Il y a : \(known.joined(separator: ", ")).")
    }
}
