/// What the forms about appointments, working hours and whom to call refuse.
extension Words {
    func careProblem(_ key: String, _ the: ProblemArguments) -> String? {
        switch key {
        case "problem.phone":
            say(
                en: "Line \(the[0]): give a name, a colon and a number that can be dialled.",
                es: "Línea \(the[0]): indique un nombre, dos puntos y un número que se pueda marcar.",
                fr: "Ligne \(the[0]) : indiquez un nom, deux-points et un numéro que l’on peut composer.")
        case "problem.contact-long":
            say(
                en: "Line \(the[0]): at most 80 characters for the name and 40 for the number.",
                es: "Línea \(the[0]): como máximo 80 caracteres para el nombre y 40 para el número.",
                fr: "Ligne \(the[0]) : 80 caractères au plus pour le nom et 40 pour le numéro.")
        case "problem.hours":
            say(
                en: "\(weekday(the[0])): give both hours, the earlier one first.",
                es: "\(weekday(the[0])): indique ambas horas, primero la más temprana.",
                fr: "\(weekday(the[0])) : indiquez les deux heures, le début puis la fin.")
        case "problem.no-working-day":
            say(
                en: "Give the hours of at least one working day.",
                es: "Indique las horas de al menos un día laborable.",
                fr: "Indiquez les heures d’au moins un jour ouvré.")
        case "problem.somebody-then":
            say(
                en: "\(the[0]) has somebody on \(days(the)) then: book all the same? Nothing is booked yet.",
                es: "\(the[0]) ya tiene a alguien el \(days(the)) a esa hora: ¿dar la cita igualmente? Aún no se ha "
                    + "dado ninguna.",
                fr: "\(the[0]) a déjà quelqu’un le \(days(the)) à cette heure : fixer quand même ? Rien n’est encore "
                    + "fixé.")
        case "problem.begun-then":
            say(
                en: "That time on \(day(the[0])) has begun already: book all the same? Nothing is booked yet.",
                es: "Esa hora del \(day(the[0])) ya ha empezado: ¿dar la cita igualmente? Aún no se ha dado ninguna.",
                fr: "Cette heure du \(day(the[0])) a déjà commencé : fixer quand même ? Rien n’est encore fixé.")
        case "problem.day-between":
            say(
                en: "Choose a day from \(day(the[0])) to \(day(the[1])).",
                es: "Elija un día entre el \(day(the[0])) y el \(day(the[1])).",
                fr: "Choisissez un jour du \(day(the[0])) au \(day(the[1])).")
        case "problem.same-name":
            say(
                en: "\(the[0]) is here already, with the code \(the[1]): is this another person? "
                    + "Nobody is added yet.",
                es: "Ya hay alguien que se llama \(the[0]), con el código \(the[1]): ¿es otra persona? "
                    + "Aún no se ha añadido a nadie.",
                fr: "\(the[0]) est déjà là, avec le code \(the[1]) : est-ce une autre personne ? "
                    + "Personne n’est encore ajouté.")
        case "problem.same-resource":
            say(
                en: "\(the[0]) is in the directory already: is this another one? Nothing is added yet.",
                es: "\(the[0]) ya está en el directorio: ¿es otro recurso? Aún no se ha añadido nada.",
                fr: "\(the[0]) est déjà dans l’annuaire : est-ce une autre ressource ? Rien n’est encore ajouté.")
        case "problem.before-intake":
            say(
                en: "The episode began on \(day(the[0])): choose a day from then on.",
                es: "El episodio empezó el \(day(the[0])): elija ese día o uno posterior.",
                fr: "Le suivi a commencé le \(day(the[0])) : choisissez ce jour ou un jour après.")
        case "problem.before-last-therapist":
            say(
                en:
                    "Whoever is responsible now has been so since \(day(the[0])): choose that day or a later one. An earlier day is put right under “Correct”.",
                es:
                    "Quien es responsable ahora lo es desde el \(day(the[0])): elija ese día o uno posterior. Un día anterior se rectifica en «Corregir».",
                fr:
                    "La personne responsable l’est depuis le \(day(the[0])) : choisissez ce jour ou un jour après. Un jour antérieur se rectifie sous « Corriger »."
            )
        case "problem.after-first-session":
            say(
                en: "The first session was on \(day(the[0])): choose that day or one before.",
                es: "La primera sesión fue el \(day(the[0])): elija ese día o uno anterior.",
                fr: "La première séance a eu lieu le \(day(the[0])) : choisissez ce jour ou un jour avant.")
        case "problem.not-ended":
            say(
                en: "It is open again meanwhile: end it on the client’s page.",
                es: "Entretanto está abierto de nuevo: ciérrelo en la página del cliente.",
                fr: "Entre-temps, il a été rouvert : terminez-le sur la page du client.")
        case "problem.skipped-time":
            say(
                en: "On \(day(the[0])) the clocks skip that time.",
                es: "El \(day(the[0])) los relojes se saltan esa hora.",
                fr: "Le \(day(the[0])), les horloges sautent cette heure.")
        case "problem.notice-unsaid":
            say(
                en:
                    "That time is over: say how many hours before it was called off or moved. Nothing was recorded.",
                es: "Esa hora ya pasó: diga cuántas horas antes se canceló o se cambió. No se registró nada.",
                fr:
                    "Cette heure est passée : dites combien d’heures avant elle a été annulée ou déplacée. Rien n’a été enregistré."
            )
        default: nil
        }
    }

    /// - Parameter number: 1 for Monday to 7.
    private func weekday(_ number: String) -> String {
        guard let number = Int(number), (1...7).contains(number) else { return number }
        return capitalised(DateNames.weekday(number, language))
    }

    /// All but the first of what is told, as days; of many the first few and how many more.
    private func days(_ the: ProblemArguments) -> String {
        let told = (1..<max(the.count, 2)).map { day(the[$0]) }
        if told.count <= 6 { return list(told) }
        let more = told.count - 5
        return list(
            Array(told.prefix(5)) + [say(en: "\(more) more days", es: "\(more) días más", fr: "\(more) autres jours")])
    }
}
