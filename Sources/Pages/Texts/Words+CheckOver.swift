import Clinic

/// A check that was handed over and holds no more, as the client reads it: without why.
extension Words {
    var checkOverTitle: String {
        say(en: "This check is over", es: "Este cuestionario ha terminado", fr: "Ce questionnaire est terminé")
    }
    var checkOverLead: String {
        say(
            en: "Nothing more is recorded here. Please hand the tablet back.",
            es: "Aquí ya no se registra nada más. Ya se puede devolver la tableta.",
            fr: "Plus rien n’est enregistré ici. Merci de rendre la tablette.")
    }
}
