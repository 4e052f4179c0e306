internal import Clinic

/// Gathers what is wrong with a form, so that all of it is told at once.
package struct Checks {
    private(set) var problems: [FieldProblem] = []

    mutating func add(_ field: String, _ problem: String, _ arguments: [String] = []) {
        problems.append(FieldProblem(field, problem, arguments))
    }

    /// What is longer than a name or a code may be is words, and may have lines.
    static let longestName = 120

    /// Without white space around it; 1 to `longest` characters where it is required, and those of a name where it is no
    /// longer than one. Signs alone that nobody sees are nothing.
    mutating func text(_ text: String, _ field: String, required: Bool = true, longest: Int = longestName) -> String {
        var trimmed = Self.trimmed(text)
        if !Self.isSeen(trimmed) { trimmed = "" }
        if required, trimmed.isEmpty { add(field, "problem.required") }
        if trimmed.contains(SealedText.standIn) { add(field, "problem.changed-outside") }
        if trimmed.unicodeScalars.count > longest { add(field, "problem.too-long", [String(longest)]) }
        if longest <= Self.longestName, !Self.isName(trimmed) { add(field, "problem.unseen-sign") }
        return trimmed
    }

    /// How to reach somebody: a telephone number as people write it, an address for mail.
    mutating func contact(_ phone: String, _ email: String) -> (phone: String, email: String) {
        let phone = text(phone, "phone", required: false, longest: 60)
        let email = text(email, "email", required: false, longest: 200)
        if !phone.isEmpty, !phone.contains(where: \.isNumber) { add("phone", "problem.no-digit") }
        if !email.isEmpty, !DirectoryText.isAddress(email) { add("email", "problem.email") }
        return (phone, email)
    }

    mutating func birthday(_ born: Day?, today: Day) {
        guard let born else { return }
        if born > today { add("born", "problem.in-future") }
        let earliest = Self.earliestBirthday(today)
        if born < earliest { add("born", "problem.day-between", [earliest.description, today.description]) }
    }

    /// A day from one to another, both among them; the range is told.
    mutating func day(_ day: Day, from first: Day, to last: Day, _ field: String) {
        if day < first || day > last { add(field, "problem.day-between", [first.description, last.description]) }
    }

    /// Of somebody who is as old as nobody was yet.
    static func earliestBirthday(_ today: Day) -> Day { today.adding(days: -47_500) }

    /// - Parameter written: how the limits stand in the form, where not as they are counted.
    mutating func range(
        _ value: Int, _ allowed: ClosedRange<Int>, _ field: String, written: (Int) -> String = { String($0) }
    ) {
        guard !allowed.contains(value) else { return }
        add(field, "problem.range", [written(allowed.lowerBound), written(allowed.upperBound)])
    }

    func done() throws(PracticeError) {
        if !problems.isEmpty { throw .invalid(problems) }
    }

    /// Without white space around it.
    package static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// Whether there is anything to be seen; joiners, spaces of no width, fillers and the like show nothing by themselves.
    /// Control characters are not among them: they are refused where they may not stand.
    static func isSeen(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            let signs = scalar.properties
            return !signs.isWhitespace && !signs.isDefaultIgnorableCodePoint && scalar.value != 0x2800
                && signs.generalCategory != .format
        }
    }

    /// Without signs that nobody sees and that end a line or turn round the order of whatever stands beside the name.
    /// Signs that names of some languages need to be spelt right, such as joiners and marks of direction, are none of
    /// these.
    static func isName(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: false
            default: !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
            }
        }
    }

    /// As it is compared: lower case, without white space around it.
    static func signInName(_ text: String) -> String { trimmed(text).lowercased() }

    static let longestSignInName = 60

    /// Whether a name can have been typed like that.
    static func isSignInName(_ text: String) -> Bool {
        trimmed(text).unicodeScalars.count <= longestSignInName
    }
}
