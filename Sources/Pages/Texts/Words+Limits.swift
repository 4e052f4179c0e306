import FollowThrough
import Measures
import Signs

/// What each limit is called, and what it is counted in.
extension Words {
    func limit(_ key: ThresholdKey) -> String {
        if let kind = SignKind.allCases.first(where: { SignThresholds.severity($0) == key }) { return ruleName(kind) }
        return measureLimit(key) ?? allianceLimit(key) ?? attendanceLimit(key) ?? observedLimit(key)
            ?? patternLimit(key) ?? courseLimit(key) ?? key.name
    }

    private func measureLimit(_ key: ThresholdKey) -> String? {
        switch key {
        case .cutoff: say(en: "Cutoff", es: "Punto de corte", fr: "Seuil clinique")
        case .reliableChange: say(en: "Reliable change", es: "Cambio fiable", fr: "Changement fiable")
        case .riskAnswer: say(en: "Risk answer, from", es: "Respuesta de riesgo, desde", fr: "Réponse à risque, dès")
        case SignThresholds.checkpointSession:
            say(
                en: "Session by which change is looked for", es: "Sesión en que se espera un cambio",
                fr: "Séance à laquelle on attend un changement")
        default: nil
        }
    }

    private func allianceLimit(_ key: ThresholdKey) -> String? {
        switch key {
        case SignThresholds.allianceFall:
            say(en: "Alliance fell by", es: "La alianza bajó", fr: "L’alliance a baissé de")
        case SignThresholds.lineLow:
            say(en: "A line is low below", es: "Una línea es baja por debajo de", fr: "Une ligne est basse sous")
        case SignThresholds.perfectTotal:
            say(en: "Top of the alliance", es: "Máximo de la alianza", fr: "Maximum de l’alliance")
        case SignThresholds.perfectSessions:
            say(
                en: "Sessions at the top before asking", es: "Sesiones al máximo antes de preguntar",
                fr: "Séances au maximum avant de demander")
        case SignThresholds.earlySessions:
            say(en: "Sessions that count as early", es: "Sesiones que son tempranas", fr: "Séances du début")
        case SignThresholds.earlyRise: say(en: "Early rise of", es: "Subida temprana de", fr: "Hausse précoce de")
        case SignThresholds.earlyRiseBy:
            say(
                en: "Early rise by session", es: "Subida temprana hasta la sesión", fr: "Hausse précoce avant la séance"
            )
        default: nil
        }
    }

    private func attendanceLimit(_ key: ThresholdKey) -> String? {
        switch key {
        case SignThresholds.lateMinutes:
            say(en: "Late from, minutes", es: "Tarde desde, minutos", fr: "Retard à partir de, minutes")
        case SignThresholds.lateWindow:
            say(
                en: "Looking back for lateness, appointments", es: "Retrasos: citas que se miran",
                fr: "Retards : rendez-vous regardés")
        case SignThresholds.lateCancellationHours:
            say(
                en: "Called off late below, hours", es: "Cancelada tarde con menos de, horas",
                fr: "Annulé tard sous, heures")
        case SignThresholds.rescheduledCount:
            say(en: "Moved so many times", es: "Cambios de cita", fr: "Déplacements")
        case SignThresholds.rescheduledWindow:
            say(
                en: "Looking back for moves, appointments", es: "Cambios: citas que se miran",
                fr: "Déplacements : rendez-vous regardés")
        case ResourceThresholds.staleDays:
            say(
                en: "A resource is stale after, days", es: "Un recurso caduca a los, días",
                fr: "Une ressource est ancienne après, jours")
        case ResourceThresholds.hearDays:
            say(
                en: "An answer to a referral is expected within, days", es: "Respuesta a una derivación en, días",
                fr: "Réponse à une orientation attendue sous, jours")
        case SignThresholds.notSeenDays:
            say(en: "Not seen for, days", es: "Sin verse, días", fr: "Pas revu depuis, jours")
        case SignThresholds.formGraceMinutes:
            say(
                en: "Time for a form after the session, minutes",
                es: "Plazo para un cuestionario tras la sesión, minutos",
                fr: "Délai d’un questionnaire après la séance, minutes")
        default: nil
        }
    }
}
