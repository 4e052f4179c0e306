internal import Practice

/// Why a command stops, in one line for a terminal.
package struct ConsoleFailure: Error, Hashable, Sendable {
    package let line: String
    package init(_ line: String) { self.line = line }

    /// What any error means to whoever typed the command.
    init(_ error: any Error, ports: ConsolePorts?) {
        self =
            switch error {
            case let failure as ConsoleFailure: failure
            case let problem as ImportRowProblem:
                ConsoleFailure(ports?.words(problem.key, problem.arguments) ?? problem.key)
            case let error as PracticeError: ConsoleFailure(Self.line(error, ports))
            case let error as BackupError: ConsoleFailure(error.description)
            case let error as StoreError: ConsoleFailure(Self.line(.store(error), ports))
            case PasswordKeeperError.busy: ConsoleFailure(Self.line(.busy, ports))
            case let error: ConsoleFailure(String(describing: error))
            }
    }

    private static func line(_ error: PracticeError, _ ports: ConsolePorts?) -> String {
        switch error {
        case .notFound:
            "There is no practice in this folder yet. Start it with rapport serve, and set it up on its first page."
        case .alreadySetUp: "This folder holds a practice already."
        case .busy: "Too much is under way at once. Nothing was changed; try again."
        case .invalid(let problems):
            "Not taken: "
                + problems.map { problem in
                    "\(problem.field) (\(ports?.words(problem.problem, problem.arguments) ?? problem.problem))"
                }.joined(separator: ", ")
        case .conflict(let key): "Not done: " + (ports?.words(key, []) ?? key)
        case .idTaken: "The same id came with another content. Nothing was changed."
        case .store(.full(let why)), .store(.unavailable(let why)), .store(.corrupt(let why)): why
        case .store(.duplicate(let name)): "There is one already: \(name). Nothing was changed."
        case .store(.missing(let name)): "Something that is named is missing: \(name). Nothing was changed."
        }
    }
}
