internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice

extension MemoryTransaction {
    func loopConcerns(_ asked: LoopSpanAsked) -> [LoopConcernRow] {
        concerns(asked).compactMap { record in
            records.episodes[record.episode].map { episode in
                LoopConcernRow(
                    record: record, client: episode.client, born: records.clients[episode.client]?.born,
                    isAgeLost: records.isErased(episode.client)
                        || records.clients[episode.client]?.isReadable == false)
            }
        }
    }

    func loopSessions(_ asked: LoopSpanAsked) -> [LoopSessionRow] {
        Set(concerns(asked).map(\.episode)).sorted().flatMap { episode -> [LoopSessionRow] in
            let sessions = (records.sessionsOfEpisode[episode] ?? []).compactMap { records.sessions[$0] }
            return sessions.filter(\.isDated).sorted { ($0.start, $0.id) < ($1.start, $1.id) }.flatMap { session in
                let checks = checks(.alliance, of: session)
                return (checks.isEmpty ? [nil] : checks.map(Optional.some)).map { check in
                    LoopSessionRow(
                        episode: session.episode, session: session.id, start: session.start, end: session.end,
                        check: check)
                }
            }
        }
    }

    func loopOutcomes(_ asked: LoopSpanAsked) -> [LoopCheckRow] {
        let episodes = Set(concerns(asked).filter { $0.subject == .outcome }.map(\.episode))
        return episodes.flatMap { records.sessionsOfEpisode[$0] ?? [] }.sorted().compactMap { records.sessions[$0] }
            .filter(\.isDated).flatMap { checks(.outcome, of: $0) }
    }

    private func checks(_ purpose: MeasurePurpose, of session: Session) -> [LoopCheckRow] {
        let all = (records.responsesOfEpisode[session.episode] ?? []).compactMap { records.responses[$0] }
        let replaced = Set(all.compactMap(\.response.replaces))
        return all.filter { held in
            held.response.session == session.id && records.purposes[held.response.id] == purpose
                && !replaced.contains(held.response.id)
        }.sorted { ($0.response.answeredAt, $0.response.id) < ($1.response.answeredAt, $1.response.id) }
            .map { held in
                LoopCheckRow(
                    response: held.response.id, session: session.id, measure: held.response.measure.key,
                    total: held.score.total, answeredAt: held.response.answeredAt, way: held.response.way)
            }
    }

    func loopVisits(_ asked: LoopSpanAsked) -> [LoopVisitRow] {
        Set(concerns(asked).filter { $0.subject == .attendance }.map(\.episode)).sorted().flatMap { episode in
            (records.appointmentsOfEpisode[episode] ?? []).compactMap { records.appointments[$0] }
                .sorted { ($0.start, $0.id) < ($1.start, $1.id) }
                .compactMap { appointment in
                    appointment.attendance.map {
                        LoopVisitRow(
                            episode: episode, appointment: appointment.id, start: appointment.start, attendance: $0)
                    }
                }
        }
    }

    func loopAssignments(_ asked: LoopSpanAsked) -> [LoopAssignmentRow] {
        let episodes = Set(concerns(asked).filter { $0.subject == .assignment }.map(\.episode))
        return episodes.flatMap { records.sessionsOfEpisode[$0] ?? [] }.sorted().compactMap { session in
            let said = (records.observations[session] ?? []).inForce.compactMap { observation in
                if case .assignment(let outcome) = observation.value { (observation, outcome) } else { nil }
            }.max { ($0.0.recordedAt, $0.0.id) < ($1.0.recordedAt, $1.0.id) }
            return said.map { LoopAssignmentRow(session: session, outcome: $0.1) }
        }
    }

    func loopTalks(_ asked: LoopSpanAsked) -> [ConcernAct] {
        concerns(asked).filter { $0.milestones.firstTalkAt != nil }.sorted { $0.id < $1.id }.flatMap { record in
            concernActs(of: record.episode).filter { act in
                switch act.kind {
                case .talked, .signJoined: act.concern == record.id
                default: false
                }
            }
        }
    }

    func loopSteps(_ asked: LoopSpanAsked) -> [ConcernAct] {
        concerns(asked).filter { $0.stepsReported < $0.steps }.sorted { $0.id < $1.id }.flatMap { record in
            concernActs(of: record.episode).filter { act in
                switch act.kind {
                case .stepAgreed, .stepReported: act.concern == record.id
                default: false
                }
            }
        }
    }

    func loopEndings(_ scope: BoardScope, from: Day, to: Day) -> [LoopEndingRow] {
        records.episodes.values.compactMap { episode -> LoopEndingRow? in
            guard let ending = episode.ending, ending.reason == .droppedOut, from <= ending.day, ending.day <= to,
                holds(scope, episode.therapist)
            else { return nil }
            return LoopEndingRow(
                episode: episode.id, client: episode.client, day: ending.day, therapist: episode.therapist)
        }.sorted { ($0.day, $0.episode) < ($1.day, $1.episode) }
    }

    func loopEndingVisits(_ scope: BoardScope, from: Day, to: Day) -> [LoopEndingVisit] {
        let dropouts = loopEndings(scope, from: from, to: to).map(\.episode).sorted()
        return dropouts.filter { !concernRecords(of: $0).isEmpty }.flatMap { episode in
            (records.sessionsOfEpisode[episode] ?? []).compactMap { records.sessions[$0] }.filter(\.isDated)
                .map(\.start).sorted().suffix(LoopEnding.sessionsBefore).map {
                    LoopEndingVisit(episode: episode, start: $0)
                }
        }
    }

    func loopEndingSigns(_ scope: BoardScope, from: Day, to: Day) -> [ConcernAct] {
        let episodes = loopEndings(scope, from: from, to: to).map(\.episode)
        return episodes.flatMap { episode in
            let kept = Set(concernRecords(of: episode).filter { $0.dismissReason?.isOfTheRule != true }.map(\.id))
            return concernActs(of: episode).filter { act in
                switch act.kind {
                case .opened, .signJoined: kept.contains(act.concern)
                default: false
                }
            }
        }.sorted { ($0.concern, $0.place) < ($1.concern, $1.place) }
    }

    func firstConcernOpened() -> Instant? { records.concerns.values.map(\.milestones.openedAt).min() }

    private func concerns(_ asked: LoopSpanAsked) -> [ConcernRecord] {
        records.concerns.values.filter { record in
            (asked.from..<asked.to).contains(record.milestones.openedAt) && holds(asked.scope, record.owner)
        }.sorted { ($0.milestones.openedAt, $0.id) < ($1.milestones.openedAt, $1.id) }
    }

    private func holds(_ scope: BoardScope, _ person: PersonID?) -> Bool {
        switch scope {
        case .therapist(let id): person == id
        case .team(let id): person.flatMap { records.people[$0]?.person.team } == id
        case .everybody: true
        }
    }
}
