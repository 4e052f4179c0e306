package import Clinic

/// What came of an appointment.
extension Words {
    package func attended(_ attendance: Attendance) -> StateLine {
        switch attendance {
        case .onTime:
            StateLine(
                .good, .came, say(en: "Came,", es: "Vino,", fr: "Présence,"),
                say(en: "on time", es: "a la hora", fr: "à l’heure"))
        case .late(let late): StateLine(.watch, .late, self.late, byMinutes([late]))
        case .wrongTime(let seen):
            StateLine(
                .watch, .wrongDay, cameAtWrongTime,
                seen
                    ? say(en: "and was seen", es: "y hubo sesión", fr: "et la séance a eu lieu")
                    : say(en: "and was not seen", es: "y no hubo sesión", fr: "sans séance"))
        case .cancelled(let by, let hours): StateLine(.plain, .notSeen, calledOff(by), noticeOf(hours))
        case .rescheduled(let by, let hours): StateLine(.plain, .calendar, moved(by), noticeOf(hours))
        case .noShow: StateLine(.watch, .missed, didNotCome)
        }
    }

    /// A few letters, for a chart: "15 min", "missed".
    package func attendedBriefly(_ attendance: Attendance) -> String {
        switch attendance {
        case .onTime: say(en: "on time", es: "a la hora", fr: "à l’heure")
        case .late(let minutes): "\(minutes) min"
        case .wrongTime: say(en: "wrong time", es: "otra hora", fr: "autre heure")
        case .cancelled: say(en: "called off", es: "cancelada", fr: "annulé")
        case .rescheduled: say(en: "moved", es: "cambiada", fr: "déplacé")
        case .noShow: say(en: "missed", es: "faltó", fr: "absence")
        }
    }

    /// For a table: "late, 15 min".
    package func attendedInTable(_ attendance: Attendance) -> String {
        if case .late(let minutes) = attendance { return "\(within(late)), \(minutes) min" }
        return attendedBriefly(attendance)
    }

    private func calledOff(_ by: CancelledBy) -> String {
        switch by {
        case .client:
            say(en: "Called off by the client,", es: "Cancelada por el cliente,", fr: "Annulé à la demande du client,")
        case .therapist:
            say(
                en: "Called off by the therapist,", es: "Cancelada por quien atiende,",
                fr: "Annulé par le ou la thérapeute,")
        case .practice:
            say(en: "Called off by the practice,", es: "Cancelada por la consulta,", fr: "Annulé par le cabinet,")
        }
    }

    private func moved(_ by: CancelledBy) -> String {
        switch by {
        case .client:
            say(en: "Moved by the client,", es: "Cambiada por el cliente,", fr: "Déplacé à la demande du client,")
        case .therapist:
            say(
                en: "Moved by the therapist,", es: "Cambiada por quien atiende,",
                fr: "Déplacé par le ou la thérapeute,")
        case .practice:
            say(en: "Moved by the practice,", es: "Cambiada por la consulta,", fr: "Déplacé par le cabinet,")
        }
    }

    private func noticeOf(_ count: Int) -> String {
        count >= 48
            ? say(en: "\(days(count / 24)) before", es: "\(days(count / 24)) antes", fr: "\(days(count / 24)) avant")
            : hoursBefore(count)
    }
}
