import Clinic

/// One figure of the loop, as what stands behind it is counted.
enum LoopFigure: Hashable {
    case tally
    case share(LoopShare)
    case time(LoopTime)
    case stepsUnsaid

    static let all: [LoopFigure] =
        [.tally] + LoopShare.allCases.map(share) + LoopTime.allCases.map(time) + [.stepsUnsaid]

    /// Whether the concern is among those that the figure is of.
    func counts(_ concern: LoopConcern, asOf: Instant) -> Bool {
        switch self {
        case .tally, .share(.settled), .share(.falseAlarm): true
        case .share(.talkedByNextSession): concern.answers(asOf: asOf).talkedByNextSession != nil
        case .share(.talkedWithinWeek): concern.answers(asOf: asOf).talkedWithinWeek != nil
        case .share(.stepsKept): concern.stepsReported > 0
        case .share(.helped): concern.answers(asOf: asOf).helped != nil
        case .share(.allianceOrComingBack): concern.answers(asOf: asOf).allianceOrComingBack != nil
        case .stepsUnsaid: concern.stepsUnsaid > 0
        case .time(let time): time.moment(concern) != nil
        }
    }
}
