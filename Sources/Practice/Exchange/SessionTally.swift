internal import Clinic

/// What belongs to a file of sessions alone: lines whose scores belong to no measure, or to one that is not here, and new
/// sessions without a check.
struct SessionTally: Sendable {
    var counts = Counts()
    var unknownMeasures: Set<String> = []
    var unchecked: Set<SessionID> = []

    /// What is counted of each row; of one that is refused nothing is.
    struct Counts: Sendable {
        var lackingMeasure = 0
        var passedOver = 0
        /// Marks that a word such as NA says are missing.
        var missingMarks = 0
        /// Checks that lack more answers than their measure can do without.
        var incomplete = 0
        /// Totals alone of a measure with risk items: no answer to those came in.
        var riskUnasked = 0
        /// Sessions without a date for which there was no room a week apart from the beginning of care on.
        var moved = 0
    }
}

/// What is said of a file of sessions as a whole.
extension SessionImport {
    func told(after notes: [ImportNote]) -> ImportReport {
        care.told(after: Self.notes(notes, care.tally, tally))
    }

    /// Those of the file, and what is to be said of its sessions.
    static func notes(_ notes: [ImportNote], _ care: CareTally, _ tally: SessionTally) -> [ImportNote] {
        var own: [ImportNote] = []
        func add(_ key: String, _ count: Int) {
            if count > 0 { own.append(ImportNote(key: key, arguments: ["\(count)"])) }
        }
        let counts = tally.counts
        add("import.undated", care.report.undated)
        add("import.undated-moved", counts.moved)
        add("import.no-measure", counts.lackingMeasure)
        add("import.without-check", tally.unchecked.count)
        add("import.marks-missing", counts.missingMarks)
        add("import.incomplete", counts.incomplete)
        add("import.risk-unasked", counts.riskUnasked)
        if counts.passedOver > 0 {
            let names = tally.unknownMeasures.sorted().prefix(CareTally.namesTold).joined(separator: ", ")
            own.append(ImportNote(key: "import.measures-unread", arguments: ["\(counts.passedOver)", names]))
        }
        return notes + own + misnumbered(care.survey)
    }

    /// A number that contradicts the days is a slip in one of the two. The days hold, and nothing is refused.
    private static func misnumbered(_ survey: CareSurvey) -> [ImportNote] {
        let found = survey.misnumbered
        var told = found.first.map { client, session, before in
            ImportNote(
                key: "import.number-order",
                arguments: [
                    "\(session.line)", client, "\(session.number)", session.day.description, "\(before.number)",
                    before.day.description, "\(before.line)",
                ])
        }
        if found.count > told.count {
            told.append(ImportNote(key: "import.number-order-more", arguments: ["\(found.count - told.count)"]))
        }
        return told
    }
}
