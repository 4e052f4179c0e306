package import Clinic

/// A closed course of care with what became of it, for looking back at what the signs would have said when.
package struct ReplayedCourse: Sendable {
    /// As it stands in the end.
    package let timeline: Timeline
    package let settings: RuleSettings
    /// `nil` where nobody said how it ended.
    package let hasDroppedOut: Bool?
    /// As the records stood before some of them came in, which was after the session that they are of; by when that
    /// ended. Nobody can have been warned by what was not there yet.
    private let earlier: [EarlierRecords]

    package init(
        timeline: Timeline, settings: RuleSettings, hasDroppedOut: Bool?, earlier: [EarlierRecords] = []
    ) {
        self.timeline = timeline
        self.settings = settings
        self.hasDroppedOut = hasDroppedOut
        self.earlier = earlier.sorted { $0.until < $1.until }
    }

    /// What the rules would have said after each session and each missed appointment, up to the last session.
    package func replayed() -> Replay {
        var points: [ReplayPoint] = []
        var (known, previous): (Set<SignRecord>, Set<SignRecord>) = ([], [])
        var misses: Set<AppointmentID> = []
        for moment in moments {
            let past = asOf(moment)
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
            let missed = past.missedInARow(settings)
            let isMissedTwice = missed.count >= 2 && missed.last.map { !misses.contains($0) } ?? false
            misses.formUnion(missed)
            points.append(
                ReplayPoint(
                    sessions: past.sessions.count, troubles: troubles, fresh: fresh, isMissedTwice: isMissedTwice))
        }
        return Replay(
            sessions: timeline.sessions.count, points: points, hasDroppedOut: hasDroppedOut,
            deteriorated: deterioration(points), lot: lot(points))
    }

    /// What was known at that moment.
    private func asOf(_ moment: Instant) -> Timeline {
        (earlier.first { $0.until > moment }?.timeline ?? timeline).until(moment)
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

/// The same course as the records stood before that moment.
package struct EarlierRecords: Sendable {
    package let until: Instant
    package let timeline: Timeline

    package init(until: Instant, timeline: Timeline) {
        self.until = until
        self.timeline = timeline
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
    /// `nil` where nobody said how it ended: no alarm in it is right or wrong.
    package let hasDroppedOut: Bool?
    package let deteriorated: Int?
    /// By what number courses are dealt into parts (`LearnedWeights`).
    let lot: UInt64

    /// By what it holds and how it ended, so that the same records come to the same figures in whatever order they were
    /// read. Where all of it is the same, two courses count alike.
    static func isBefore(_ left: Replay, _ right: Replay) -> Bool {
        func ending(_ replay: Replay) -> Int { replay.hasDroppedOut.map { $0 ? 1 : 0 } ?? 2 }
        return (left.lot, left.sessions, left.deteriorated ?? 0, ending(left))
            < (right.lot, right.sessions, right.deteriorated ?? 0, ending(right))
    }

    /// The same, with what is to be held of how it ended.
    func ended(inDropout hasDroppedOut: Bool?) -> Replay {
        Replay(sessions: sessions, points: points, hasDroppedOut: hasDroppedOut, deteriorated: deteriorated, lot: lot)
    }

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
    /// Missed twice or more in a row, and the last of it is new.
    let isMissedTwice: Bool

    /// How much what is new speaks, together: by the product's own weights unless it was weighed anew. What was known
    /// already has been heard.
    private(set) var weight: Int

    init(sessions: Int, troubles: [Sign], fresh: Set<SignKind>, isMissedTwice: Bool) {
        self.sessions = sessions
        self.troubles = troubles
        self.fresh = fresh
        self.isMissedTwice = isMissedTwice
        weight = fresh.reduce(0) { $0 + AlarmWeights.weight($1) }
    }

    func weighing(_ weight: Int) -> ReplayPoint {
        var point = self
        point.weight = weight
        return point
    }
}
