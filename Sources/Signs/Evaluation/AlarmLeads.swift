/// How many sessions ahead of an ending alarms came, one number for each ending that they came ahead of: an alarm after the
/// session just before the one that the client no longer came to, or by which the outcome had fallen, is one ahead.
package struct AlarmLeads: Hashable, Sendable {
    /// In the order in which the courses were counted.
    package private(set) var sessions: [Int] = []

    package var count: Int { sessions.count }

    /// Of an even number the mean of the two in the middle.
    package var median: Double? {
        if sessions.isEmpty { return nil }
        let ordered = sessions.sorted()
        return Double(ordered[(ordered.count - 1) / 2] + ordered[ordered.count / 2]) / 2
    }

    /// The middle half of them.
    package var middleHalf: ClosedRange<Int>? {
        if sessions.isEmpty { return nil }
        let ordered = sessions.sorted()
        return ordered[(ordered.count - 1) / 4]...ordered[ordered.count - 1 - (ordered.count - 1) / 4]
    }

    mutating func add(_ lead: Int?) {
        if let lead { sessions.append(lead) }
    }

    static func together(_ all: [AlarmLeads]) -> AlarmLeads {
        var sum = AlarmLeads()
        sum.sessions = all.flatMap(\.sessions)
        return sum
    }
}

/// The leads of one way of raising alarms, before each of the two endings.
package struct LeadsOfAlarms: Hashable, Sendable {
    /// Of the first alarm of those that warn of a dropout: among the last `DetectorFigures.horizon` sessions.
    package private(set) var beforeDropout = AlarmLeads()
    /// Of the first alarm of the whole course, however early, where there was one and the client dropped out.
    package private(set) var firstBeforeDropout = AlarmLeads()
    /// Of the first alarm of those that warn of a reliable deterioration: in as many sessions before it.
    package private(set) var beforeDeterioration = AlarmLeads()
    /// Of the first alarm of the whole course, where it came before the deterioration.
    package private(set) var firstBeforeDeterioration = AlarmLeads()

    init() {}

    init(together all: [LeadsOfAlarms]) {
        beforeDropout = .together(all.map(\.beforeDropout))
        firstBeforeDropout = .together(all.map(\.firstBeforeDropout))
        beforeDeterioration = .together(all.map(\.beforeDeterioration))
        firstBeforeDeterioration = .together(all.map(\.firstBeforeDeterioration))
    }

    /// - Parameter raised: after how many sessions there were alarms, in order.
    mutating func add(_ raised: [Int], in replay: Replay) {
        if replay.hasDroppedOut == true {
            let missing = replay.sessions + 1
            beforeDropout.add(raised.first { DetectorFigures.warns($0, of: replay) }.map { missing - $0 })
            firstBeforeDropout.add(raised.first.map { missing - $0 })
        }
        if let deteriorated = replay.deteriorated {
            let warning = raised.first { DetectorFigures.warnsOfDeterioration($0, of: replay) }
            beforeDeterioration.add(warning.map { deteriorated - $0 })
            firstBeforeDeterioration.add(raised.first.flatMap { $0 < deteriorated ? deteriorated - $0 : nil })
        }
    }
}
