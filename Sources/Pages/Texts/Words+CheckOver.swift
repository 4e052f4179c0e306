import Clinic

/// A check that was handed over and holds no more, as the client reads it: without why.
extension Words {
    var checkOverTitle: String {
        say(en: "This check is over", es: "Este cuestionario ha terminado", fr: "Ce questionnaire est terminé")
    }
    /// To whoever had just sent it.
    var checkOverSent: String {
        say(
            en: "What was marked here could not be recorded. Please say so when you meet, or mark it again then.",
            es: "Lo que se marcó aquí no se pudo registrar. Lo mejor es decirlo en la cita, o marcarlo allí otra vez.",
            fr: "Ce qui a été marqué ici n’a pas pu être enregistré. Merci de le dire à la séance, ou de le marquer là."
        )
    }
    var checkOverLead: String {
        say(
            en: "Nothing more is recorded here. Please hand the tablet back.",
            es: "Aquí ya no se registra nada más. Ya se puede devolver la tableta.",
            fr: "Plus rien n’est enregistré ici. Merci de rendre la tablette.")
    }

    // On a client's own phone, alike for a check that is not needed any more, for one whose time is over, and for what
    // never was one.
    var checkClosedTitle: String {
        say(en: "Nothing to fill in here now", es: "Aquí no hay nada que rellenar", fr: "Rien à remplir ici")
    }
    var checkClosedLead: String {
        say(
            en: "This check is not needed any more, or its time is over. There is nothing you have to do.",
            es: "Este cuestionario ya no hace falta, o su plazo ha pasado. No hay que hacer nada.",
            fr: "Ce questionnaire n’est plus nécessaire, ou son délai est passé. Il n’y a rien à faire.")
    }
    /// To whoever had just sent it.
    var checkClosedSent: String {
        say(
            en: "What was marked here could not be recorded, and nobody has read it. Please tell the practice.",
            es: "Lo que se marcó aquí no se pudo registrar y nadie lo ha leído. Lo mejor es decirlo a la consulta.",
            fr: "Ce qui a été marqué ici n’est pas enregistré, et personne ne l’a lu. Merci de le dire au cabinet.")
    }
    var checkClosedAsk: String {
        say(
            en: "If you expected a check here, or have a question, ask the practice that gave it to you.",
            es: "Si aquí debía haber un cuestionario, o hay alguna duda, responde la consulta que lo entregó.",
            fr: "Pour toute question, ou si un questionnaire était attendu ici : le cabinet qui l’a donné y répond.")
    }
    var checkClosedStaff: String {
        say(en: "For the practice: sign in", es: "Para la consulta: entrar", fr: "Cabinet : se connecter")
    }
}
