internal import Clinic
internal import FollowThrough
internal import Practice
internal import Signs

extension ConcernRecord {
    /// In the order of the table's columns.
    init(row: any SQLRow) throws {
        let kinds = try row.text(9).split(separator: ",").map { name in
            guard let kind = SignKind(rawValue: String(name)) else { throw StoreError.corrupt("an unknown sign") }
            return kind
        }
        self.init(
            id: try row.key(0), episode: try row.key(1), subject: try row.word(2), state: try row.word(3),
            owner: try row.key(4), after: try row.optionalKey(5), urgency: try row.int(6),
            needsSafety: try row.flag(7), dismissReason: try row.optionalWord(8), kinds: kinds,
            milestones: Milestones(
                openedAt: try row.instant(10), firstSignAt: try row.instant(11),
                firstTalkAt: try row.optionalInstant(12), firstStepAt: try row.optionalInstant(13),
                firstReviewAt: try row.optionalInstant(14), closedAt: try row.optionalInstant(15)),
            steps: try row.count(16), stepsReported: try row.count(17), stepsKept: try row.count(18),
            actCount: try row.count(19))
    }

    var values: [SQLValue] {
        let own: [SQLValue] = [
            .id(id), .id(episode), .word(subject), .word(state), .id(owner), .optional(after), .integer(urgency),
            .flag(needsSafety), .optional(dismissReason?.rawValue),
            .text(kinds.map(\.rawValue).joined(separator: ",")),
        ]
        let times: [SQLValue] = [
            .instant(milestones.openedAt), .instant(milestones.firstSignAt), .optional(milestones.firstTalkAt),
            .optional(milestones.firstStepAt), .optional(milestones.firstReviewAt), .optional(milestones.closedAt),
        ]
        return own + times + [
            .integer(steps), .integer(stepsReported), .integer(stepsKept), .integer(actCount),
        ]
    }
}

extension ConcernAct {
    /// `id, concern_id, episode_id, place, at_us, by_id, kind, content`.
    init(row: any SQLRow) throws {
        self.init(
            id: try row.key(0), concern: try row.key(1), episode: try row.key(2), place: try row.count(3),
            at: try row.instant(4), by: try row.optionalKey(5),
            kind: try ConcernActText.read(try row.text(6), try row.text(7)))
    }

    var values: [SQLValue] {
        let (kind, content) = ConcernActText.write(kind)
        return [
            .id(id), .id(concern), .id(episode), .integer(place), .instant(at), .optional(by), .text(kind),
            .text(content),
        ]
    }
}
