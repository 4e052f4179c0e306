package import FollowThrough

/// What stands in the way, and the ways out.
extension Words {
    package var inTheWay: String { say(en: "In the way", es: "Obstáculos", fr: "Ce qui fait obstacle") }
    package var somethingInTheWay: String {
        say(en: "Something in the way", es: "Algo se interpone", fr: "Quelque chose fait obstacle")
    }
    var cameOutOf: String {
        say(en: "Came out of a concern: ", es: "Salió de un asunto: ", fr: "Vient d’une préoccupation : ")
    }
    var barrier: String { say(en: "Barrier", es: "Obstáculo", fr: "Obstacle") }
    func whatStandsInTheWay(_ name: String) -> String {
        say(
            en: "What stands in \(possessive(name)) way", es: "Qué se interpone: \(name)",
            fr: "Ce qui fait obstacle : \(name)")
    }
    func possessive(_ name: String) -> String { name + "’s" }

    package func kind(_ kind: BarrierKind) -> String {
        switch kind {
        case .transport: say(en: "Transport", es: "Transporte", fr: "Transport")
        case .cost: say(en: "Cost", es: "Coste", fr: "Coût")
        case .time: say(en: "Time or work", es: "Tiempo o trabajo", fr: "Temps ou travail")
        case .childcare: say(en: "Childcare", es: "Cuidado de hijos", fr: "Garde d’enfants")
        case .health: say(en: "Health", es: "Salud", fr: "Santé")
        case .fear: say(en: "Fear or doubt", es: "Miedo o dudas", fr: "Peur ou doute")
        case .language: say(en: "Language", es: "Idioma", fr: "Langue")
        case .technology: say(en: "Technology", es: "Tecnología", fr: "Technique")
        case .housing: say(en: "Housing", es: "Vivienda", fr: "Logement")
        case .other: say(en: "Something else", es: "Otra cosa", fr: "Autre chose")
        }
    }
    func costLimit(_ limit: CostLimit) -> String {
        switch limit {
        case .free: say(en: "Must be free", es: "Tiene que ser gratis", fr: "Doit être gratuit")
        case .little: say(en: "May cost a little", es: "Puede costar un poco", fr: "Peut coûter un peu")
        case .any: say(en: "Cost does not matter", es: "El coste no importa", fr: "Peu importe le coût")
        }
    }

    // The form.
    var newBarrierLead: String {
        say(
            en: "Name it together. The rest can come later.",
            es: "Pónganle nombre en común. Lo demás puede venir después.",
            fr: "Nommez-le ensemble. Le reste peut venir plus tard.")
    }
    var barrierTitle: String { say(en: "In a few words", es: "En pocas palabras", fr: "En quelques mots") }
    var barrierTitleHint: String {
        say(
            en: "Such as: Getting home after six", es: "Por ejemplo: Volver a casa después de las seis",
            fr: "Par exemple : Rentrer après six heures")
    }
    var barrierKind: String {
        say(en: "What kind of thing it is", es: "Qué clase de cosa es", fr: "Quelle sorte d’obstacle")
    }
    var theirWords: String { say(en: "In their own words", es: "En sus propias palabras", fr: "Avec ses propres mots") }
    var theirWordsHint: String {
        say(
            en: "Kept apart and sealed; left out of every export but the client’s own file.",
            es: "Se guarda aparte y cifrado; no sale en ninguna exportación salvo el archivo del propio cliente.",
            fr: "Gardé à part et chiffré ; absent de tout export, sauf du dossier remis au client.")
    }
    var barrierPlace: String { say(en: "Near where", es: "Cerca de dónde", fr: "Près d’où") }
    var barrierPlaceHint: String {
        say(
            en: "A street, quarter or town; to find something near it.",
            es: "Una calle, un barrio o una ciudad; para buscar cerca.",
            fr: "Une rue, un quartier ou une ville ; pour chercher à côté.")
    }
    var neededLanguage: String { say(en: "Language needed", es: "Idioma necesario", fr: "Langue nécessaire") }
    var anyLanguage: String { say(en: "Any language", es: "Cualquier idioma", fr: "Toute langue") }
    var whatItMayCost: String {
        say(en: "What help may cost", es: "Qué puede costar la ayuda", fr: "Ce que l’aide peut coûter")
    }
    var noteSomethingInTheWay: String {
        say(
            en: "Note something in the way", es: "Anotar algo que se interpone",
            fr: "Noter quelque chose qui fait obstacle")
    }
    var noteBarrier: String { say(en: "Note it down", es: "Anotarlo", fr: "Le noter") }
    var sayItOtherwise: String { say(en: "Say it otherwise", es: "Decirlo de otro modo", fr: "Le dire autrement") }
    var nothingInTheWay: String {
        say(
            en: "Nothing is known to stand in the way.", es: "No se sabe de nada que se interponga.",
            fr: "Rien de connu ne fait obstacle.")
    }

