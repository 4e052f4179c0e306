/// How good one way of raising alarms was.
///
/// A dropout counts as caught where an alarm was raised at one of the last sessions before the client stayed away, while
/// there was still an appointment to act in; a deterioration, where one was raised in the sessions before it. An alarm is
/// right where one of the two follows within as many sessions. Where nobody knows how a course ended, its alarms are
/// neither right nor wrong; they are counted all the same, and so are its deteriorations.
package struct DetectorFigures: Hashable, Sendable {
    package let detector: Detector
    package private(set) var sessions = 0
    package private(set) var alarms = 0
    /// Those of courses of which it is known how they ended.
    package private(set) var judgedAlarms = 0
    package private(set) var rightAlarms = 0
    package private(set) var dropouts = 0
    package private(set) var caughtDropouts = 0
    package private(set) var deteriorations = 0
    package private(set) var caughtDeteriorations = 0
    /// How many sessions ahead of either ending its alarms came.
    package private(set) var leadsOfAlarms = LeadsOfAlarms()
    /// Over the courses, of alarms and right alarms: the sums of their squares and of their products.
    private var squares = AlarmSquares()

    init(_ detector: Detector) { self.detector = detector }

    /// - Parameter drawn: of each replay by its place, the moments at which there is an alarm beside the detector's own.
    init(_ detector: Detector, _ replays: [Replay], drawn: [Int: Set<Int>] = [:]) {
        self.init(detector)
        for (place, replay) in replays.enumerated() { add(replay, drawn: drawn[place] ?? []) }
    }

    /// So many sessions before count.
    package static let horizon = 3

    /// Whether an alarm after that many sessions comes so soon before a dropout that it warns of it.
    package static func warns(_ sessions: Int, of replay: Replay) -> Bool {
        replay.hasDroppedOut == true && sessions > replay.sessions - horizon
    }

    /// Whether it comes so soon before a reliable deterioration.
    static func warnsOfDeterioration(_ sessions: Int, of replay: Replay) -> Bool {
        replay.deteriorated.map { sessions < $0 && sessions >= $0 - horizon } ?? false
    }

    /// The mean of several draws of the same courses, whole numbers of it.
    init(meanOf draws: [DetectorFigures], _ detector: Detector) {
        self.init(detector)
        func mean(_ number: (DetectorFigures) -> Int) -> Int {
            let sum = draws.reduce(0) { $0 + number($1) }
            return Int((Double(sum) / Double(max(1, draws.count))).rounded())
        }
        sessions = mean(\.sessions)
        alarms = mean(\.alarms)
        judgedAlarms = min(alarms, mean(\.judgedAlarms))
        rightAlarms = min(judgedAlarms, mean(\.rightAlarms))
        dropouts = mean(\.dropouts)
        caughtDropouts = mean(\.caughtDropouts)
        deteriorations = mean(\.deteriorations)
        caughtDeteriorations = mean(\.caughtDeteriorations)
        leadsOfAlarms = LeadsOfAlarms(together: draws.map(\.leadsOfAlarms))
        squares = AlarmSquares(
            alarms: mean(\.squares.alarms), right: mean(\.squares.right), both: mean(\.squares.both))
    }

    mutating func add(_ replay: Replay, drawn: Set<Int> = []) {
        sessions += replay.sessions
        let raised = detector.alarms(in: replay, drawn: drawn)
        alarms += raised.count
        leadsOfAlarms.add(raised, in: replay)
        func warnsOfDropout(_ at: Int) -> Bool { Self.warns(at, of: replay) }
        func warnsOfDeterioration(_ at: Int) -> Bool { Self.warnsOfDeterioration(at, of: replay) }
        if replay.hasDroppedOut != nil {
            let right = raised.count { warnsOfDropout($0) || warnsOfDeterioration($0) }
            judgedAlarms += raised.count
            rightAlarms += right
            squares.add(alarms: raised.count, right: right)
        }
        if replay.hasDroppedOut == true {
            dropouts += 1
            if raised.contains(where: warnsOfDropout) { caughtDropouts += 1 }
        }
        if replay.deteriorated != nil {
            deteriorations += 1
            if raised.contains(where: warnsOfDeterioration) { caughtDeteriorations += 1 }
        }
    }

    package var sensitivity: Proportion? { Proportion(caughtDropouts, of: dropouts) }
    package var deteriorationSensitivity: Proportion? { Proportion(caughtDeteriorations, of: deteriorations) }
    /// Its interval takes courses, and not alarms, to be independent.
    package var precision: Proportion? {
        Proportion(
            rightAlarms, of: judgedAlarms, designEffect: squares.designEffect(rightAlarms, of: judgedAlarms))
    }
    package var alarmsPer100: Double { sessions > 0 ? 100 * Double(alarms) / Double(sessions) : 0 }

    /// For each dropout caught, how many sessions there were from the first alarm to the last, that one counted.
    package var leads: [Int] { leadsOfAlarms.beforeDropout.sessions }
    package var medianLead: Double? { leadsOfAlarms.beforeDropout.median }
    package var middleLeads: ClosedRange<Int>? { leadsOfAlarms.beforeDropout.middleHalf }
}

/// What the spread of alarms over courses makes of the variance of a part of them.
private struct AlarmSquares: Hashable, Sendable {
    var alarms = 0
    var right = 0
    var both = 0

    mutating func add(alarms: Int, right: Int) {
        self.alarms += alarms * alarms
        self.right += right * right
        both += alarms * right
    }

    /// The variance of the ratio of two sums over courses, beside that of a part of independent alarms. Where none or all
    /// are right nothing is seen of how alike those of one course are: they are held to be wholly alike.
    func designEffect(_ count: Int, of total: Int) -> Double {
        guard total > 0 else { return 1 }
        guard count > 0, count < total else { return Double(alarms) / Double(total) }
        let (n, part) = (Double(total), Double(count) / Double(total))
        let spread = Double(right) - 2 * part * Double(both) + part * part * Double(alarms)
        return spread / (n * part * (1 - part))
    }
}
