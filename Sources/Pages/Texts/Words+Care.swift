import Clinic

/// A course of care and its corrections.
extension Words {
    func careTitle(_ name: String) -> String {
        say(en: "Course of care of \(name)", es: "Episodio de \(name)", fr: "Suivi \(de(name))")
    }
    var careLead: String {
        say(
            en: "What stood here before a correction is kept beside it. Signs and figures are worked out again.",
            es: "Lo que había antes de una corrección se conserva a su lado. Señales y cifras se calculan de nuevo.",
            fr: "Ce qui figurait avant une correction est gardé à côté. Signes et chiffres sont recalculés.")
    }
    var careNow: String { say(en: "As it is now", es: "Como está ahora", fr: "Tel qu’il est") }
    package var careCorrect: String {
        say(en: "Correct the episode", es: "Corregir el episodio", fr: "Corriger le suivi")
    }
    var intakeDay: String { say(en: "Intake", es: "Inicio", fr: "Début") }
    var intakeHint: String {
        say(
            en: "The first therapist, and what was given from the beginning, go along with it.",
            es: "El primer terapeuta y lo que se dio desde el principio cambian con él.",
            fr: "Le premier ou la première thérapeute, et ce qui a été donné dès le début, suivent cette date.")
    }
    func takenOverBy(_ name: String) -> String {
        say(en: "Taken over by \(name)", es: "Lo asumió \(name)", fr: "Repris par \(name)")
    }
    var anotherTreatment: String { say(en: "Another treatment", es: "Otro tratamiento", fr: "Autre traitement") }
    var treatmentHint: String {
        say(en: "Empty: it was not given.", es: "Vacío: no se dio.", fr: "Vide : il n’a pas été donné.")
    }
    var notEnded: String { say(en: "not ended", es: "no ha terminado", fr: "non terminé") }
    var notEndedHint: String {
        say(
            en: "Where it has not ended: what was closed and called off with it stays so.",
            es: "Si no ha terminado: lo que se cerró y canceló con él sigue así.",
            fr: "S’il n’est pas terminé : ce qui a été clos et annulé avec lui le reste.")
    }
    var careChangedMeanwhile: String {
        say(
            en: "Somebody changed this episode while you typed, so yours was not recorded. Look at what stands "
                + "below under Corrections, then record.",
            es: "Alguien cambió este episodio mientras usted escribía, así que lo suyo no se registró. Mire abajo, en "
                + "Correcciones, y registre.",
            fr: "Quelqu’un a changé ce suivi pendant votre saisie, qui n’est pas enregistrée. Regardez les "
                + "corrections ci-dessous, puis enregistrez.")
    }
}
