import Clinic
import Measures

extension Timeline {
    /// The places of the last `count` sessions up to that one.
    func window(_ place: Int, _ count: Int) -> Range<Int> { max(0, place + 1 - count)..<max(0, place + 1) }

    /// The last session with a doubt among the last `count` up to that place.
    func lastDoubt(through place: Int, within count: Int) -> Int? {
        window(place, count).last { sessions[$0].observed.hasDoubt }
    }

    /// What was last said of an assignment up to that place; one that was not spoken of, or not given, is left out.
    func lastAssignment(through place: Int) -> AssignmentReport? {
        for index in stride(from: place, through: 0, by: -1) {
            guard let noted = sessions[index].observed.assignment, noted.value.tellsHowItWent else { continue }
            return AssignmentReport(value: noted.value, record: noted.record, place: index)
        }
        return nil
    }

    /// Where the last session says that the assignment was done.
    var assignmentJustDone: AssignmentReport? {
        guard let report = lastAssignment(through: sessions.count - 1), report.place == sessions.count - 1,
            report.value == .done
        else { return nil }
        return report
    }

    /// What came of following up since the last session began, or between it and the one before.
    func freshEvidence(_ kind: FollowUpKind) -> [Evidence] {
        guard !followUps.isEmpty else { return [] }
        let last = sessions.last?.start ?? Instant(microseconds: .min)
        let between = sessions.count > 1 ? sessions[sessions.count - 2].end : Instant(microseconds: .min)
        var evidence: [Evidence] = []
        for followUp in followUps.reversed() where followUp.kind == kind {
            guard followUp.at >= last || followUp.at > between else { break }
            evidence.append(Evidence(.followUp(followUp.record), .count, 1, at: followUp.at))
        }
        return evidence
    }
}

/// What was said of an assignment in the session at that place.
struct AssignmentReport {
    let value: AssignmentOutcome
    let record: ObservationID
    let place: Int
}

extension Observed {
    var hasDoubt: Bool { !doubts.isEmpty || statement != nil }
}

extension TimelineSession {
    /// - Parameter place: of this session.
    func doubtEvidence(_ place: Int) -> [Evidence] {
        var evidence: [Evidence] = []
        for doubt in observed.doubts {
            let figure: Figure = doubt.value == .client ? .saidByClient : .saidByCompanion
            evidence.append(Evidence(.observation(doubt.record), figure, place + 1, at: start))
        }
        if let response = observed.statement {
            evidence.append(Evidence(.comment(response), .writtenByClient, place + 1, at: start))
        }
        return evidence
    }

    func evidence(_ report: AssignmentReport) -> Evidence {
        let figure: Figure =
            switch report.value {
            case .done: .assignmentDone
            case .partly: .assignmentPartly
            case .notDone, .notDiscussed, .noneGiven: .assignmentNotDone
            }
        return Evidence(.observation(report.record), figure, report.place + 1, at: start)
    }
}
