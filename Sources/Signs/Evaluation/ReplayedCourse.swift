import Clinic

/// A closed course of care with what became of it, for looking back at what the signs would have said when.
package struct ReplayedCourse: Sendable {
    package let timeline: Timeline
    package let settings: RuleSettings
    package let hasDroppedOut: Bool

    package init(timeline: Timeline, settings: RuleSettings, hasDroppedOut: Bool) {
        self.timeline = timeline
        self.settings = settings
        self.hasDroppedOut = hasDroppedOut
    }

    /// What the rules would have said after each session and each missed appointment, up to the last session.
    package func replayed() -> Replay {
        var points: [ReplayPoint] = []
        var (known, previous): (Set<SignRecord>, Set<SignRecord>) = ([], [])
        for moment in moments {
            let past = timeline.until(moment)
            let troubles = RuleSet.signs(in: past, settings).filter(\.kind.isOfTrouble)
            previous = known
            var fresh: Set<SignKind> = []
            for sign in troubles {
                for piece in sign.evidence {
                    let record = SignRecord(kind: sign.kind, record: piece.record)
                    if !previous.contains(record) { fresh.insert(sign.kind) }
                    known.insert(record)
                }
            }
            points.append(ReplayPoint(sessions: past.sessions.count, troubles: troubles, fresh: fresh))
        }
        return Replay(
            sessions: timeline.sessions.count, points: points, hasDroppedOut: hasDroppedOut,
            deteriorated: deterioration(points), lot: lot(points))
    }

    /// A number that follows from when one came and what was new when (FNV-1a); the same under any ids and however it
    /// ended.
    private func lot(_ points: [ReplayPoint]) -> UInt64 {
        var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ value: UInt64) {
            for byte in 0..<8 {
                mixed = (mixed ^ (value >> UInt64(8 * byte) & 0xFF)) &* 0x0000_0100_0000_01B3
            }
        }
        for session in timeline.sessions { add(UInt64(bitPattern: session.start.microseconds)) }
        for point in points {
            add(UInt64(point.sessions))
            add(point.features)
        }
        return mixed
    }

    /// When one looks: when a session and the time for its forms are over, and at the end of a missed appointment.
    private var moments: [Instant] {
        guard let last = timeline.sessions.last else { return [] }
        let grace = settings.formGraceMinutes
        var moments = Set(timeline.sessions.map { $0.end.adding(minutes: grace) })
        for appointment in timeline.appointments where appointment.start < last.start {
            guard let attendance = appointment.attendance, !attendance.wasSeen else { continue }
            moments.insert(appointment.end)
        }
        return moments.sorted()
    }

    /// The number of the first session, from 1, by which the outcome has reliably fallen.
    private func deterioration(_ points: [ReplayPoint]) -> Int? {
        points.first { $0.troubles.contains { $0.kind == .outcomeDeteriorated } }?.sessions
    }
}

private struct SignRecord: Hashable {
    let kind: SignKind
    let record: RecordReference
}

/// One course as it is counted.
package struct Replay: Sendable {
    package let sessions: Int
    package let points: [ReplayPoint]
    package let hasDroppedOut: Bool
    package let deteriorated: Int?
    /// By what number courses are dealt into parts (`LearnedWeights`).
    let lot: UInt64

    /// The same, each moment weighed anew.
    func weighing(_ weight: (ReplayPoint) -> Int) -> Replay {
        Replay(
            sessions: sessions, points: points.map { $0.weighing(weight($0)) }, hasDroppedOut: hasDroppedOut,
            deteriorated: deteriorated, lot: lot)
    }
}

/// One moment at which somebody looks.
package struct ReplayPoint: Sendable {
    /// Sessions held so far.
    package let sessions: Int
    package let troubles: [Sign]
    /// Signs with a record that they did not have before.
    package let fresh: Set<SignKind>

    /// How much what is new speaks, together: by the product's own weights unless it was weighed anew. What was known
    /// already has been heard.
    private(set) var weight: Int

    init(sessions: Int, troubles: [Sign], fresh: Set<SignKind>) {
        self.sessions = sessions
        self.troubles = troubles
        self.fresh = fresh
        weight = fresh.reduce(0) { $0 + AlarmWeights.weight($1) }
    }

    func weighing(_ weight: Int) -> ReplayPoint {
        var point = self
        point.weight = weight
        return point
    }
}

extension Timeline {
    /// What was known at that moment; of what was recorded later nothing, and of what was said afterwards neither.
    fileprivate func until(_ moment: Instant) -> Timeline {
        Timeline(
            episode: episode, intake: intake, zone: zone, ages: ages,
            appointments: appointments.filter { $0.stoodUntil <= moment && $0.attendance != nil },
            sessions: sessions.filter { $0.end <= moment }, results: results.filter { $0.answeredAt <= moment },
            followUps: followUps.filter { $0.at <= moment }, asOf: moment)
    }
}
