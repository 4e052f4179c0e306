import Clinic
import Pages
import Practice
import Routes

/// What a tap about an appointment says. What a tap leaves out is worked out by the clock: how late, how long before.
struct AttendanceForm: Sendable {
    let attendance: Attendance
    /// The same for the same tap sent twice, another for another tap of the same page.
    let once: ID<AttendanceRecord>

    init(_ form: FormFields, of appointment: Appointment, now: Instant, fresh: ID<FormSeal>) throws(PracticeError) {
        guard let came = CameValue(rawValue: form.text(.came)) else {
            throw .invalid([FieldProblem("came", "problem.required")])
        }
        attendance =
            switch came {
            case .onTime: .onTime
            case .late: .late(minutes: try Self.minutesLate(form, appointment, now))
            case .wrongTimeSeen: .wrongTime(seen: true)
            case .wrongTimeNotSeen: .wrongTime(seen: false)
            case .cancelled:
                try Self.calledOff(form, appointment, now) { .cancelled(by: $0, noticeHours: $1) }
            case .rescheduled:
                try Self.calledOff(form, appointment, now) { .rescheduled(by: $0, noticeHours: $1) }
            case .noShow: .noShow
            }
        // Typed numbers belong to the tap; those worked out by the clock differ when it is sent again.
        let tap = [Field.came, .minutes, .cancelledBy, .noticeHours, .laterOnes].map { form.text($0) }.joined(
            separator: "|")
        let seal = FormSeal(csrf: "", base: form.once(as: ID<FormSeal>.self) ?? fresh).once(tap)
        once = ID(high: seal.high, low: seal.low)
    }

    private static func minutesLate(
        _ form: FormFields, _ appointment: Appointment, _ now: Instant
    ) throws(PracticeError) -> Int {
        let typed = form.text(.minutes)
        if !typed.isEmpty { return try number(typed, "minutes", 1...240) }
        guard now >= appointment.start, now <= appointment.end else { return 10 }
        return min(240, max(1, Int(now.seconds(since: appointment.start) / 60)))
    }

    private static func calledOff(
        _ form: FormFields, _ appointment: Appointment, _ now: Instant, _ make: (CancelledBy, Int) -> Attendance
    ) throws(PracticeError) -> Attendance {
        let by = try calledOffBy(form)
        return make(by, try notice(form, appointment, now))
    }

    /// In hours. Once the time is over the clock does not tell how long before it was called off, by whomever: it is asked
    /// for, as nothing is invented that would count against somebody.
    private static func notice(
        _ form: FormFields, _ appointment: Appointment, _ now: Instant
    ) throws(PracticeError) -> Int {
        let typed = form.text(.noticeHours)
        if !typed.isEmpty { return try number(typed, "notice-hours", 0...8760) }
        if now >= appointment.end {
            throw .invalid([FieldProblem("notice-hours", "problem.notice-unsaid")])
        }
        return appointment.noticeHours(at: now)
    }

    private static func calledOffBy(_ form: FormFields) throws(PracticeError) -> CancelledBy {
        guard let by = CancelledBy(rawValue: form.text(.cancelledBy)) else {
            throw .invalid([FieldProblem("cancelled-by", "problem.required")])
        }
        return by
    }

    private static func number(
        _ text: String, _ field: String, _ allowed: ClosedRange<Int>
    ) throws(PracticeError) -> Int {
        guard let number = Int(text), allowed.contains(number) else {
            let bounds = [String(allowed.lowerBound), String(allowed.upperBound)]
            throw .invalid([FieldProblem(field, "problem.range", bounds)])
        }
        return number
    }
}
