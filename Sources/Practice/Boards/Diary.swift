package import Clinic

/// Appointments of some days: everybody's for a front desk, else one's own and those of one's team. One that goes over
/// midnight is of both days.
package struct Diary: Sendable {
    package let from: Day
    /// 1 to 42.
    package let days: Int
    package let therapist: PersonID?
    package init(from: Day, days: Int, therapist: PersonID? = nil) {
        self.from = from
        self.days = days
        self.therapist = therapist
    }

    package struct Answer: Sendable {
        package let practice: Practice
        package let now: Instant
        package let from: Day
        package let days: Int
        /// By start; before `from` where it goes on into it.
        package let rows: [DiaryRow]
        /// What begins after the last of those days while one of `rows` may still go on: at one time with it.
        package let after: [DiaryRow]
        /// Whose diaries this viewer may open, by name.
        package let therapists: [Person]
        package init(
            practice: Practice, now: Instant, from: Day, days: Int, rows: [DiaryRow], after: [DiaryRow] = [],
            therapists: [Person]
        ) {
            self.practice = practice
            self.now = now
            self.from = from
            self.days = days
            self.rows = rows
            self.after = after
            self.therapists = therapists
        }
    }
}

extension PracticeService {
    package func answer(_ question: Diary, as actor: Actor) async throws(PracticeError) -> Diary.Answer {
        let viewer = try actor.requireViewer()
        let answer = try await read { store in
            let practice = try store.requirePractice()
            let therapists = try store.people().filter { person in
                person.roles.contains(.therapist)
                    && AccessPolicy.mayReadAppointments(
                        viewer, EpisodeOwnership(therapist: person.id, team: person.team))
            }
            let known = Set(therapists.map(\.id))
            if let asked = question.therapist, !known.contains(asked) { throw PracticeError.notFound }
            let days = min(42, max(1, question.days))
            let one = question.therapist ?? (known.count == 1 ? known.first : nil)
            let from = practice.zone.instant(question.from, minuteOfDay: 0)
            let to = practice.zone.instant(question.from.adding(days: days), minuteOfDay: 0)
            var rows: [DiaryRow] = []
            if !known.isEmpty {
                rows = try self.diary(from: from, to: to, goingOnAt: from, therapist: one, in: store)
                if let last = rows.map(\.appointment.end).max(), last > to {
                    rows += try store.diary(from: to, to: last, therapist: one)
                }
            }
            let shown = try honouringConsents(
                readable(rows.filter { known.contains($0.appointment.therapist) }, viewer, in: store), in: store)
            return Diary.Answer(
                practice: practice, now: chance.now(), from: question.from, days: days,
                rows: shown.filter { $0.appointment.start < to }, after: shown.filter { $0.appointment.start >= to },
                therapists: therapists.filter { $0.isActive || $0.id == question.therapist })
        }
        try await noteRead(.readAppointments, by: actor)
        return answer
    }

    /// Those rows whose course of care this viewer may read now: one that was handed on takes its past along.
    ///
    /// - Parameter board: courses that are known to be theirs, so that nobody asks again.
    func readable(
        _ rows: [DiaryRow], _ viewer: Viewer, board: [EpisodeID] = [], in store: any StoreReading
    ) throws -> [DiaryRow] {
        // Who may read what is nobody's may read everybody's.
        if AccessPolicy.mayReadAppointments(viewer, EpisodeOwnership(therapist: nil, team: nil)) { return rows }
        var known = Dictionary(board.map { ($0, true) }) { first, _ in first }
        return try rows.filter { row in
            let id = row.appointment.episode
            if let may = known[id] { return may }
            let may = try store.ownership(of: id).map { AccessPolicy.mayReadAppointments(viewer, $0) } ?? false
            known[id] = may
            return may
        }
    }
}
