import Foundation

// What `bin/bench` runs; each prints lines of columns, parted by tabs.
do {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "responses": try await ResponsesBenchmark(folder: try folder(arguments)).run()
    case "acts": try await ActsBenchmark(folder: try folder(arguments)).run()
    case "signs": try SignsBenchmark().run()
    case "alarms": try WeighingAlarms(arguments.dropFirst()).run()
    case "courses": try CoursesBenchmark().run()
    case "weigh": try WeighingComments(arguments.dropFirst()).run()
    case "live": try LiveBenchmark(arguments.dropFirst()).run()
    default:
        throw BenchmarkFailure(
            "usage: Benchmarks responses FOLDER | acts FOLDER | signs | courses | alarms SEEDS [CLIENTS] | weigh COMMENTS.csv [FOLDER] | live PORT NAME PASSWORD"
        )
    }
} catch {
    FileHandle.standardError.write(Data("Benchmarks: \(error)\n".utf8))
    exit(1)
}

private func folder(_ arguments: [String]) throws -> String {
    guard arguments.count == 2 else { throw BenchmarkFailure("it needs a folder that is empty") }
    return arguments[1]
}
