/// What stands in the browser's tab, its history and its list of pages to go back to: what kind of page it is and never
/// whose, as the tablet goes on into other hands.
extension Words {
    /// The title of a page, which says first where it comes back because something in it has to be mended.
    func titled(_ title: String, isError: Bool) -> String {
        isError ? say(en: "Error", es: "Error", fr: "Erreur") + colon + " " + title : title
    }
    func tabTitle(_ title: String, isError: Bool) -> String { "\(titled(title, isError: isError)) · \(productName)" }
    var tabClient: String { say(en: "Client", es: "Cliente", fr: "Client") }
    var tabSession: String { say(en: "Session", es: "Sesión", fr: "Séance") }
    var tabNewEpisode: String { say(en: "New episode", es: "Nuevo episodio", fr: "Nouveau suivi") }
    var tabFile: String { say(en: "Everything, as a file", es: "Todo, en un archivo", fr: "Tout, dans un fichier") }
    var tabErase: String { say(en: "Erase a record", es: "Borrar un historial", fr: "Effacer un dossier") }
    var tabLooks: String { say(en: "Who looked", es: "Quién miró", fr: "Qui a consulté") }
    var tabOwnPhone: String {
        say(en: "On their own phone", es: "En su propio teléfono", fr: "Sur son téléphone")
    }
    var tabInTheWay: String {
        say(en: "What stands in the way", es: "Qué se interpone", fr: "Ce qui fait obstacle")
    }
}
