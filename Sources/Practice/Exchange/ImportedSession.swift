package import Clinic
package import Measures

/// One row: one response in one session. Without a response it is the session alone, without both the course of care.
package struct ImportedSession: Hashable, Sendable {
    package let care: ImportedCare
    package let session: ImportedSessionPlace?
    package let response: ImportedResponse?
    /// It has scores, and nothing says on which measure.
    package let lacksMeasure: Bool
    /// How many of its marks a word such as NA says are missing.
    package let missingMarks: Int
    package init(
        care: ImportedCare, session: ImportedSessionPlace?, response: ImportedResponse?, lacksMeasure: Bool = false,
        missingMarks: Int = 0
    ) {
        self.missingMarks = missingMarks
        self.lacksMeasure = lacksMeasure
        self.care = care
        self.session = session
        self.response = response
    }
}

package struct ImportedSessionPlace: Hashable, Sendable {
    package let id: SessionID?
    /// The number in the source, from 1.
    package let number: Int?
    /// Without it the session is placed by the order of the numbers, see ``UndatedPlaces``, and marked as undated.
    package let start: ImportedTime?
    package let end: Instant?
    /// The start only keeps the order.
    package let isUndated: Bool
    package let appointment: AppointmentID?
    package init(
        id: SessionID? = nil, number: Int? = nil, start: ImportedTime? = nil, end: Instant? = nil,
        isUndated: Bool = false, appointment: AppointmentID? = nil
    ) {
        self.id = id
        self.number = number
        self.start = start
        self.end = end
        self.isUndated = isUndated
        self.appointment = appointment
    }
}

package struct ImportedResponse: Hashable, Sendable {
    package let id: ResponseID?
    package let measure: MeasureKey
    /// The newest where it is not said.
    package let version: Int?
    package let content: ImportedContent
    /// Beside marks, which must come to it.
    package let total: ImportedTotal?
    package let way: ResponseWay
    package let language: Language?
    package let answeredAt: ImportedTime?
    package let recordedAt: Instant?
    /// A sign-in name.
    package let recordedBy: String?
    package let replaces: ResponseID?
    package init(
        id: ResponseID? = nil, measure: MeasureKey, version: Int? = nil, content: ImportedContent,
        total: ImportedTotal? = nil, way: ResponseWay = .imported, language: Language? = nil,
        answeredAt: ImportedTime? = nil, recordedAt: Instant? = nil, recordedBy: String? = nil,
        replaces: ResponseID? = nil
    ) {
        self.id = id
        self.measure = measure
        self.version = version
        self.content = content
        self.total = total
        self.way = way
        self.language = language
        self.answeredAt = answeredAt
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.replaces = replaces
    }
}

/// A total as it stands in a cell: `units` of 10^-`decimals`.
package struct ImportedTotal: Hashable, Sendable {
    package let text: String
    package let units: Int
    package let decimals: Int
    /// The file's marks are millimetres, so that the total may be points or millimetres.
    package let mayBeMillimetres: Bool

    package init(text: String, units: Int, decimals: Int, mayBeMillimetres: Bool = false) {
        self.text = text
        self.units = units
        self.decimals = decimals
        self.mayBeMillimetres = mayBeMillimetres
    }

    func isSame(as total: Int, _ totalDecimals: Int) -> Bool {
        func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { value, _ in value * 10 } }
        let (left, right) = (units * power(totalDecimals), total * power(decimals))
        return left == right || mayBeMillimetres && left == right * 10
    }
}

/// What a number stands for that answers a question with choices: its code, its worth, or whichever of the two is the only
/// one that it can be.
package enum ChoiceNumbers: String, Hashable, Sendable, CaseIterable {
    case either, codes, worths
}

package enum ImportedContent: Hashable, Sendable {
    /// Tenths of a point, in the order of the form; `nil` where a line has no mark.
    case lines([Int?])
    case answers([ItemKey: Answer])
    /// Cells as they stand, by the name of the item; the right end of a line counts `highestLine`, 10 or 100.
    case items([String: String], highestLine: Int, choices: ChoiceNumbers = .either)
    /// `units` of 10^-`decimals` points.
    case total(units: Int, decimals: Int)
    case declined
}
