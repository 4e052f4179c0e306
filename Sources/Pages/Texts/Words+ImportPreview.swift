import Clinic

/// Why a page does not look a file through, or not to its end: everybody else in the practice would wait for it.
extension Words {
    func importPreview(_ key: String, _ the: ProblemArguments) -> String? {
        switch key {
        case "import.preview-of-one":
            say(
                en:
                    "More than \(the[0]) rows of one client begin here. That is too much for this page: use the command line.",
                es:
                    "Aquí empiezan más de \(the[0]) filas de un mismo cliente. Es demasiado para esta página: use la línea de comandos.",
                fr:
                    "Ici commencent plus de \(the[0]) lignes d’un même client. C’est trop pour cette page : utilisez la ligne de commande."
            )
        case "import.preview-mixed":
            say(
                en:
                    "The rows of this client stand far apart, in a file of more than \(the[0]) rows. Sort it by client, or use the command line.",
                es:
                    "Las filas de este cliente están muy separadas, en un archivo de más de \(the[0]) filas. Ordénelo por cliente o use la línea de comandos.",
                fr:
                    "Les lignes de ce client sont très éloignées, dans un fichier de plus de \(the[0]) lignes. Triez-le par client, ou utilisez la ligne de commande."
            )
        case "import.preview-at-once":
            say(
                en: "More than \(the[0]) rows of this kind are too much for this page: use the command line.",
                es: "Más de \(the[0]) filas de este tipo son demasiadas para esta página: use la línea de comandos.",
                fr: "Plus de \(the[0]) lignes de ce type sont trop pour cette page : utilisez la ligne de commande.")
        case "import.preview-stopped":
            say(
                en:
                    "After \(the[0]) rows with problems the page looked no further: it has seen \(the[1]) of \(the[2]) rows.",
                es:
                    "Tras \(the[0]) filas con problemas, la página no miró más: ha visto \(the[1]) de \(the[2]) filas.",
                fr:
                    "Après \(the[0]) lignes à problème, la page s’est arrêtée : elle a vu \(the[1]) lignes sur \(the[2])."
            )
        default: nil
        }
    }
}
