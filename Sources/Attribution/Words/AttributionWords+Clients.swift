/// What is said of clients who do not differ among themselves or from session to session, and of files that say so.
extension AttributionWords {
    func aboutClients(_ caveat: Caveat) -> String {
        switch caveat {
        case .clientsNotApart(.level):
            say(
                en: """
                    How clients differ from the beginning was estimated as none, so the figure for clients is of how \
                    differently they change alone: there may be too little to tell the two apart by.
                    """,
                es: """
                    Lo que los clientes se diferencian desde el principio salió nulo; la cifra de los clientes es solo la de \
                    lo que cada uno cambia: puede faltar con qué distinguir lo uno de lo otro.
                    """,
                fr: """
                    Ce qui distingue les clients dès le début est estimé nul : le chiffre des clients ne porte que sur leur \
                    évolution propre ; il manque peut-être de quoi distinguer l’un de l’autre.
                    """)
        case .clientsNotApart(.change):
            say(
                en: """
                    How differently clients change over time was estimated as none, so the figure for clients is of lasting \
                    differences alone: there may be too little to tell the two apart by.
                    """,
                es: """
                    Lo que cada cliente cambia con el tiempo salió nulo; la cifra de los clientes es solo la de las \
                    diferencias duraderas: puede faltar con qué distinguir lo uno de lo otro.
                    """,
                fr: """
                    L’évolution propre à chaque client est estimée nulle : le chiffre des clients ne porte que sur les \
                    différences durables ; il manque peut-être de quoi distinguer l’un de l’autre.
                    """)
        case .clientsNotApart(.apart):
            say(
                en: """
                    How clients differ from the beginning and how differently they change were estimated as one and the \
                    same thing: there may be too little to tell the two apart by, so take the figure for clients, and what \
                    is left over, as a guide.
                    """,
                es: """
                    Lo que los clientes se diferencian desde el principio y lo que cada uno cambia salieron como una misma \
                    cosa: puede faltar con qué distinguirlos; tómense la cifra de los clientes y lo que queda como \
                    orientación.
                    """,
                fr: """
                    Ce qui distingue les clients dès le début et leur évolution propre sont estimés comme une seule et même \
                    chose : il manque peut-être de quoi les distinguer. Le chiffre des clients, et ce qui reste, ne donnent \
                    qu’une idée.
                    """)
        case .allianceOfClient:
            say(
                en: """
                    Every session of a client has the same alliance total, so nothing can be said of one session beside \
                    another, nor of what follows from one to the next: the share is of differences between clients and \
                    between therapists alone.
                    """,
                es: """
                    Todas las sesiones de un cliente tienen el mismo total de alianza, así que no se puede decir nada de una \
                    sesión frente a otra ni de lo que sigue de una a la siguiente: la parte es solo de diferencias entre \
                    clientes y entre terapeutas.
                    """,
                fr: """
                    Toutes les séances d’un client ont le même total d’alliance : on ne peut rien dire d’une séance par \
                    rapport à une autre, ni de ce qui suit de l’une à l’autre. La part ne porte que sur les différences \
                    entre clients et entre thérapeutes.
                    """)
        default: ""
        }
    }

    /// Why a file has no figure.
    func aboutFile(_ refusal: AttributionRefusal) -> String {
        switch refusal {
        case .outcomeOfClient:
            say(
                en: """
                    every client has one outcome for all their sessions, so nothing can be told of what goes with a \
                    session; an outcome that is measured once, at the end, cannot be divided this way.
                    """,
                es: """
                    cada cliente tiene un mismo resultado en todas sus sesiones, así que no se puede decir nada de lo que \
                    va con una sesión; un resultado que se mide una vez, al final, no se puede repartir así.
                    """,
                fr: """
                    chaque client a un seul résultat pour toutes ses séances : on ne peut rien dire de ce qui va avec une \
                    séance. Un résultat mesuré une fois, à la fin, ne se répartit pas ainsi.
                    """)
        case .clientNamesShared(let count, let all):
            say(
                en: """
                    \(count) of \(all) lines are of a session that the same client has with another therapist too. Where the \
                    clients’ numbers begin again with each therapist, give every client a name that nobody else has, such \
                    as the therapist’s name and the number.
                    """,
                es: """
                    \(count) de \(all) líneas son de una sesión que el mismo cliente tiene también con otro terapeuta. Si los \
                    números de cliente vuelven a empezar con cada terapeuta, dé a cada cliente un nombre que no tenga nadie \
                    más, como el del terapeuta y el número.
                    """,
                fr: """
                    \(count) lignes sur \(all) sont d’une séance que le même client a aussi avec un autre thérapeute. Si les \
                    numéros des clients recommencent avec chaque thérapeute, donnez à chaque client un nom que personne \
                    d’autre n’a, comme celui du thérapeute et le numéro.
                    """)
        case .clientsGoBackAndForth(let count, let all):
            say(
                en: """
                    by the dates, \(count) of the \(all) clients with several therapists go back and forth between them. \
                    Where the clients’ numbers begin again with each therapist, give every client a name that nobody else \
                    has, such as the therapist’s name and the number; where they do see several therapists in turn, number \
                    each client’s sessions in a column “session”.
                    """,
                es: """
                    según las fechas, \(count) de los \(all) clientes con varios terapeutas van y vienen entre ellos. Si los \
                    números de cliente vuelven a empezar con cada terapeuta, dé a cada cliente un nombre que no tenga nadie \
                    más, como el del terapeuta y el número; si de verdad ven a varios por turnos, numere las sesiones de \
                    cada cliente en una columna «session».
                    """,
                fr: """
                    d’après les dates, \(count) des \(all) clients qui ont plusieurs thérapeutes vont et viennent entre eux. \
                    Si les numéros des clients recommencent avec chaque thérapeute, donnez à chaque client un nom que \
                    personne d’autre n’a, comme celui du thérapeute et le numéro ; s’ils voient bien plusieurs thérapeutes \
                    tour à tour, numérotez les séances de chaque client dans une colonne « session ».
                    """)
        case .unreadable(let count, let all):
            say(
                en: "\(count) of \(all) lines cannot be read, and what is left would not stand for the file.",
                es: "\(count) de \(all) líneas no se entienden, y lo que queda no representaría el archivo.",
                fr: "\(count) lignes sur \(all) sont illisibles, et ce qui reste ne vaudrait pas pour le fichier.")
        default: ""
        }
    }
}
