/// What came in, or would come in, and what not.
package struct ImportReport: Hashable, Sendable {
    /// Rows that bring something.
    package var new = 0
    /// Rows whose content is here already.
    package var same = 0
    package var problemCount = 0
    /// The first 200, by line.
    package var problems: [ImportProblem] = []
    /// What was taken to be so where the file does not say.
    package var notes: [ImportNote] = []
    package var clients = 0
    package var episodes = 0
    /// Courses of care that were here and open, and have ended by the file.
    package var ended = 0
    /// Clients who were here, and of whom the file knew what nobody had written down.
    package var filled = 0
    package var therapists = 0
    package var appointments = 0
    package var sessions = 0
    package var responses = 0
    package var observations = 0
    package var comments = 0
    /// Lines of what came of supervision.
    package var supervision = 0
    package var resources = 0
    /// Resources that were here and are now as the file says.
    package var renewed = 0
    /// What the first of the new ones are called.
    package var resourceNames: [String] = []
    /// What the first of those that were here are called.
    package var renewedNames: [String] = []
    /// Sessions without a date.
    package var undated = 0
    /// False for a dry run, and where a problem kept all of it out.
    package var wasApplied = false

    package init() {}

    private static let problemsTold = 200
    static let namesTold = 20

    mutating func add(_ problem: ImportRowProblem, line: Int) {
        problemCount += 1
        // A preview may come to a line after later ones.
        if problems.count == Self.problemsTold {
            guard let last = problems.last, line < last.line else { return }
            problems.removeLast()
        }
        let place = problems.lastIndex { $0.line <= line }.map { $0 + 1 } ?? 0
        problems.insert(ImportProblem(line: line, key: problem.key, arguments: problem.arguments), at: place)
    }
}

package struct ImportProblem: Hashable, Sendable {
    /// In the file, from 1.
    package let line: Int
    package let key: String
    package let arguments: [String]
    package init(line: Int, key: String, arguments: [String]) {
        self.line = line
        self.key = key
        self.arguments = arguments
    }
}

package struct ImportNote: Hashable, Sendable {
    package let key: String
    package let arguments: [String]
    package init(key: String, arguments: [String]) {
        self.key = key
        self.arguments = arguments
    }
}
