internal import ArgumentParser
internal import Clinic
internal import Practice

/// For files that say that an appointment was called off and no more, as plain exports of a diary do.
struct CalledOffOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How many hours before, for lines that say cancelled or rescheduled and no notice-hours.",
            valueName: "hours"))
    var cancelledNotice: Int?
    @Option(
        help: ArgumentHelp(
            "Who called it off, for such lines without cancelled-by: client, therapist or practice.",
            valueName: "who"))
    var cancelledBy: String?
    @Option(
        help: ArgumentHelp(
            "How late somebody came, for lines that say late and no late-minutes: 1 to 240.", valueName: "minutes"))
    var lateMinutes: Int?

    var unsaid: CalledOffUnsaid {
        CalledOffUnsaid(
            by: cancelledBy.flatMap(CancelledBy.init(rawValue:)), noticeHours: cancelledNotice, lateMinutes: lateMinutes
        )
    }

    func validate() throws {
        if let cancelledNotice, !(0...8760).contains(cancelledNotice) {
            throw ValidationError("--cancelled-notice is from 0 to 8760 hours.")
        }
        if let lateMinutes, !(1...240).contains(lateMinutes) {
            throw ValidationError("--late-minutes is from 1 to 240.")
        }
        if let cancelledBy, CancelledBy(rawValue: cancelledBy) == nil {
            let words = CancelledBy.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--cancelled-by is one of \(words).")
        }
    }
}
