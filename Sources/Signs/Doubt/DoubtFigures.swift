/// How often the reader is right on comments whose meaning a person has marked.
package struct DoubtFigures: Hashable, Sendable {
    package private(set) var foundDoubts = 0
    package private(set) var missedDoubts = 0
    package private(set) var falseAlarms = 0
    package private(set) var others = 0

    package init() {}

    package mutating func add(isDoubt: Bool, isRead: Bool) {
        switch (isDoubt, isRead) {
        case (true, true): foundDoubts += 1
        case (true, false): missedDoubts += 1
        case (false, true):
            falseAlarms += 1
            others += 1
        case (false, false): others += 1
        }
    }

    package var doubts: Int { foundDoubts + missedDoubts }
    package var comments: Int { doubts + others }
    /// Of the doubts, how many it found; `nil` where there is none.
    package var recall: Proportion? { Proportion(foundDoubts, of: doubts) }
    /// Of what it found, how many are doubts.
    package var precision: Proportion? { Proportion(foundDoubts, of: foundDoubts + falseAlarms) }
    /// Of comments that are no doubt, how many it took for one; so many per 1,000 of those.
    package var falseAlarmRate: Proportion? { Proportion(falseAlarms, of: others) }
}
