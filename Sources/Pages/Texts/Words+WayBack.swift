import Routes

/// Where somebody goes on whose request could not be answered.
extension Words {
    /// - Parameter path: one of our own, as it stands in a link.
    func wayBack(_ path: String) -> String {
        switch Route(path: String(path.prefix { $0 != "?" && $0 != "#" })) {
        case .today?: backToToday
        case .client?, .episode?: say(en: "Back to the client", es: "Volver al cliente", fr: "Retour au client")
        case .session?: say(en: "Back to the session", es: "Volver a la sesión", fr: "Retour à la séance")
        case .concern?: say(en: "Back to the concern", es: "Volver al asunto", fr: "Retour à la préoccupation")
        case .appointments?:
            say(en: "Back to the appointments", es: "Volver a las citas", fr: "Retour aux rendez-vous")
        case .clients?: say(en: "Back to the clients", es: "Volver a los clientes", fr: "Retour aux clients")
        default: openAgain
        }
    }
}
