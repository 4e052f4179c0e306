import Measures
import Signs

/// What the limits about sessions and patterns are called.
extension Words {
    func observedLimit(_ key: ThresholdKey) -> String? {
        switch key {
        case SignThresholds.saidWithin:
            say(
                en: "What was said stands for, sessions", es: "Lo dicho vale durante, sesiones",
                fr: "Ce qui a été dit vaut pendant, séances")
        case SignThresholds.notedWithin:
            say(
                en: "What was noted stands for, sessions", es: "Lo anotado vale durante, sesiones",
                fr: "Ce qui a été noté vaut pendant, séances")
        case SignThresholds.quietSessions:
            say(en: "Quiet sessions in a row", es: "Sesiones en silencio seguidas", fr: "Séances en retrait de suite")
        case SignThresholds.undoneRun:
            say(
                en: "Assignments left undone in a row", es: "Tareas sin hacer seguidas",
                fr: "Tâches non faites de suite")
        case SignThresholds.doubtAfterFall:
            say(
                en: "Doubt after a fall, within sessions", es: "Duda tras una bajada, en sesiones",
                fr: "Doute après une baisse, en séances")
        default: nil
        }
    }

    func patternLimit(_ key: ThresholdKey) -> String? {
        switch key {
        case SignThresholds.slideSessions:
            say(
                en: "Falling checks in a row", es: "Cuestionarios a la baja seguidos",
                fr: "Questionnaires en baisse de suite")
        case SignThresholds.slideTotal:
            say(en: "Slide, in all", es: "Bajada poco a poco, en total", fr: "Glissement, au total")
        case SignThresholds.steadyVisits:
            say(en: "Appointments kept in a row", es: "Citas cumplidas seguidas", fr: "Rendez-vous tenus de suite")
        case SignThresholds.missedCount: say(en: "Missed so many", es: "Faltas", fr: "Absences")
        case SignThresholds.missedWindow:
            say(
                en: "Looking back for misses, appointments", es: "Faltas: citas que se miran",
                fr: "Absences : rendez-vous regardés")
        case SignThresholds.oftenLateCount: say(en: "Late so often", es: "Veces tarde", fr: "Retards")
        case SignThresholds.oftenLateWindow:
            say(
                en: "Looking back for late visits", es: "Visitas tarde: cuántas se miran",
                fr: "Retards : visites regardées")
        case SignThresholds.onTimeRun:
            say(en: "On time in a row", es: "A la hora seguidas", fr: "À l’heure de suite")
        default: nil
        }
    }
}