    // Options.
    var options: String { say(en: "Options", es: "Opciones", fr: "Pistes") }
    var optionsNote: String {
        say(
            en: "Ways out, thought of together; odd ones too.", es: "Salidas pensadas en común; también las raras.",
            fr: "Des pistes trouvées ensemble, même les plus étranges.")
    }
    var noOptions: String {
        say(
            en: "Nothing thought of yet. Write down the first, however odd: it need not be good.",
            es: "Aún no hay ideas. Anoten la primera, por rara que sea: no tiene que ser buena.",
            fr: "Pas encore d’idée. Notez la première, même étrange : elle n’a pas à être bonne.")
    }
    var anotherOption: String {
        say(en: "Another option, however odd", es: "Otra opción, por rara que sea", fr: "Une autre piste, même étrange")
    }
    var whatItTakes: String { say(en: "What it would take", es: "Qué haría falta", fr: "Ce qu’il faudrait") }
    func takes(_ what: String) -> String {
        say(en: "Takes: \(what)", es: "Hace falta: \(what)", fr: "Il faut : \(what)")
    }
    var add: String { say(en: "Add", es: "Añadir", fr: "Ajouter") }
    var tryThis: String { say(en: "Try this", es: "Probar esto", fr: "Essayer ceci") }
    var tryFrom: String { say(en: "from", es: "desde", fr: "dès") }
    var drop: String { say(en: "Cross out", es: "Tachar", fr: "Rayer") }
    func trying(_ isToCome: Bool) -> String {
        isToCome
            ? say(en: "Trying this from ", es: "Se probará desde ", fr: "À l’essai dès ")
            : say(en: "Trying this since ", es: "A prueba desde ", fr: "À l’essai depuis ")
    }
    func tried(_ outcome: TryOutcome) -> String {
        switch outcome {
        case .worked: say(en: "It worked", es: "Funcionó", fr: "Cela a marché")
        case .partly: say(en: "It worked in part", es: "Funcionó en parte", fr: "Cela a marché en partie")
        case .didNotWork: say(en: "It did not work", es: "No funcionó", fr: "Cela n’a pas marché")
        case .notTried: say(en: "It was not tried", es: "No se probó", fr: "Cela n’a pas été essayé")
        }
    }

