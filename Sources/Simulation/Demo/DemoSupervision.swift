internal import Clinic
internal import FollowThrough
internal import Practice

/// What was talked over in supervision: a meeting every two weeks with each therapist, the last of them two weeks ago, so
/// that today's has something before it.
struct DemoSupervision: Sendable {
    let people: DemoPeople
    let now: Instant
    let seed: UInt64

    private var zone: Zone { people.practice.zone }
    private static let meetings = [70, 56, 42, 28, 14]

    func put(in store: any StoreWriting, _ sealing: any Sealing) throws {
        var ids = SimulatedIDs(random: SimulatedRandom(seed: seed ^ 0x7375_7065))
        let all = people.records.map(\.person)
        for supervisor in all where supervisor.roles.contains(.supervisor) {
            for therapist in people.therapists where therapist.team == supervisor.team {
                for (place, days) in Self.meetings.enumerated() {
                    try meet(supervisor, therapist, days, place, &ids, in: store, sealing)
                }
            }
        }
    }

    private func meet(
        _ supervisor: Person, _ therapist: Person, _ days: Int, _ place: Int, _ ids: inout SimulatedIDs,
        in store: any StoreWriting, _ sealing: any Sealing
    ) throws {
        let day = zone.day(of: now).adding(days: -days)
        let at = zone.instant(day, minuteOfDay: 16 * 60)
        let open = try store.board(.therapist(therapist.id)).flatMap { row in
            try store.concernRecords(of: row.standing.episode)
        }.filter { record in
            record.milestones.openedAt < at && record.milestones.closedAt.map { $0 > at } ?? true
        }.sorted { ($0.urgency, $0.id) > ($1.urgency, $1.id) }
        for (index, record) in open.dropFirst(place % 3).prefix(3).enumerated() {
            let isCarried = index == 2
            let due = isCarried ? nil : day.adding(days: index == 0 ? days - 1 : days + 6)
            let entry = SupervisionEntry(
                id: ids.next(at: at), therapist: therapist.id, by: supervisor.id, day: day,
                at: at.adding(minutes: 5 * (index + 1)),
                matter: AgendaMatter(episode: record.episode, about: .concern(record.id)),
                mark: isCarried ? .carried : .discussed,
                who: isCarried ? nil : SupervisionOwner.allCases[(place + index) % 3],
                due: place == Self.meetings.count - 1 ? due : due.map { min($0, day.adding(days: 12)) })
            try store.add(SupervisionRecord(entry: entry))
            let text = isCarried ? Self.carried[place % 2] : Self.agreed[(place * 2 + index) % Self.agreed.count]
            try DemoSaid(text, .supervisionNote, of: entry.id).put(of: record.episode, &ids, in: store, sealing)
        }
        let note = SupervisionEntry(
            id: ids.next(at: at), therapist: therapist.id, by: supervisor.id, day: day, at: at.adding(minutes: 45),
            matter: nil, mark: .note)
        let words = try sealing.seal(Self.notes[place % Self.notes.count], note.notePlace)
        try store.add(
            SupervisionRecord(entry: note, note: SealedNote(keyVersion: sealing.keyVersion, sealed: words)))
    }

    private static let agreed = [
        "Ask about the pace before the exercises, and let the client choose the first one.",
        "Say that the last two weeks looked harder, and wait for the answer.",
        "Offer one session at another hour before anything else is tried.",
        "Bring the last three checks and look at them together with the client.",
        "Leave the homework out for two weeks; see whether coming gets easier.",
        "Write down the client’s own words for it, and begin the next session with them.",
    ]
    private static let carried = [
        "Not enough time; first thing next time.", "Wait for the next session, then decide.",
    ]
    private static let notes = [
        "Two heavy weeks. No new intakes until the month is over.",
        "Praise comes late, at the door; try it at the beginning.",
        "Good work on asking early. Keep the five minutes at the end free.",
        "Friday afternoons are too full; move one client.",
    ]
}
