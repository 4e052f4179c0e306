/// What the timeline says of what was found, tried and given.
extension Words {
    var triedOut: String { say(en: "Tried out", es: "Puesto a prueba", fr: "Mis à l’essai") }
    var handedOut: String { say(en: "Handed out", es: "Entregado", fr: "Remis") }
    var referralAgreed: String {
        say(en: "Agreed to be referred", es: "Derivación acordada", fr: "Orientation convenue")
    }
    var wroteOnTheCheck: String { say(en: "Wrote", es: "Escribió", fr: "A écrit") }
    var assignmentRow: String { say(en: "Assignment", es: "Tarea", fr: "Tâche") }
    func assignmentMark(done: String) -> String { "\(within(assignmentRow)) \(done)" }
    var referredMark: String { say(en: "referred", es: "derivación", fr: "orientation") }
}
