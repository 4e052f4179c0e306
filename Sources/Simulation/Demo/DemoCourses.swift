internal import Clinic
internal import Practice

/// The 140 courses of the invented practice: open and closed ones, today's appointments, and the next ones.
struct DemoCourses: Sendable {
    private static let clients = 140
    let practice: SimulatedPractice
    let people: DemoPeople
    let clock: DemoClock

    func courses() -> [SimulatedCourse] {
        let therapists = people.therapists
        return therapists.indices.flatMap { therapist in
            let count = Self.clients / therapists.count + (therapist < Self.clients % therapists.count ? 1 : 0)
            var writings = (0..<count).map { place in
                practice.writing(plan(place, therapist, of: therapists))
            }
            fillToday(&writings, isFull: therapist == 0, therapist)
            return writings.map(\.course)
        }
    }

    /// Of each therapist's clients, three in five came lately and may still come; the others came before.
    private func plan(_ place: Int, _ therapist: Int, of therapists: [Person]) -> CoursePlan {
        let number = place * therapists.count + therapist
        var random = SimulatedRandom(seed: practice.seed ^ 0x706C_616E, part: number)
        let isRecent = place % 5 < 3
        let weeks = isRecent ? random.whole(2...30) : random.whole(34...104)
        let intake = clock.today.adding(days: -7 * weeks + random.whole(0...4))
        let quiet = isRecent && place % 11 == 10
        // 35 places in a week: five days, seven hours with a break at noon.
        let slot = (place * 8 + therapist * 3) % 35
        let hours = [540, 600, 660, 780, 840, 900, 960]
        return CoursePlan(
            number: number, therapist: therapist, therapistID: therapists[therapist].id, site: people.site.id,
            code: "HR-" + String(String(10_001 + number).dropFirst()), intake: intake,
            until: quiet ? clock.today.adding(days: -random.whole(23...32)) : clock.today,
            weekday: slot % 5 + 1, minuteOfDay: hours[slot / 5], everyDays: place % 4 == 3 ? 14 : 7,
            plannedSessions: isRecent ? weeks + 12 : random.whole(6...24))
    }

    private func fillToday(_ writings: inout [CourseWriting], isFull: Bool, _ therapist: Int) {
        let lately = clock.start.adding(days: -20)
        let open = writings.indices.filter { index in
            writings[index].ending == nil && (writings[index].sessions.last?.start ?? lately) > lately
        }
        var free = open[...]
        func next(_ state: DemoState, _ place: (start: Instant, minutes: Int)?) {
            guard let place, let index = free.popFirst() else { return }
            writings[index].recordToday(state, at: place)
        }
        let past = isFull ? DemoState.past : [DemoState.past[therapist % 4], .notSaidYet]
        for (index, state) in past.enumerated() { next(state, clock.past(past.count - index)) }
        if isFull || therapist % 2 == 0 { next(.now, clock.current) }
        let later = isFull ? DemoState.future : [DemoState.later]
        for (index, state) in later.enumerated() { next(state, clock.later(index + 1)) }
        // Last, so that everybody else keeps their time.
        for (index, state) in (isFull ? DemoState.earlier : []).enumerated() {
            next(state, clock.past(past.count + 1 + index))
        }
        bookNext(&writings, open)
        if therapist < 2 { DemoRemark.write(on: &writings, among: open, until: clock.now) }
    }

    /// Most of those who come have the next time booked; one in seven has not.
    private func bookNext(_ writings: inout [CourseWriting], _ open: [Int]) {
        for index in open where index % 7 != 6 {
            let plan = writings[index].plan
            var day = plan.slot(onOrAfter: clock.today.adding(days: 1))
            if let last = writings[index].appointments.last?.start, clock.zone.day(of: last) == clock.today {
                day = plan.slot(onOrAfter: clock.today.adding(days: min(6, plan.everyDays)))
            }
            writings[index].record(writings[index].start(on: day), nil)
        }
    }
}

extension DemoClock {
    var start: Instant { zone.instant(today, minuteOfDay: 0) }
}
