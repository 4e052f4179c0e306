/// What is refused where a line that stays readable names a client.
extension Words {
    func namingProblem(_ key: String) -> String? {
        switch key {
        case "problem.names-client":
            say(
                en: "This stays readable, so no part of the client’s name or code may stand in it.",
                es: "Esto queda legible: no puede llevar ninguna parte del nombre ni el código del cliente.",
                fr: "Ceci reste lisible : ni une partie du nom ni le code du client ne peuvent y figurer.")
        case "problem.line-names-client":
            say(
                en:
                    "A client’s name or code stands in this line. It belongs to no client and stays readable when a record is erased: write it without.",
                es:
                    "En esta línea figura el nombre o el código de un cliente. No es de ningún cliente y queda legible cuando se borra un historial: escríbala sin él.",
                fr:
                    "Le nom ou le code d’un client figure dans cette ligne. Elle n’est d’aucun client et reste lisible quand un dossier est effacé : écrivez-la sans."
            )
        default: nil
        }
    }
}
