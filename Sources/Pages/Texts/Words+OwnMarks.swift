/// The client's own line over time, on the thanks. Said as what was marked, never as what it means.
extension Words {
    /// - Parameters:
    ///   - change: above 0 where the last is better than the first, whichever way the measure runs.
    ///   - isNow: whether the last is of the check just sent.
    func ownMarks(first: String, last: String, change: Int, isNow: Bool) -> String {
        let when =
            isNow
            ? say(en: "\(last) now", es: "\(last) ahora", fr: "\(last) maintenant")
            : say(en: "\(last) the last time", es: "\(last) la última vez", fr: "\(last) la dernière fois")
        let whole = say(
            en: "The marks so far: \(first) the first time, \(when)",
            es: "Las marcas hasta ahora: \(first) la primera vez, \(when)",
            fr: "Les marques jusqu’ici : \(first) la première fois, \(when)")
        if change == 0 { return whole + say(en: ", the same.", es: ", igual.", fr: ", pareil.") }
        return change > 0
            ? whole + say(en: ", which is better.", es: ", que es mejor.", fr: ", ce qui est mieux.")
            : whole + say(en: ", which is less good.", es: ", que no es tan bueno.", fr: ", ce qui est moins bien.")
    }
    var ownMarksListed: String {
        say(en: "All of them, one by one", es: "Todas, una por una", fr: "Toutes, une à une")
    }
    var ownMarkNumber: String { say(en: "Check", es: "Cuestionario", fr: "Questionnaire") }
    var ownMarkTotal: String { say(en: "Marks together", es: "Marcas en total", fr: "Total des marques") }
}
