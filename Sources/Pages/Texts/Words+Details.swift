import Clinic

/// A client's own data and their corrections.
extension Words {
    func detailsTitle(_ name: String) -> String {
        say(en: "Details of \(name)", es: "Datos de \(name)", fr: "Coordonnées \(de(name))")
    }
    var detailsLead: String {
        say(
            en: "What stood here before a correction is kept beside it, with who changed it and when.",
            es: "Lo que había antes de una corrección se conserva a su lado, con quién la hizo y cuándo.",
            fr: "Ce qui figurait avant une correction est gardé à côté, avec qui l’a changé et quand.")
    }
    package var detailsCorrect: String {
        say(en: "Correct details", es: "Corregir los datos", fr: "Corriger les coordonnées")
    }
    package var detailsShow: String {
        say(en: "Details and corrections", es: "Datos y correcciones", fr: "Coordonnées et corrections")
    }
    var detailsNow: String { say(en: "As they are now", es: "Como están ahora", fr: "Telles qu’elles sont") }
    var detailsSave: String {
        say(en: "Record the correction", es: "Registrar la corrección", fr: "Enregistrer la correction")
    }
    var detailsBornHint: String {
        say(
            en: "The age chooses forms and limits: with another birthday the record is worked out again.",
            es: "La edad decide cuestionarios y límites: con otra fecha, el historial se calcula de nuevo.",
            fr: "L’âge choisit les questionnaires et les seuils : avec une autre date, le dossier est recalculé.")
    }
    func detailsHeld(_ text: String) -> String {
        let held = text.isEmpty ? say(en: "nothing", es: "nada", fr: "rien") : text
        return say(
            en: "Recorded meanwhile: \(held)", es: "Registrado entretanto: \(held)",
            fr: "Enregistré entre-temps : \(held)")
    }
    var detailsChangedMeanwhile: String {
        say(
            en: "Somebody changed these details while you typed, so yours were not recorded. What stands there now is "
                + "told at each field that differs. Look at both, then record.",
            es:
                "Alguien cambió estos datos mientras usted escribía, así que los suyos no se registraron. En cada campo "
                + "distinto se dice lo que hay ahora. Compare y registre.",
            fr: "Quelqu’un a changé ces coordonnées pendant votre saisie, qui n’est pas enregistrée. Chaque champ "
                + "différent dit ce qui y figure. Comparez, puis enregistrez.")
    }
    var detailsChanges: String { say(en: "Corrections", es: "Correcciones", fr: "Corrections") }
    var detailsNoChanges: String {
        say(en: "Nothing was ever corrected.", es: "Nunca se ha corregido nada.", fr: "Rien n’a jamais été corrigé.")
    }
    func detailsChangedBy(_ name: String) -> String { say(en: "by \(name)", es: "por \(name)", fr: "par \(name)") }
    var detailsByItself: String {
        say(
            en: "on the tablet, or from the machine’s own console", es: "en la tableta o desde el propio servidor",
            fr: "sur la tablette, ou depuis la machine elle-même")
    }
    var detailsWas: String { say(en: "was", es: "antes", fr: "avant") }
    var detailsBecame: String { say(en: "became", es: "después", fr: "après") }
}
