package import Clinic

/// An ending that comes once there is one: the first stands.
extension Words {
    package var endedAlready: String {
        say(
            en: "This episode has ended already.", es: "Este episodio ya se había cerrado.",
            fr: "Ce suivi est déjà terminé.")
    }

    /// - Parameters:
    ///   - day: of the ending, as people say it.
    ///   - name: of whoever recorded it, where that is known.
    ///   - moment: when they did.
    package func endedAlready(
        on day: String, _ reason: EndingReason, by name: String?, at moment: String?
    ) -> String {
        let how = say(
            en: "It ended \(day), \(endingReason(reason))", es: "Terminó \(day), \(endingReason(reason))",
            fr: "Il s’est terminé \(day), \(endingReason(reason))")
        let who: String? =
            name.map { name in
                say(en: "recorded by \(name)", es: "lo registró \(name)", fr: "noté par \(name)")
            }
        let told = ([how, who, moment].compactMap(\.self)).joined(separator: ", ")
        return told + ". "
            + say(
                en: "That ending is kept; what was sent just now changed nothing.",
                es: "Ese fin se mantiene; lo que se acaba de enviar no ha cambiado nada.",
                fr: "Cette fin est gardée ; ce qui vient d’être envoyé n’a rien changé.")
    }
}
