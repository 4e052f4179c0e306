internal import Clinic
internal import FollowThrough
internal import Signs

/// What the people do at each moment.
extension CourseFollowing {
    /// In a session: what was open before it is talked about, reviewed, settled, or not.
    mutating func meet(_ session: Session, _ owner: PersonID) {
        let at = session.start.adding(minutes: 25)
        let isLast =
            course.episode.ending?.reason == .agreed && session.id == course.sessions.max { $0.start < $1.start }?.id
        for concern in concerns where !concern.isClosed && !concern.needsSafety {
            if concern.state == .open {
                if at > now.adding(days: -manner.quietTalks) { continue }
                if random.happens(manner.dismisses) {
                    dismiss(concern.id, at, owner)
                } else if random.happens(manner.talks) {
                    talk(concern.id, session, at, owner)
                }
            } else if let after = concern.reviewAfter, after < session.start {
                if at > now.adding(days: -manner.quietReviews) { continue }
                if isLast || random.happens(manner.reviews) {
                    review(concern, session, at, owner, settles: isLast || random.happens(manner.settles))
                }
            }
        }
    }

    private mutating func talk(_ concern: ConcernID, _ session: Session?, _ at: Instant, _ owner: PersonID) {
        let subjects = TalkSubject.allCases
        var about: Set<TalkSubject> = [subjects[random.whole(0...subjects.count - 1)]]
        if random.happens(0.3) { about.insert(subjects[random.whole(0...subjects.count - 1)]) }
        let said = DemoManner.said[random.whole(0...DemoManner.said.count - 1)]
        act(
            .talked(Talk(session: session?.id, when: session?.start ?? at, about: about)), on: concern, at: at,
            by: owner, random.happens(0.75) ? said : "")
        if random.happens(manner.steps) {
            agree(concern, at.adding(minutes: random.whole(0...20)), owner)
        }
    }

    private mutating func agree(_ concern: ConcernID, _ at: Instant, _ owner: PersonID) {
        guard at < now else { return }
        let who: [StepOwner] = [.client, .together, .therapist, .client, .practice]
        let step = Step(
            who: who[random.whole(0...who.count - 1)], by: zone.day(of: at).adding(days: random.whole(5...14)),
            isForClient: random.happens(0.6))
        act(
            .stepAgreed(step), on: concern, at: at, by: owner,
            DemoManner.steps[random.whole(0...DemoManner.steps.count - 1)])
    }

    private mutating func review(
        _ concern: Concern, _ session: Session, _ at: Instant, _ owner: PersonID, settles: Bool
    ) {
        let helped: Helped = settles ? .yes : random.happens(0.4) ? .little : random.happens(0.5) ? .no : .tooSoon
        act(
            .reviewed(Review(session: session.id, when: session.start, helped: helped)), on: concern.id, at: at,
            by: owner, DemoManner.found[random.whole(0...DemoManner.found.count - 1)])
        for step in concern.openSteps {
            let chance = random.unit()
            let report: StepReport =
                chance < 0.58 ? .kept : chance < 0.8 ? .partly : chance < 0.93 ? .notKept : .changed
            act(
                .stepReported(step: step.id, report, report == .notKept ? nil : helped), on: concern.id, at: at,
                by: owner)
        }
        if settles {
            act(.settled, on: concern.id, at: at, by: owner)
        } else if random.happens(0.35) {
            agree(concern.id, at, owner)
        }
    }

    private mutating func dismiss(_ concern: ConcernID, _ at: Instant, _ owner: PersonID) {
        let reasons: [DismissReason] = [.falseAlarm, .knownAlready, .falseAlarm, .notWanted]
        act(
            .dismissed(reasons[random.whole(0...reasons.count - 1)]), on: concern, at: at, by: owner,
            DemoManner.dismissed[random.whole(0...DemoManner.dismissed.count - 1)])
    }

    /// Somebody stayed away: a call, within three days.
    mutating func call(after moment: Instant, before next: Instant, _ owner: PersonID) {
        guard let concern = concerns.last(where: { $0.subject == .attendance && $0.state == .open }),
            random.happens(manner.calls)
        else { return }
        let at = moment.adding(minutes: random.whole(30...60 * 70))
        guard at.adding(minutes: 30) < next, at < now.adding(days: -manner.quietTalks) else { return }
        talk(concern.id, nil, at, owner)
    }

    /// A risk answer is acted on within two hours, where that is over by now.
    mutating func keepSafe(after moment: Instant, before next: Instant, _ owner: PersonID) {
        guard let concern = concerns.last(where: \.needsSafety) else { return }
        let at = moment.adding(minutes: 95)
        guard at < next, at < now.adding(days: -3) else { return }
        act(
            .safetyDone(seen: concern.actCount), on: concern.id, at: at, by: owner,
            "Spoke by telephone for half an hour; a brother stayed the night. Agreed to speak again in the morning.")
        guard at.adding(minutes: 15 * 60) < next else { return }
        act(
            .talked(Talk(session: nil, when: at.adding(minutes: 15 * 60), about: [.lifeOutside])), on: concern.id,
            at: at.adding(minutes: 15 * 60), by: owner, "It was the letter from the court. I am past it now.")
    }

    /// What is open when the course ends is closed with it.
    mutating func end(_ owner: PersonID) {
        guard let ending = course.episode.ending else { return }
        let evening = zone.instant(ending.day, minuteOfDay: 19 * 60)
        let at = min(max(evening, acts.map { $0.at.adding(minutes: 10) }.max() ?? evening), now)
        for concern in concerns where !concern.isClosed {
            if concern.needsSafety {
                act(
                    .safetyDone(seen: concern.actCount), on: concern.id, at: at, by: owner,
                    "Spoke by telephone, and with the doctor who takes over, before we closed.")
            }
            act(.dismissed(.episodeEnding), on: concern.id, at: at, by: owner)
        }
    }

    /// What went well is said at the end of the session, or put off.
    mutating func praise(_ signs: [Sign], _ timeline: Timeline, _ at: Instant, _ owner: PersonID) {
        guard at < now.adding(days: -manner.quietReviews),
            let first = PraiseRule.suggestions(signs, in: timeline, concerns: concerns, said: praises).first
        else { return }
        if random.happens(manner.praises) {
            say(first, random.happens(0.7) ? .said : .inOtherWords, at: at, by: owner)
        } else if random.happens(0.15) {
            say(first, .notNow, at: at, by: owner)
        }
    }
}
