import FollowThrough

/// How signs of trouble were followed through, in numbers.
extension Words {
    package var loopTitle: String {
        say(en: "From sign to talk", es: "De la señal a la conversación", fr: "Du signe à la conversation")
    }
    package var loopNote: String {
        say(
            en: "How soon signs of trouble were talked about, which steps were kept, and what came of it.",
            es: "Cuánto se tardó en hablar de las señales, qué pasos se cumplieron y en qué quedó.",
            fr: "En combien de temps les signes ont été abordés, quelles étapes ont été tenues, et la suite.")
    }
    func loopLead(_ name: String) -> String {
        say(
            en: "\(name): what was done about signs of trouble, with how many and how sure.",
            es: "\(name): qué se hizo con las señales de problemas, con cuántas y con qué certeza.",
            fr: "\(name) : ce qui a suivi les signes de difficulté, sur combien de cas et avec quelle certitude.")
    }
    var loopWhose: String { say(en: "Whose", es: "De quién", fr: "De qui") }
    var loopSince: String { say(en: "Opened from", es: "Abiertos desde", fr: "Ouvertes du") }
    var loopDaysTurned: String {
        say(
            en: "The first day came after the last. What is shown is the year up to today.",
            es: "El primer día era posterior al último. Se muestra el año hasta hoy.",
            fr: "Le premier jour venait après le dernier. Ce qui est montré, c’est l’année jusqu’à aujourd’hui.")
    }
    /// Above a table that is wider than a small screen.
    var tableGoesOn: String {
        say(
            en: "The table goes on to the side: swipe it.", es: "La tabla sigue hacia un lado: deslícela.",
            fr: "Le tableau continue sur le côté : faites-le glisser.")
    }
    var loopUntil: String { say(en: "to", es: "hasta", fr: "au") }
    var loopShow: String { say(en: "Show", es: "Mostrar", fr: "Afficher") }
    var loopFile: String { say(en: "Keep as a file (CSV)", es: "Guardar como archivo (CSV)", fr: "Garder (CSV)") }
    var loopWhole: String { say(en: "In numbers", es: "En números", fr: "En chiffres") }
    var loopTimes: String { say(en: "How long it took", es: "Cuánto se tardó", fr: "En combien de temps") }
    var loopTimesNote: String {
        say(
            en:
                "From the first sign, or since it came in where that was later, as the clock runs. Only of those that came so far.",
            es:
                "Desde la primera señal, o desde que entró si fue después, tiempo natural. Solo de los que llegaron hasta ahí.",
            fr:
                "Depuis le premier signe, ou depuis son arrivée ici si elle est plus tardive, en temps réel. Seulement pour celles qui en sont déjà là."
        )
    }
    func loopTally(_ concerns: Int, _ clients: Int) -> String {
        let first = counted(
            concerns, one: say(en: "1 concern", es: "1 asunto", fr: "\(concerns) préoccupation"),
            other: say(en: "\(concerns) concerns", es: "\(concerns) asuntos", fr: "\(concerns) préoccupations"))
        let second = counted(
            clients, one: say(en: "1 client", es: "1 cliente", fr: "\(clients) client"),
            other: say(en: "\(clients) clients", es: "\(clients) clientes", fr: "\(clients) clients"))
        return first + ", " + second
    }
    var loopNone: String {
        say(
            en: "No concern was opened in this time.", es: "No se abrió ningún asunto en este tiempo.",
            fr: "Aucune préoccupation ouverte sur cette période.")
    }
    func loopTooFew(_ fewest: Int) -> String {
        say(
            en: "Not shown: fewer than \(fewInWords(fewest)) clients, or smaller numbers could be worked out from it.",
            es: "No se muestra: menos de \(fewInWords(fewest)) clientes, o de él se deducirían números menores.",
            fr:
                "Non montré : moins de \(fewInWords(fewest)) clients, ou bien de plus petits nombres pourraient s’en déduire."
        )
    }
    private func fewInWords(_ fewest: Int) -> String {
        switch fewest {
        case 5: say(en: "five", es: "cinco", fr: "cinq")
        case 10: say(en: "ten", es: "diez", fr: "dix")
        default: String(fewest)
        }
    }
    var loopTooFewBrief: String { say(en: "few", es: "pocos", fr: "peu") }
    var loopNothing: String {
        say(en: "Nothing to count yet.", es: "Aún nada que contar.", fr: "Rien à compter encore.")
    }
    var loopFigure: String { say(en: "What", es: "Qué", fr: "Quoi") }
    var loopPicture: String { say(en: "None to all", es: "De ninguno a todos", fr: "D’aucun à tous") }
    var loopShareHead: String { say(en: "Share (95%)", es: "Parte (95 %)", fr: "Part (95 %)") }
    var loopCount: String { say(en: "Of how many", es: "De cuántos", fr: "Sur combien") }
    var loopConcerns: String { say(en: "Concerns", es: "Asuntos", fr: "Préoccupations") }
    var loopMedian: String { say(en: "Half within (95%)", es: "La mitad en (95 %)", fr: "La moitié en (95 %)") }
    var loopNinetieth: String { say(en: "Nine of ten within", es: "Nueve de diez en", fr: "Neuf sur dix en") }
    func loopPart(_ count: Int, _ total: Int) -> String {
        say(en: "\(count) of \(total)", es: "\(count) de \(total)", fr: "\(count) sur \(total)")
    }
    func loopThere(_ count: Int, notYet: Int) -> String {
        say(
            en: "\(count), not yet \(notYet)", es: "\(count), aún no \(notYet)", fr: "\(count), pas encore \(notYet)")
    }
    func loopStepsUnsaid(_ count: Int) -> String {
        say(
            en: "\(count) past their day, not said yet", es: "\(count) con el día pasado, aún sin decir",
            fr: "\(count) dont le jour est passé, rien de dit encore")
    }
    func loopInterval(_ low: String, _ high: String) -> String {
        say(en: "\(low) to \(high)", es: "de \(low) a \(high)", fr: "de \(low) à \(high)")
    }
    /// A share as a whole percentage.
    func percent(_ share: Double) -> String {
        let whole = Int((share * 100).rounded())
        return say(en: "\(whole)%", es: "\(whole) %", fr: "\(whole) %")
    }
    /// Up to two days in hours, then in days.
    func span(_ seconds: Int64) -> String {
        seconds < 48 * 3600
            ? hours(Int((Double(seconds) / 3600).rounded()))
            : days(Int((Double(seconds) / 86_400).rounded()))
    }
    var loopBySubject: String { say(en: "By what it was about", es: "Por tema", fr: "Par sujet") }
    /// Both kinds of sign that one subject holds are named, since the numbers are of both.
    func loopSubject(_ subject: ConcernSubject) -> String {
        if subject != .engagement { return concernTitle(ConcernTitle(subject)) }
        return say(
            en: "Less with us than before, or took issue with the work",
            es: "Menos presente que antes, o en desacuerdo con el trabajo",
            fr: "Moins là qu’avant, ou en désaccord avec le travail")
    }
    var loopByKind: String { say(en: "By sign", es: "Por señal", fr: "Par signe") }
    var loopByMonth: String { say(en: "Month by month", es: "Mes a mes", fr: "Mois par mois") }

