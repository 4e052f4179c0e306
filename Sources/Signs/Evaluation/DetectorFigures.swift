/// How good one way of raising alarms was.
///
/// A dropout counts as caught where an alarm was raised at one of the last sessions before the client stayed away, while
/// there was still an appointment to act in; a deterioration, where one was raised in the sessions before it. An alarm is
/// right where one of the two follows within as many sessions.
package struct DetectorFigures: Hashable, Sendable {
    package let detector: Detector
    package private(set) var sessions = 0
    package private(set) var alarms = 0
    package private(set) var rightAlarms = 0
    package private(set) var dropouts = 0
    package private(set) var caughtDropouts = 0
    package private(set) var deteriorations = 0
    package private(set) var caughtDeteriorations = 0
    /// For each dropout caught, how many sessions there were from the first alarm to the last, that one counted.
    package private(set) var leads: [Int] = []

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
        replay.hasDroppedOut && sessions > replay.sessions - horizon
    }

    mutating func add(_ replay: Replay, drawn: Set<Int> = []) {
        sessions += replay.sessions
        let raised = detector.alarms(in: replay, drawn: drawn)
        alarms += raised.count
        let last = replay.sessions
        func warnsOfDropout(_ at: Int) -> Bool { Self.warns(at, of: replay) }
        func warnsOfDeterioration(_ at: Int) -> Bool {
            replay.deteriorated.map { at < $0 && at >= $0 - Self.horizon } ?? false
        }
        rightAlarms += raised.count { warnsOfDropout($0) || warnsOfDeterioration($0) }
        if replay.hasDroppedOut {
            dropouts += 1
            if let first = raised.first(where: warnsOfDropout) {
                caughtDropouts += 1
                leads.append(last - first + 1)
            }
        }
        if replay.deteriorated != nil {
            deteriorations += 1
            if raised.contains(where: warnsOfDeterioration) { caughtDeteriorations += 1 }
        }
    }

    package var sensitivity: Proportion? { Proportion(caughtDropouts, of: dropouts) }
    package var deteriorationSensitivity: Proportion? { Proportion(caughtDeteriorations, of: deteriorations) }
    package var precision: Proportion? { Proportion(rightAlarms, of: alarms) }
    package var alarmsPer100: Double { sessions > 0 ? 100 * Double(alarms) / Double(sessions) : 0 }
    package var medianLead: Int? { leads.isEmpty ? nil : leads.sorted()[leads.count / 2] }
}
