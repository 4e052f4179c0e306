import Clinic

/// A check that was handed over and holds no more, as the client reads it: without why.
extension Words {
    var checkOverTitle: String {
        say(en: "This check is over", es: "Este control ha terminado", fr: "Ce point est terminé")
    }
    var checkOverLead: String {
        say(
            en: "Nothing more is recorded here. Please hand the tablet back.",
            es: "Aquí ya no se registra nada más. Devuelva la tableta, por favor.",
            fr: "Plus rien n’est enregistré ici. Merci de rendre la tablette.")
    }
}
