internal import Attribution

/// What the lines of all clients say together.
extension OutcomesRow {
    private static let fewestAlike = 10
    private static let fewestLines = 20

    /// Whether the value at intake is the outcome of the first session that has one, for nine clients in ten of whom both are
    /// known: that outcome would be explained by itself.
    static func beginsWithIntake(_ courses: [[OutcomesRow]]) -> Bool {
        let known = courses.compactMap { rows in rows.first { $0.outcome != nil } }.filter { $0.intake != nil }
        let alike = known.count(where: \.isAtIntake)
        return alike >= fewestAlike && alike * 10 >= known.count * 9
    }

    private var isAtIntake: Bool {
        guard let outcome, let intake else { return false }
        return abs(outcome - intake) <= 1e-9 * max(1, abs(outcome))
    }

    /// One client's lines with the first outcome marked as the value at intake, where it is that.
    static func markingIntake(_ rows: [OutcomesRow]) -> [OutcomesRow] {
        guard let first = rows.firstIndex(where: { $0.outcome != nil }), rows[first].isAtIntake else { return rows }
        var rows = rows
        rows[first].isIntake = true
        return rows
    }

    /// Refuses a file whose clients' names begin again with each therapist. It is told by the clients who have several, for
    /// therapists with many clients have names that nobody else uses: most of their lines then are of a session or day that
    /// somebody of the same name has with another therapist too, and with another outcome; or where dates alone order the
    /// lines, most of them go back and forth between their therapists.
    static func requireOwnNames(_ courses: [[OutcomesRow]]) throws(AttributionRefusal) {
        let crossed = courses.map { $0.filter(\.isComplete) }.filter { Set($0.map(\.therapist)).count > 1 }
        let lines = crossed.reduce(0) { $0 + $1.count }
        guard crossed.count >= fewestCrossed, lines >= fewestLines else { return }
        let shared = crossed.reduce(0) { $0 + sharedLines($1) }
        if shared * 2 > lines {
            let all = courses.reduce(0) { $0 + $1.count(where: \.isComplete) }
            throw .clientNamesShared(shared, of: all)
        }
        // A few clients may well see two therapists in turn.
        let returning = crossed.count(where: goesBackAndForth)
        guard returning * 2 > crossed.count, returning * 10 >= courses.count else { return }
        throw .clientsGoBackAndForth(returning, of: crossed.count)
    }

    private static let fewestCrossed = 5

    private static func sharedLines(_ complete: [OutcomesRow]) -> Int {
        Dictionary(grouping: complete.filter(\.isTied), by: \.ordinal).values
            .filter { Set($0.map(\.therapist)).count > 1 && Set($0.map(\.outcome)).count > 1 }
            .reduce(0) { $0 + $1.count }
    }

    /// Whether one client's lines, of which no number says which session they are, return to two therapists or more that
    /// they had left. Somebody who stood in once is not returned to, and two at one session are no return.
    private static func goesBackAndForth(_ complete: [OutcomesRow]) -> Bool {
        let rows = complete.filter { !$0.isTied }
        let numbers = Set(rows.compactMap(\.session))
        guard numbers.count < rows.count else { return false }
        var stretches: [String: Int] = [:]
        for (place, row) in rows.enumerated() where place == 0 || rows[place - 1].therapist != row.therapist {
            stretches[row.therapist, default: 0] += 1
        }
        return stretches.values.count(where: { $0 > 1 }) > 1
    }
}

extension [FrameEpisode] {
    /// One in so many may lack a value at intake that others have; then their sessions are left out, as in the product's own
    /// records. Where more lack it, nobody's is taken into account.
    private static var mostWithoutIntake: Int { 5 }

    /// Without those of clients whose value at intake is not known while that of most is; and how many sessions these have.
    func withKnownIntake() -> (episodes: [FrameEpisode], leftOut: Int) {
        let courses = filter { $0.sums.sessions > 0 && !$0.isContinued }
        let unknown = courses.count { $0.intake == nil }
        guard unknown > 0, unknown < courses.count, unknown * Self.mostWithoutIntake <= courses.count else {
            return (self, 0)
        }
        let kept = filter { $0.intake != nil || $0.sums.sessions == 0 }
        let leftOut = reduce(0) { $0 + ($1.intake == nil ? $1.sums.sessions : 0) }
        return (kept, leftOut)
    }
}
