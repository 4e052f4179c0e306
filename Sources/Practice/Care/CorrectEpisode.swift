package import Clinic

/// A course of care put right: when it began, who took it over when, what treatment was given, how it ended, or that it has
/// not ended. What stood there stays readable. It begins no ending: ``EndEpisode`` closes with it what is open.
package struct CorrectEpisode: Sendable {
    /// False where nothing was different.
    package typealias Result = Bool
    /// Made with the page, so that a form that is sent twice is one correction.
    package let id: EpisodeCorrectionID
    package let episode: EpisodeID
    /// The mark of what the form was filled with: a change by somebody else meanwhile is told of, not overwritten.
    package let base: String
    package let care: CareTyped

    package init(id: EpisodeCorrectionID, episode: EpisodeID, base: String, care: CareTyped) {
        (self.id, self.episode, self.base, self.care) = (id, episode, base, care)
    }
}

/// A course of care as somebody typed it; `nil` for what is no day.
package struct CareTyped: Hashable, Sendable {
    package struct Treatment: Hashable, Sendable {
        /// One that is empty is none.
        package var name: String
        package var from: Day?

        package init(name: String, from: Day?) { (self.name, self.from) = (name, from) }
    }

    package struct End: Hashable, Sendable {
        package var reason: EndingReason
        package var day: Day?

        package init(reason: EndingReason, day: Day?) { (self.reason, self.day) = (reason, day) }
    }

    package var intake: Day?
    /// From when each therapist but the first was responsible, in their order.
    package var handovers: [Day?]
    package var treatments: [Treatment]
    /// `nil` where it has not ended.
    package var ending: End?

    package init(intake: Day?, handovers: [Day?], treatments: [Treatment], ending: End?) {
        (self.intake, self.handovers, self.treatments, self.ending) = (intake, handovers, treatments, ending)
    }

    package init(_ episode: Episode) {
        self.init(
            intake: episode.intake, handovers: episode.therapists.dropFirst().map(\.from),
            treatments: episode.treatments.map { Treatment(name: $0.treatment, from: $0.from) },
            ending: episode.ending.map { End(reason: $0.reason, day: $0.day) })
    }
}

extension PracticeService {
    /// It is judged anew: signs and sums that hang on those days are those of the corrected course.
    package func perform(_ command: CorrectEpisode, as actor: Actor) async throws(PracticeError) -> Bool {
        try await write { store -> Announced<Bool> in
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: command.episode))
            guard let records = try store.records(of: command.episode) else { throw PracticeError.notFound }
            let episode = records.episode
            // The same form again.
            if let held = try store.corrections(of: episode.id).first(where: { $0.id == command.id }) {
                guard try checked(command.care, of: held.was, records, in: store) == held.became else {
                    throw PracticeError.idTaken
                }
                return Announced(true, [])
            }
            let corrected = try checked(command.care, of: episode, records, in: store)
            guard corrected != episode else { return Announced(false, []) }
            guard command.base == mark(of: episode) else { throw PracticeError.conflict("conflict.care-changed") }
            do {
                try store.add(
                    EpisodeCorrection(
                        id: command.id, was: episode, became: corrected, at: chance.now(), by: actor.personID))
            } catch StoreError.duplicate("episode_correction.id") { throw PracticeError.idTaken }
            try store.put(corrected)
            try note(
                .correctEpisode, by: actor.personID, client: episode.client, episode: episode.id,
                AuditDetail.care(CarePart.changed(from: episode, to: corrected)), in: store)
            return Announced(true, [try judge(episode.id, in: store).announcement])
        }.announced(by: self)
    }

    /// Stands for what is recorded of a course of care now; another with each change.
    package func mark(of episode: Episode) -> String {
        mark(of: CarePart.allCases.map { $0.text(episode) { $0.description } })
    }

    private func checked(
        _ typed: CareTyped, of old: Episode, _ records: EpisodeRecords, in store: any StoreReading
    ) throws -> Episode {
        let zone = try store.requirePractice().zone
        let today = zone.day(of: chance.now())
        var checks = Checks()
        let intake = typed.intake ?? old.intake
        if typed.intake == nil { checks.add("intake", "problem.day") }
        checks.day(intake, from: today.adding(days: -36_525), to: max(today, old.intake), "intake")
        let seen = records.sessions.filter(\.isDated).map { zone.day(of: $0.start) }.min()
        if let seen, intake > seen { checks.add("intake", "problem.after-first-session", [seen.description]) }
        var therapists = old.therapists.prefix(1).map { TherapistSpell(therapist: $0.therapist, from: intake) }
        for (place, spell) in old.therapists.enumerated().dropFirst() {
            let day = typed.handovers.indices.contains(place - 1) ? typed.handovers[place - 1] : spell.from
            let before = therapists.last?.from ?? intake
            if let day, day >= before, day <= max(today, spell.from) {
                therapists.append(TherapistSpell(therapist: spell.therapist, from: day))
            } else if let day {
                checks.day(day, from: before, to: max(today, spell.from), "taken.\(place)")
            } else {
                checks.add("taken.\(place)", "problem.day")
            }
        }
        var treatments: [TreatmentSpell] = []
        for (place, one) in typed.treatments.enumerated() {
            let name = checks.text(one.name, "treatment.\(place)", required: false)
            if name.isEmpty { continue }
            // What was given from the beginning, and has a beginning that is put right, was given from there.
            let isFromIntake = old.treatments.indices.contains(place) && one.from == old.intake
            let from = isFromIntake && old.treatments[place].from == old.intake ? intake : one.from
            guard let from else {
                checks.add("since.\(place)", "problem.day")
                continue
            }
            checks.day(from, from: intake, to: max(today, intake), "since.\(place)")
            treatments.append(TreatmentSpell(treatment: name, from: from))
        }
        let ending = try checkedEnding(typed.ending, old, from: intake, today, &checks)
        try checks.done()
        return Episode(
            id: old.id, client: old.client, intake: intake, therapists: therapists, treatments: treatments,
            ending: ending)
    }

    private func checkedEnding(
        _ typed: CareTyped.End?, _ old: Episode, from intake: Day, _ today: Day, _ checks: inout Checks
    ) throws -> Ending? {
        guard let typed else { return nil }
        guard old.ending != nil else {
            checks.add("reason", "problem.not-ended")
            return nil
        }
        guard let day = typed.day else {
            checks.add("ended", "problem.day")
            return nil
        }
        guard day >= intake else {
            checks.add("ended", "problem.before-intake", [intake.description])
            return nil
        }
        if day > today { checks.add("ended", "problem.in-future") }
        return Ending(day: day, reason: typed.reason)
    }
}
