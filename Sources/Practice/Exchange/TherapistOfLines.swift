package import Clinic

/// Who holds the lines of a file that name nobody.
package enum TherapistOfLines {
    /// By name, as lines of a file say it, so that a line which names another therapist keeps that one.
    ///
    /// - Parameters:
    ///   - signInName: what that person types to sign in, in small or large letters.
    ///   - people: everybody here.
    /// - Throws: `import.no-such-therapist` with the name and those that there are; `import.two-people` where the name alone
    ///   does not say who it is.
    package static func name(_ signInName: String, among people: [Person]) throws(ImportRowProblem) -> String {
        let therapists = people.filter { $0.roles.contains(.therapist) }
        let typed = Checks.signInName(signInName)
        guard let found = therapists.first(where: { Checks.signInName($0.signInName) == typed }) else {
            let known = therapists.map(\.signInName).sorted().prefix(40).joined(separator: ", ")
            throw ImportRowProblem("import.no-such-therapist", [String(signInName.prefix(60)), known])
        }
        guard people.count(where: { $0.name.lowercased() == found.name.lowercased() }) == 1 else {
            throw ImportRowProblem("import.two-people", [found.name])
        }
        return found.name
    }
}