    // How it went.
    var howItWent: String { say(en: "How it went", es: "Cómo fue", fr: "Comment cela s’est passé") }
    var comesAfterTry: String {
        say(en: "Comes after the first try.", es: "Viene tras el primer intento.", fr: "Vient après le premier essai.")
    }
    var nothingToTell: String {
        say(
            en: "Nothing to tell yet. Choose one of the options to try, and from when.",
            es: "Aún no hay nada que contar. Elijan una opción para probar y desde cuándo.",
            fr: "Rien à raconter encore. Choisissez une piste à essayer, et à partir de quand.")
    }
    func askOn(_ day: String) -> String {
        say(
            en: "Begins \(day). Then this page asks how it went, and shows attendance afterwards.",
            es: "Empieza \(day). Después esta página pregunta cómo fue y muestra la asistencia.",
            fr: "Commence \(day). Ensuite, cette page demande comment cela s’est passé et montre les présences.")
    }
    func howDidItGo(_ what: String) -> String {
        say(en: "How did it go: \(what)", es: "Cómo fue: \(what)", fr: "Comment cela s’est passé : \(what)")
    }
    var whatWasSaid: String { say(en: "What was said about it", es: "Qué se dijo", fr: "Ce qui a été dit") }
    var solvedAnyway: String { say(en: "Solved another way", es: "Resuelto de otro modo", fr: "Résolu autrement") }
    var letGo: String { say(en: "Leave it", es: "Dejarlo", fr: "Laisser") }
    var inTheWayAgain: String { say(en: "In the way again", es: "Vuelve a interponerse", fr: "De nouveau un obstacle") }
    var tryAgain: String {
        say(
            en: "Choose another option, or the same in another way.",
            es: "Elijan otra opción, o la misma de otro modo.",
            fr: "Choisissez une autre piste, ou la même autrement.")
    }

    package func state(_ state: BarrierState) -> String {
        switch state {
        case .open: say(en: "Open", es: "Abierto", fr: "Ouvert")
        case .trying: say(en: "Trying", es: "A prueba", fr: "À l’essai")
        case .solved: say(en: "Solved", es: "Resuelto", fr: "Résolu")
        case .letGo: say(en: "Left", es: "Dejado", fr: "Laissé")
        }
    }

    var barrierSolvedMark: String { say(en: "barrier solved", es: "obstáculo resuelto", fr: "obstacle résolu") }

    // Attendance.
    func cameOf(_ count: CameOf) -> String {
        say(
            en: "came to \(count.came) of \(count.of) appointments", es: "vino a \(count.came) de \(count.of) citas",
            fr: "\(count.came) rendez-vous sur \(count.of)")
    }
    func cameSince(_ count: CameOf) -> String {
        say(
            en: "came to \(count.came) of \(count.of) since", es: "vino a \(count.came) de \(count.of) desde entonces",
            fr: "\(count.came) rendez-vous sur \(count.of) depuis")
    }
    var attendance: String { say(en: "Attendance", es: "Asistencia", fr: "Présences") }
    func before(_ day: String) -> String { say(en: "Before \(day)", es: "Antes del \(day)", fr: "Avant le \(day)") }
    func from(_ day: String) -> String { say(en: "From \(day) on", es: "Desde el \(day)", fr: "Dès le \(day)") }
    func attendanceNote(_ weeks: Int, noticeHours: Int) -> String {
        say(
            en:
                "\(weeks) weeks each way, of the appointments that stood. \(didNotStand(noticeHours)) That the two differ does not say why.",
            es:
                "\(weeks) semanas a cada lado, de las citas que se mantenían. \(didNotStand(noticeHours)) Que difieran no dice por qué.",
            fr:
                "\(weeks) semaines de chaque côté, parmi les rendez-vous maintenus. \(didNotStand(noticeHours)) Une différence entre les deux ne dit pas pourquoi."
        )
    }
    /// What is left out of every count of coming.
    func didNotStand(_ noticeHours: Int) -> String {
        say(
            en:
                "Appointments that were moved, that the practice called off, or that the client called off \(hours(noticeHours)) ahead or more are left out.",
            es:
                "No se cuentan las citas cambiadas, las que canceló la consulta ni las que el cliente canceló con \(hours(noticeHours)) de antelación o más.",
            fr:
                "Sans les rendez-vous déplacés, ceux que le cabinet a annulés et ceux que le client a annulés \(hours(noticeHours)) à l’avance ou plus."
        )
    }
    var nothingCounted: String {
        say(en: "no appointments to count", es: "ninguna cita que contar", fr: "aucun rendez-vous à compter")
    }
    var openSince: String { say(en: "open since ", es: "abierto desde ", fr: "ouvert depuis ") }
    var yours: String { say(en: "yours", es: "suyo", fr: "à vous") }
}
