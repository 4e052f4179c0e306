package import Clinic
import Signs

/// The shares that the loop is read by, in the order in which they are shown.
package enum LoopShare: String, Hashable, Sendable, CaseIterable {
    case talkedByNextSession = "talked-by-next-session"
    case talkedWithinWeek = "talked-within-7-days"
    case stepsKept = "steps-kept"
    case settled
    case helped
    /// What helped by the alliance and by coming alone: narrower than ``helped``.
    case allianceOrComingBack = "alliance-or-coming-back"
    case falseAlarm = "false-alarm"
}

/// From the first sign, or from when it could be known here, to each of them, and from one to the next.
package enum LoopTime: String, Hashable, Sendable, CaseIterable {
    case toTalk = "sign-to-talk"
    case toStep = "sign-to-step"
    case toReview = "sign-to-review"
    case talkToStep = "talk-to-step"
    case stepToReview = "step-to-review"

    /// From when on it runs; `nil` before that.
    func start(_ concern: LoopConcern) -> Instant? {
        switch self {
        case .toTalk, .toStep, .toReview: concern.knownAt
        case .talkToStep: concern.milestones.firstTalkAt
        case .stepToReview: concern.milestones.firstStepAt
        }
    }

    /// `nil` where it has not come so far. A step or a review from before the first sign was of what had been closed before
    /// it came back; only one of the very session that the sign is of took no time. Nor is there a time to tell where the talk
    /// was before anybody here could know, as of talks that came with an import.
    func moment(_ concern: LoopConcern) -> Instant? {
        let milestones = concern.milestones
        func since(_ moment: Instant?) -> Instant? {
            moment.flatMap { concern.knownAt.seconds(since: $0) < Concern.longestSession ? $0 : nil }
        }
        // What came before the other was not the answer to it.
        func later(_ first: Instant?, _ second: Instant?) -> Instant? {
            guard let first = since(first), let second = since(second), first <= second else { return nil }
            return second
        }
        return switch self {
        case .toTalk: since(milestones.firstTalkAt)
        case .toStep: since(milestones.firstStepAt)
        case .toReview: since(milestones.firstReviewAt)
        case .talkToStep: later(milestones.firstTalkAt, milestones.firstStepAt)
        case .stepToReview: later(milestones.firstStepAt, milestones.firstReviewAt)
        }
    }

    /// Whether it has not come so far; a talk has, however long ago it was.
    func isAwaited(_ concern: LoopConcern) -> Bool {
        let milestones = concern.milestones
        return switch self {
        case .toTalk: milestones.firstTalkAt == nil
        case .toStep, .toReview: moment(concern) == nil
        case .talkToStep: milestones.firstTalkAt != nil && milestones.firstStepAt == nil
        case .stepToReview: milestones.firstStepAt != nil && milestones.firstReviewAt == nil
        }
    }

    /// Seconds as the clock runs; `nil` where it has not come so far.
    func seconds(_ concern: LoopConcern) -> Int64? {
        guard let end = moment(concern), let start = start(concern) else { return nil }
        return max(0, end.seconds(since: start))
    }
}

/// What was done about some concerns, in numbers: a pure function of them and of the moment.
package struct LoopNumbers: Hashable, Sendable {
    package let tally: LoopCell<LoopTally>
    package let shares: [LoopShare: LoopCell<LoopCount>]
    package let times: [LoopTime: LoopCell<LoopSpan>]
    /// Steps past their day of which nobody has said anything: they are not among those that were kept or not.
    package let stepsUnsaid: LoopCell<LoopSteps>

    package init(_ concerns: [LoopConcern], asOf: Instant, for reader: LoopReader) {
        self.init(concerns, asOf: asOf, for: reader, hiding: [])
    }

    /// - Parameter hidden: figures that would tell of another one.
    init(_ concerns: [LoopConcern], asOf: Instant, for reader: LoopReader, hiding hidden: Set<LoopFigure>) {
        let counted = concerns.filter { !$0.isWithdrawn }
        let clients = Self.clients(counted)
        tally = reader.cell(
            counted.isEmpty ? nil : LoopTally(concerns: counted.count, clients: clients), clients: clients,
            isHidden: hidden.contains(.tally))
        func share(_ share: LoopShare, _ holds: (LoopConcern) -> Bool?) -> LoopCell<LoopCount> {
            sum(share) { concern in holds(concern).map { ($0 ? 1 : 0, of: 1) } }
        }
        func sum(_ share: LoopShare, _ parts: (LoopConcern) -> (Int, of: Int)?) -> LoopCell<LoopCount> {
            let known = counted.compactMap { concern in parts(concern).map { (concern, $0) } }
            let clients = Self.clients(known.map(\.0))
            let part = Proportion(known.reduce(0) { $0 + $1.1.0 }, of: known.reduce(0) { $0 + $1.1.of })
            return reader.cell(
                part.map { LoopCount(part: $0, clients: clients) }, clients: clients,
                isHidden: hidden.contains(.share(share)))
        }
        shares = [
            .talkedByNextSession: share(.talkedByNextSession) { $0.answers(asOf: asOf).talkedByNextSession },
            .talkedWithinWeek: share(.talkedWithinWeek) { $0.answers(asOf: asOf).talkedWithinWeek },
            .stepsKept: sum(.stepsKept) { $0.stepsReported > 0 ? ($0.stepsKept, of: $0.stepsReported) : nil },
            .settled: share(.settled) { concern in concern.state == .settled },
            .helped: share(.helped) { $0.answers(asOf: asOf).helped },
            .allianceOrComingBack: share(.allianceOrComingBack) { $0.answers(asOf: asOf).allianceOrComingBack },
            .falseAlarm: share(.falseAlarm) { concern in
                concern.state == .dismissed && concern.dismissReason == .falseAlarm
            },
        ]
        let unsaid = counted.filter { $0.stepsUnsaid > 0 }
        let behind = Self.clients(unsaid)
        let steps = LoopSteps(steps: unsaid.reduce(0) { $0 + $1.stepsUnsaid }, clients: behind)
        // Beside the steps that were kept, or not at all.
        let isHidden = hidden.contains(.stepsUnsaid) || shares[.stepsKept] == .hidden
        stepsUnsaid = reader.cell(unsaid.isEmpty ? nil : steps, clients: behind, isHidden: isHidden)
        times = Dictionary(
            uniqueKeysWithValues: LoopTime.allCases.map { time in
                let reached = counted.filter { time.moment($0) != nil }
                let clients = Self.clients(reached)
                let working = Spread(reached.compactMap { $0.worked[time] })
                let span = Spread(reached.compactMap(time.seconds)).map {
                    LoopSpan(
                        spread: $0, working: working, notYet: counted.count(where: time.isAwaited), clients: clients)
                }
                return (time, reader.cell(span, clients: clients, isHidden: hidden.contains(.time(time))))
            })
    }

    private static func clients(_ concerns: [LoopConcern]) -> Int { Set(concerns.map(\.client)).count }
}
