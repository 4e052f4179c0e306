/// Versions of a measure that were published before: what was answered stays under its own.
extension Words {
    /// Before the numbers of them.
    var measureEarlier: String { say(en: "earlier:", es: "anteriores:", fr: "antérieures :") }
    func measureIsEarlier(than newest: Int) -> String {
        say(
            en: "An earlier version. What was answered with it stays under it; version \(newest) is asked now.",
            es: "Una versión anterior. Lo respondido con ella se conserva en ella; ahora se usa la versión \(newest).",
            fr: "Une version antérieure. Ce qui a été rempli avec elle y reste ; la version \(newest) sert maintenant.")
    }
    func measureShow(version: Int) -> String {
        say(en: "Show version \(version)", es: "Mostrar la versión \(version)", fr: "Afficher la version \(version)")
    }
}
