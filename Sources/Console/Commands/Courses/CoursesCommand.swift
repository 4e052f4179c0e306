internal import ArgumentParser

struct CoursesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "courses",
        abstract: "Expected courses: fit them to the practice's own clients, and see how well their bands hold.",
        subcommands: [CoursesFitCommand.self, CoursesEvaluateCommand.self])
}
