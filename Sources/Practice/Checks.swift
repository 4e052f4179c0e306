internal import Clinic

/// Gathers what is wrong with a form, so that all of it is told at once.
package struct Checks {
    private(set) var problems: [FieldProblem] = []

    mutating func add(_ field: String, _ problem: String, _ arguments: [String] = []) {
        problems.append(FieldProblem(field, problem, arguments))
    }

    /// Without white space around it; 1 to `longest` characters where it is required.
    mutating func text(_ text: String, _ field: String, required: Bool = true, longest: Int = 120) -> String {
        let trimmed = Self.trimmed(text)
        if required, trimmed.isEmpty { add(field, "problem.required") }
        if trimmed.unicodeScalars.count > longest { add(field, "problem.too-long", [String(longest)]) }
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
        guard let born, born > today || born < today.adding(days: -47_500) else { return }
        add("born", "problem.day")
    }

    mutating func range(_ value: Int, _ allowed: ClosedRange<Int>, _ field: String) {
        guard !allowed.contains(value) else { return }
        add(field, "problem.range", [String(allowed.lowerBound), String(allowed.upperBound)])
    }

    func done() throws(PracticeError) {
        if !problems.isEmpty { throw .invalid(problems) }
    }

    /// Without white space around it.
    package static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// As it is compared: lower case, without white space around it.
    static func signInName(_ text: String) -> String { trimmed(text).lowercased() }

    static let longestSignInName = 60

    /// Whether a name can have been typed like that.
    static func isSignInName(_ text: String) -> Bool {
        trimmed(text).unicodeScalars.count <= longestSignInName
    }
}