    func loopShare(_ share: LoopShare) -> String {
        switch share {
        case .talkedByNextSession:
            say(
                en: "Talked about by the next session", es: "Hablado antes de acabar la sesión siguiente",
                fr: "Abordées au plus tard à la séance suivante")
        case .talkedWithinWeek:
            say(en: "Talked about within 7 days", es: "Hablado en 7 días", fr: "Abordées dans les 7 jours")
        case .stepsKept: say(en: "Steps kept", es: "Pasos cumplidos", fr: "Étapes tenues")
        case .settled: say(en: "Settled", es: "Resuelto", fr: "Réglées")
        case .helped:
            say(
                en: "Better at the next two sessions", es: "Mejor en las dos sesiones siguientes",
                fr: "Mieux aux deux séances suivantes")
        case .allianceOrComingBack:
            say(
                en: "Better by the alliance or by coming alone", es: "Mejor solo por la alianza o por venir",
                fr: "Mieux par l’alliance ou la venue seules")
        case .falseAlarm:
            say(en: "Dismissed as a false alarm", es: "Descartado por falsa alarma", fr: "Écartées, fausse alerte")
        }
    }
    /// At the head of a narrow column.
    func loopBrief(_ share: LoopShare) -> String {
        switch share {
        case .helped: say(en: "Better", es: "Mejor", fr: "Mieux")
        case .falseAlarm: say(en: "False alarm", es: "Falsa alarma", fr: "Fausse alerte")
        default: loopShare(share)
        }
    }
    var loopEndedWithoutSign: String {
        say(
            en: "Dropouts with no sign before them", es: "Abandonos sin señal previa",
            fr: "Abandons sans signe avant")
    }
    var loopMoreFigures: String {
        say(
            en: "By the next session, steps kept, and half within which time",
            es: "En la sesión siguiente, pasos cumplidos y la mitad en cuánto tiempo",
            fr: "À la séance suivante, étapes tenues, et la moitié en combien de temps")
    }
    func loopMoreOf(_ title: String) -> String { title + colon + " " + within(loopMoreFigures) }
    /// Under the time as the clock runs, in the practice's working hours.
    func loopWorking(_ seconds: Int64) -> String {
        let said = hours(Int((Double(seconds) / 3600).rounded()))
        return say(en: "\(said) of work", es: "\(said) laborables", fr: "\(said) ouvrées")
    }
    func loopTime(_ time: LoopTime) -> String {
        switch time {
        case .talkToStep:
            say(
                en: "From talk to step", es: "De la conversación al paso", fr: "De la conversation à l’étape")
        case .stepToReview:
            say(en: "From step to review", es: "Del paso a la revisión", fr: "De l’étape au bilan")
        case .toTalk: say(en: "To the talk", es: "Hasta la conversación", fr: "Jusqu’à la conversation")
        case .toStep: say(en: "To the first step", es: "Hasta el primer paso", fr: "Jusqu’à la première étape")
        case .toReview: say(en: "To the first review", es: "Hasta la primera revisión", fr: "Jusqu’au premier bilan")
        }
    }
}
