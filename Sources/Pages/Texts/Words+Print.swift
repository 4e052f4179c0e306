import Clinic
import Routes

/// Printing for the file.
extension Words {
    func printed(_ what: String, _ when: String, by name: String) -> String {
        say(
            en: "\(what) · printed \(when), by \(name)", es: "\(what) · impreso el \(when), por \(name)",
            fr: "\(what) · imprimé le \(when), par \(name)")
    }
    func printHead(of client: Client) -> String { "\(name(of: client)), \(client.code)" }
    func printLink(_ way: PrintValue) -> String {
        switch way {
        case .whole: say(en: "Print for the file", es: "Imprimir para el historial", fr: "Imprimer pour le dossier")
        case .withoutWords: say(en: "Print without words", es: "Imprimir sin palabras", fr: "Imprimer sans les paroles")
        }
    }
    func printNow(_ way: PrintValue) -> String {
        switch way {
        case .whole:
            say(
                en: "Print this page from your browser.", es: "Imprima esta página desde su navegador.",
                fr: "Imprimez cette page depuis votre navigateur.")
        case .withoutWords:
            say(
                en: "Print this page from your browser. What people said and wrote is left out on paper.",
                es: "Imprima esta página desde su navegador. Lo que se dijo y escribió no sale en el papel.",
                fr:
                    "Imprimez cette page depuis votre navigateur. Ce qui a été dit et écrit ne figure pas sur le papier."
            )
        }
    }
    var backToPage: String { say(en: "Back to the page", es: "Volver a la página", fr: "Retour à la page") }
}
