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
}
